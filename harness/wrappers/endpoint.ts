import { routes } from '../emulator/routes.ts'
import { AWS_DOMAINS } from '../targets/partitions.ts'

/** A place that requests go to instead of the service itself. */
export interface Endpoint {
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
