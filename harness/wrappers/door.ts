import { bodyText } from '../emulator/protocol/parse.ts'
import { credentialScope } from '../emulator/protocol/region.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { type Endpoint, endpoints } from './endpoint.ts'
import { createMockService, type MockOptions, type MockService } from './mock-service.ts'

export interface MockAwsOptions extends MockOptions {
  /** Where the code under test sends requests if not to AWS: a URL or several. The real endpoints are answered too. */
  readonly endpoint?: string | readonly string[] | undefined
}

/** A mock service behind whatever intercepts requests inside a process. */
export interface Door {
  readonly service: MockService
  readonly isOurs: (url: string) => boolean
  /** Answers a request to one of our endpoints, with the headers that go over the wire. */
  readonly answer: (request: Request) => Promise<HttpResponse>
}

export function createDoor({ endpoint, ...options }: MockAwsOptions): Door {
  const service = createMockService(options)
  const endpointOf = endpoints(endpoint)
  return {
    service,
    isOurs: (url) => endpointOf(url) !== undefined,
    answer: async (request) => {
      const response = await service.handle(await plainRequest(request, endpointOf(request.url)))
      const length = String(Buffer.byteLength(response.body))
      return {
        ...response,
        headers: { ...response.headers, 'content-length': length },
        body: request.method === 'HEAD' ? '' : response.body,
      }
    },
  }
}

/**
 * A WHATWG request as the mock service takes it. One that was not signed is taken as signed for the service and region
 * that its host names, so that code which leaves signing to something else can be tested too.
 */
async function plainRequest(request: Request, { scope, prefix = '' }: Endpoint = {}): Promise<HttpRequest> {
  const { pathname, search } = new URL(request.url)
  const bytes = new Uint8Array(await request.arrayBuffer())
  const plain = {
    method: request.method,
    path: `${pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    ...(bytes.length > 0 && { body: bodyText(bytes) }),
  }
  if (!scope || credentialScope(plain)) return plain
  const credential = `UNSIGNED/20000101/${scope.region}/${scope.service}/aws4_request`
  return {
    ...plain,
    headers: { ...plain.headers, authorization: `AWS4-HMAC-SHA256 Credential=${credential}` },
  }
}
