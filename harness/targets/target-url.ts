/** The `http://` or `https://` URL of a target without a slash at its end, or what is wrong with the text, to be said after its name. */
export function targetUrl(text: string): { readonly url: string } | { readonly complaint: string } {
  if (text === '') return { complaint: 'is empty: pass a URL such as http://127.0.0.1:5000.' }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!/^https?:$/.test(url?.protocol ?? '') || !url?.hostname) {
    return { complaint: `"${text}" is no http:// or https:// URL: pass one such as http://127.0.0.1:5000.` }
  }
  // What is left out of the complaint may be a password.
  if (url.search || url.hash || url.username || url.password) {
    return {
      complaint: `of ${url.origin} has more than a host and a path: remove the query, fragment or user.`,
    }
  }
  return { url: url.href.replace(/\/$/, '') }
}

/** Whether a host name of a URL is this machine, whatever a name server says; a server that listens on all addresses says 0.0.0.0. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])\.?$/.test(hostname)

/** A partition of AWS: the names of its regions, and the domains of its endpoints, the first for IPv4. */
interface Partition {
  readonly region: RegExp
  readonly domains: readonly [string, ...string[]]
}

/** As in the `partitions.json` that the SDKs ship; the last one takes every region that no other takes. */
const PARTITIONS: readonly [...Partition[], Partition] = [
  { region: /^cn-/, domains: ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'] },
  { region: /^eusc-/, domains: ['amazonaws.eu', 'api.amazonwebservices.eu'] },
  { region: /^us-iso-/, domains: ['c2s.ic.gov', 'api.aws.ic.gov'] },
  { region: /^us-isob-/, domains: ['sc2s.sgov.gov', 'api.aws.scloud'] },
  { region: /^us-isof-/, domains: ['csp.hci.ic.gov', 'api.aws.hci.ic.gov'] },
  { region: /^eu-isoe-/, domains: ['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'] },
  { region: /^/, domains: ['amazonaws.com', 'api.aws'] },
]

/** The domains of all partitions. */
export const AWS_DOMAINS: readonly string[] = PARTITIONS.flatMap(({ domains }) => domains)

/** Whether a host name is in a domain of AWS. */
export const isAwsHost = (host: string): boolean =>
  AWS_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** The endpoint of each service in a region, by service. */
export function awsEndpoints(services: readonly string[], region: string): Readonly<Record<string, string>> {
  const partition = PARTITIONS.find((each) => each.region.test(region))
  const domain = partition?.domains[0] ?? 'amazonaws.com'
  return Object.fromEntries(services.map((service) => [service, `https://${service}.${region}.${domain}`]))
}

/** Whether a text can be a region; any other text must not become part of a host name. */
export const isRegion = (text: string): boolean => /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(text)
