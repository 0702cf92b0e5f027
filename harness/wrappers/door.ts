import { bodyText } from '../emulator/protocol/parse.ts'
import { credentialScope } from '../emulator/protocol/region.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { type Endpoint, endpointPattern, endpoints } from './endpoint.ts'
import { type MockOptions, mockSettings } from './mock-options.ts'
import { type MockService, mockServiceWith } from './mock-service.ts'

export interface MockAwsOptions extends MockOptions {
  /** Where the code under test sends requests if not to AWS: a URL or several. The real endpoints are answered too. */
  readonly endpoint?: string | readonly string[] | undefined
}

/** A mock service behind whatever intercepts requests inside a process. */
export interface Door {
  readonly service: MockService
  readonly isOurs: (url: string) => boolean
  /** Matches the same URLs. */
  readonly pattern: RegExp
  /** Answers a request to one of our endpoints, with the headers that go over the wire. */
  readonly answer: (request: Request) => Promise<HttpResponse>
}

export function createDoor(options: MockAwsOptions): Door {
  const service = mockServiceWith(mockSettings(options, ['endpoint']))
  const { endpoint } = options
  const endpointOf = endpoints(endpoint)
  // Two msw servers that listen in one process hand each request to a handler twice: it is one request all the same.
  const answers = new WeakMap<Request, Promise<HttpResponse>>()
  const answerNew = async (request: Request): Promise<HttpResponse> => {
    const response = await service.handle(await plainRequest(request, endpointOf(request.url)))
    const length = String(Buffer.byteLength(response.body))
    return {
      ...response,
      headers: { ...response.headers, 'content-length': length },
      body: request.method === 'HEAD' ? '' : response.body,
    }
  }
  return {
    service,
    isOurs: (url) => endpointOf(url) !== undefined,
    pattern: endpointPattern(endpoint),
    answer: (request) => {
      const answered = answers.get(request) ?? answerNew(request)
      answers.set(request, answered)
      return answered
    },
  }
}

/**
 * A WHATWG request as the mock service takes it. One that was not signed is taken as signed for the service and region
 * that its host names, so that code which leaves signing to something else can be tested too.
 */
async function plainRequest(request: Request, { scope, prefix = '' }: Endpoint = {}): Promise<HttpRequest> {
  const { pathname, search } = new URL(request.url)
  // Another server in the process may be handed the same request, and wants to read it too.
  const bytes = new Uint8Array(await request.clone().arrayBuffer())
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
