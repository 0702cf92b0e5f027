import { operations } from '../../model/operation.ts'
import { awsEndpoints } from '../../targets/real-account/aws-endpoints.ts'
import { AWS_EMULATOR_PORT } from '../../targets/signing/aws-emulator.ts'
import { targetUrl } from '../../targets/target-url.ts'
import { UsageError } from '../shell.ts'

/** Where the requests of a run go. */
export interface Places {
  /** What answers for every service without an endpoint of its own. */
  readonly url: string
  readonly endpoints: Readonly<Record<string, string>>
  /** Set where the flags name no URL. */
  readonly kind?: 'aws' | 'aws-emulator'
}

const SERVICES = [...new Set(Object.values(operations).map(({ service }) => service))]

/** Reads --target, which may be a URL, `aws` or `aws-emulator`, and --endpoint. */
export function placesOf(target: string | undefined, given: readonly string[] = [], region: string): Places {
  const endpoints = Object.fromEntries(given.map(endpointOf))
  if (target === 'aws') {
    // STS tells whose the credentials are.
    const all = { ...awsEndpoints([...SERVICES, 'sts'], region), ...endpoints }
    return { url: Object.values(all)[0] ?? '', endpoints: all, kind: 'aws' }
  }
  const emulator = /^aws-emulator(?::(?<port>\d{1,5}))?$/.exec(target ?? '')
  if (emulator) {
    const port = emulator.groups?.port ?? AWS_EMULATOR_PORT
    return { url: parseUrl('--target', `https://127.0.0.1:${port}`), endpoints, kind: 'aws-emulator' }
  }
  if (target !== undefined) return { url: parseUrl('--target', target), endpoints }
  const lacking = SERVICES.filter((service) => !Object.hasOwn(endpoints, service))
  if (lacking.length > 0) {
    throw new UsageError(
      `--endpoint names no place for ${lacking.join(' and ')}: pass --target URL too, or an --endpoint for each.`,
    )
  }
  return { url: Object.values(endpoints)[0] ?? '', endpoints }
}

function endpointOf(text: string): readonly [string, string] {
  const [service = '', url] = text.split(/=(.*)/s)
  if (!SERVICES.includes(service) || url === undefined) {
    throw new UsageError(
      `--endpoint "${text}" is not SERVICE=URL with one of ${SERVICES.join(', ')}: pass such as ${SERVICES[0]}=http://127.0.0.1:5000.`,
    )
  }
  return [service, parseUrl(`--endpoint ${service}`, url)]
}

function parseUrl(flag: string, text: string): string {
  const read = targetUrl(text)
  if ('complaint' in read) throw new UsageError(`${flag} ${read.complaint}`)
  return read.url
}
