import type { ReportedTarget } from '../../model/report.ts'
import { type CurlOptions, quoted } from '../../reports/curl.ts'
import { byService } from '../../targets/by-service.ts'
import { type HttpOptions, httpTarget } from '../../targets/http/http.ts'
import { proxyFor } from '../../targets/http/proxy-environment.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import { redacted } from '../../targets/redacted.ts'
import { type AwsEmulatorFiles, awsEmulatorFiles } from '../../targets/signing/aws-emulator.ts'
import { signed } from '../../targets/signing/signed.ts'
import type { Target } from '../../targets/target.ts'
import { isLoopback } from '../../targets/target-url.ts'
import { homeOf, UsageError, type Variables } from '../environment.ts'
import { readCa } from '../options/http-options.ts'
import type { Destination, NetworkConfig } from '../options/run-config.ts'
import { type Signer, signerOf } from './credentials.ts'

/** A target over a network, as reports name it. */
interface Connection {
  readonly target: Target
  readonly described: ReportedTarget
  /** What a curl command needs to reach it. */
  readonly curl: CurlOptions
}

/** Opens a target, and finds the credentials for it. */
export async function connect(config: NetworkConfig, env: Variables): Promise<Connection> {
  const { destination, headers, insecure } = config
  const { url, endpoints } = destination
  const emulator = emulatorAt(destination, env)
  const signer = await signerOf(config.credentials, env, emulator)
  assertCredentialsFit(signer, destination)
  const ca = config.ca ?? (insecure ? undefined : caOf(emulator))
  const open = (at: string) => openUrl(at, { ...config, ...(ca && { ca }) }, signer, env)
  const all = Object.fromEntries(Object.entries(endpoints).map(([service, at]) => [service, open(at)]))
  const isCovered = Object.values(endpoints).includes(url)
  return {
    target: Object.keys(all).length === 0 ? open(url) : byService(all, isCovered ? undefined : open(url)),
    described: { name: nameOf(destination), embedded: false, url, signedWith: signer.name },
    curl: {
      endpoints,
      ownKeys: signer.name !== 'the example credentials',
      words: [
        ...(ca ? [`--cacert ${quoted(ca.file)}`] : []),
        ...(insecure ? ['--insecure'] : []),
        ...Object.keys(headers).map((name) => `-H ${quoted(`${name}: …`)}`),
      ],
    },
  }
}

/**
 * How a first, unsigned request reaches a target. Any certificate on loopback is accepted: the request only asks whether
 * something listens.
 */
export function probeOptions(config: NetworkConfig, env: Variables): HttpOptions {
  const { url } = config.destination
  const insecure = isLoopback(new URL(url).hostname)
  return { ...httpOptionsOf(url, config, env), ...(insecure && { insecure }) }
}

/** Opens one URL: requests are signed, and the user's values are redacted from responses. */
function openUrl(url: string, config: NetworkConfig, { kind, credentials }: Signer, env: Variables): Target {
  const { region } = config.destination
  const options = httpOptionsOf(url, config, env)
  const declared = config.declaredAt(url)
  const real = realBecause({ url, credentials: kind, declared })
  const target = signed({ ...httpTarget(options), url }, { region, credentials, secret: kind === 'real' })
  const secrets = Object.values(config.headers).filter((value) => value.length >= 4)
  return {
    ...target,
    ...(real !== undefined && { real }),
    ...(declared === 'emulator' && real === undefined && { emulator: true }),
    send: async (request) => redacted(await target.send(request), secrets),
  }
}

/** How a URL is reached; throws a UsageError for a wrong proxy variable. */
function httpOptionsOf(
  url: string,
  { headers, ca, insecure, timeout }: NetworkConfig,
  env: Variables,
): HttpOptions {
  const proxy = proxyFor(new URL(url), env)
  if (proxy && 'complaint' in proxy) throw new UsageError(proxy.complaint)
  return {
    url,
    headers,
    ...(ca && { ca: ca.pem }),
    ...(insecure && { insecure }),
    ...proxy,
    ...(timeout !== undefined && { timeout }),
  }
}

/** Example credentials are useless on AWS, and real ones are sent only where they belong, and never in clear text. */
function assertCredentialsFit({ kind }: Signer, { url, endpoints, kind: place }: Destination): void {
  if (kind === 'example' && place === 'aws') {
    throw new UsageError(
      '--target aws does not accept the example credentials: pass --credentials chain or --profile NAME.',
    )
  }
  const urls = [url, ...Object.values(endpoints)].map((each) => new URL(each))
  const clear = urls.find(({ protocol, hostname }) => protocol === 'http:' && !isLoopback(hostname))
  if (kind === 'real' && clear) {
    throw new UsageError(
      `Your credentials are not sent to ${clear.origin}, which is neither https nor on this machine: use https.`,
    )
  }
}

/** The files of an AWS Emulator that listens at the destination. */
function emulatorAt({ url, kind }: Destination, env: Variables): AwsEmulatorFiles | undefined {
  const { protocol, hostname, port } = new URL(url)
  if (protocol !== 'https:' || !isLoopback(hostname)) return undefined
  const files = awsEmulatorFiles(homeOf(env), Number(port || 443))
  if (kind === 'aws-emulator' && !files) {
    throw new UsageError(
      `--target aws-emulator found no ~/.aws/emulator/${port}: start the AWS Emulator, or name its port as in aws-emulator:9300.`,
    )
  }
  return files
}

const caOf = (emulator: AwsEmulatorFiles | undefined): NetworkConfig['ca'] =>
  emulator?.ca === undefined ? undefined : { file: emulator.ca, pem: readCa(emulator.ca) }

function nameOf({ url, endpoints, kind, region }: Destination): string {
  if (kind === 'aws') return `AWS in ${region}`
  const own = Object.entries(endpoints).filter(([, at]) => at !== url)
  const others = own.map(([service, at]) => `${service} at ${at}`)
  return others.length === 0 ? url : `${url}, ${others.join(', ')}`
}
