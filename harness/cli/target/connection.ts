import { homedir } from 'node:os'
import type { ReportedTarget } from '../../model/report.ts'
import { type CurlOptions, quoted } from '../../reports/curl.ts'
import { byService } from '../../targets/by-service.ts'
import type { HttpOptions } from '../../targets/http/http.ts'
import { isLoopback } from '../../targets/real-account/loopback.ts'
import { type AwsEmulatorFiles, awsEmulatorFiles } from '../../targets/signing/aws-emulator.ts'
import type { Target } from '../../targets/target.ts'
import { headersOf } from '../options/headers.ts'
import { type Places, placesOf } from '../options/places.ts'
import { regionOf } from '../options/region.ts'
import { repeatFlags } from '../options/repeat-flags.ts'
import { type Shell, UsageError } from '../shell.ts'
import { assertFit, assertInsecureStays } from './connection-rules.ts'
import { signerOf } from './credentials.ts'
import { openReach, type ReachFlags, reachOf } from './reach.ts'

/** A target over a network, as reports name it, and how its reader reaches it again. */
export interface Connection {
  readonly target: Target
  readonly described: ReportedTarget
  /** The flags that choose it again, with a space before. */
  readonly flags: string
  readonly curl: CurlOptions
}

/** Where a run would go, and what a first, unsigned request needs to arrive there. */
export interface Route {
  readonly places: Places
  readonly region: string
  readonly reach: HttpOptions
}

/** Reads the flags that say where requests go; opens nothing. */
export function routeOf(flags: ReachFlags, shell: Shell): Route {
  const region = regionOf(flags, shell)
  const places = placesOf(flags.target, flags.endpoint, region)
  const { url } = places
  assertInsecureStays(flags, places)
  // Whether anybody is there may be asked of any certificate on this machine; nothing is signed for that.
  const insecure = isLoopback(new URL(url).hostname)
  return { places, region, reach: { ...reachOf(url, flags, shell.env), ...(insecure && { insecure }) } }
}

/** Opens a target, and finds who signs for it. */
export async function connect(
  { places, region }: Route,
  flags: ReachFlags,
  shell: Shell,
): Promise<Connection> {
  const { url, endpoints, kind } = places
  const emulator = emulatorAt(places, shell.env)
  const signer = await signerOf(flags, shell, emulator)
  assertFit(signer, places)
  const ca = flags.ca ?? (flags.insecure ? undefined : emulator?.ca)
  const open = (at: string) =>
    openReach(at, { flags: { ...flags, ...(ca && { ca }) }, region, signer, shell })
  const all = Object.fromEntries(Object.entries(endpoints).map(([service, at]) => [service, open(at)]))
  const isCovered = Object.values(endpoints).includes(url)
  return {
    target: Object.keys(all).length === 0 ? open(url) : byService(all, isCovered ? undefined : open(url)),
    described: {
      name: nameOf(places, region),
      embedded: false,
      url,
      signedWith: signer.name,
    },
    flags: repeatFlags(flags, kind === undefined && !isCovered ? url : flags.target),
    curl: {
      region,
      endpoints,
      ownKeys: signer.name !== 'the example credentials',
      words: [
        ...(ca === undefined ? [] : [`--cacert ${quoted(ca)}`]),
        ...(flags.insecure ? ['--insecure'] : []),
        ...Object.keys(headersOf(flags.header)).map((name) => `-H ${quoted(`${name}: …`)}`),
      ],
    },
  }
}

/** The files of an AWS Emulator that listens where the flags say. */
function emulatorAt(
  { url, kind }: Places,
  { HOME, USERPROFILE }: Shell['env'],
): AwsEmulatorFiles | undefined {
  const { protocol, hostname, port } = new URL(url)
  if (protocol !== 'https:' || !isLoopback(hostname)) return undefined
  const files = awsEmulatorFiles(HOME ?? USERPROFILE ?? homedir(), Number(port || 443))
  if (kind === 'aws-emulator' && !files) {
    throw new UsageError(
      `--target aws-emulator found no ~/.aws/emulator/${port}: start the AWS Emulator, or name its port as in aws-emulator:9300.`,
    )
  }
  return files
}

function nameOf({ url, endpoints, kind }: Places, region: string): string {
  if (kind === 'aws') return `AWS in ${region}`
  const own = Object.entries(endpoints).filter(([, at]) => at !== url)
  const others = own.map(([service, at]) => `${service} at ${at}`)
  return others.length === 0 ? url : `${url}, ${others.join(', ')}`
}
