import { bodyText } from '../emulator/protocol/parse.ts'
import { credentialScope } from '../emulator/protocol/region.ts'
import { routes } from '../emulator/routes.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { AWS_DOMAINS } from '../targets/target-url.ts'
import { type MockOptions, mockSettings } from './mock-options.ts'
import { type MockService, mockServiceWith } from './mock-service.ts'

/** A place that requests go to instead of the service itself. */
interface Endpoint {
  /** Absent where the place says nothing of it: a custom endpoint takes all services. */
  readonly scope?: { readonly service: string; readonly region: string }
  /** What its paths begin with before those of the service. */
  readonly prefix?: string
}

const SERVICES = [...new Set(Object.values(routes).map(({ service }) => service))]

const HOST = `(${SERVICES.join('|')})(?:-fips)?\\.([a-z]+(?:-[a-z0-9]+)+)\\.(?:${AWS_DOMAINS.map(escaped).join('|')})`
const HOST_ALONE = new RegExp(`^${HOST}$`)

/** Finds the endpoint that a URL belongs to. */
export type EndpointOf = (url: string) => Endpoint | undefined

/** The endpoints of the services in every region and partition of AWS, and custom ones. Throws where one is no URL. */
export function endpoints(custom: string | readonly string[] = []): EndpointOf {
  const own = new Map([custom].flat().map(customEndpoint))
  return (text) => {
    if (!URL.canParse(text)) return undefined
    const url = new URL(text)
    return own.get(url.origin) ?? awsEndpoint(url)
  }
}

/** Matches the URLs that `endpoints` finds, for what takes no function. */
export function endpointPattern(custom: string | readonly string[] = []): RegExp {
  const own = [custom].flat().map((text) => escaped(customEndpoint(text)[0]))
  return new RegExp(`^(?:${[`https?://${HOST}`, ...own].join('|')})(?:[/?#]|$)`)
}

function escaped(text: string): string {
  return text.replaceAll(/[.[\]]/g, '\\$&')
}

function awsEndpoint({ hostname, protocol, port }: URL): Endpoint | undefined {
  if (!/^https?:$/.test(protocol) || port !== '') return undefined
  const [, service, region] = HOST_ALONE.exec(hostname) ?? []
  return service && region ? { scope: { service, region } } : undefined
}

function customEndpoint(text: string): readonly [origin: string, Endpoint] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `The endpoint "${text}" is no http:// or https:// URL: pass one such as http://127.0.0.1:4566.`,
    )
  }
  return [url.origin, { prefix: url.pathname.replace(/\/$/, '') }]
}

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
