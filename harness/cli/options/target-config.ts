import { quoted } from '../../reports/curl.ts'
import { belongsToAws } from '../../targets/real-account/real-account.ts'
import { isLoopback } from '../../targets/target-url.ts'
import { UsageError, type Variables } from '../environment.ts'
import { destinationOf } from './destination.ts'
import { headersOf, readCa } from './http-options.ts'
import type { Configured } from './layers.ts'
import type { CredentialsConfig, Destination, NetworkConfig, TargetConfig } from './run-config.ts'
import type { TargetFlags } from './target-options.ts'

/** The value of --target for the reference emulator. */
export const EMBEDDED = 'embedded'

/** Where no --target is given, the target is the embedded emulator. */
export async function targetConfigOf(
  flags: TargetFlags,
  configured: Pick<Configured, 'declaredAt' | 'name' | 'options' | 'flag'>,
  env: Variables,
): Promise<TargetConfig> {
  const { fault, timeout } = flags
  const common = timeout === undefined ? {} : { timeout }
  if ((flags.target === undefined && flags.endpoint === undefined) || flags.target === EMBEDDED) {
    assertNoConnection(flags)
    return { kind: 'embedded', ...common, ...(fault !== undefined && { fault }) }
  }
  if (fault !== undefined) {
    throw new UsageError(
      '--fault applies to the embedded emulator: remove it, or remove --target and --endpoint.',
    )
  }
  return { ...(await networkConfigOf(flags, configured, env)), ...common }
}

/** A server at a URL, with the defaults of every flag. */
export const networkConfigAt = (url: string, env: Variables): Promise<NetworkConfig> =>
  networkConfigOf({ target: url }, { declaredAt: () => undefined, options: [], flag: '' }, env)

async function networkConfigOf(
  flags: TargetFlags,
  configured: Configured,
  env: Variables,
): Promise<NetworkConfig> {
  const { ca, insecure = false, start, wait = start === undefined ? 0 : 30 } = flags
  const destination = await destinationOf(flags, env)
  if (insecure) assertLoopback(destination)
  if (flags.emulator) assertEmulator(flags, destination)
  return {
    kind: 'network',
    destination,
    credentials: credentialsOf(flags),
    headers: headersOf(flags.header),
    ...(ca !== undefined && { ca: { file: ca, pem: readCa(ca) } }),
    insecure,
    ...(start !== undefined && { start }),
    wait,
    declaredAt: flags.emulator ? () => 'emulator' : configured.declaredAt,
    flags: flagsAgain(flags, destination, configured),
  }
}

const credentialsOf = ({ credentials, profile }: TargetFlags): CredentialsConfig =>
  profile === undefined ? { source: credentials ?? 'default' } : { source: 'profile', profile }

/** A connection has no meaning without a network. */
function assertNoConnection(flags: TargetFlags): void {
  const { endpoint, region, ca, insecure, header, profile, credentials, emulator } = flags
  const connection = { endpoint, region, ca, insecure, header, profile, credentials, emulator }
  const [given] = Object.entries(connection).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given !== undefined)
    throw new UsageError(`--${given} needs a target over a network: pass --target URL too.`)
  if (flags.start !== undefined)
    throw new UsageError('--start needs the URL of the target that it starts: pass --target URL too.')
}

/** A real account must not pass for an emulator. */
function assertEmulator(
  { credentials = 'example', profile }: TargetFlags,
  { url, endpoints }: Destination,
): void {
  if (credentials !== 'example' || profile !== undefined) {
    throw new UsageError('--emulator needs the example credentials: remove --profile and --credentials.')
  }
  const ofAws = [url, ...Object.values(endpoints)].find(belongsToAws)
  if (ofAws === undefined) return
  throw new UsageError(`--emulator is not for ${ofAws}, which belongs to AWS: remove the flag.`)
}

function assertLoopback({ url, endpoints }: Destination): void {
  const remote = [url, ...Object.values(endpoints)].find((each) => !isLoopback(new URL(each).hostname))
  if (remote === undefined) return
  throw new UsageError(
    `--insecure accepts any certificate, so it is for loopback only, and ${remote} is not: pass --ca FILE instead.`,
  )
}

/** A target of the configuration file is chosen again by its name, and by the flags that do not come from the file. */
function flagsAgain(
  flags: TargetFlags,
  { url, endpoints, kind }: Destination,
  { name, options, flag }: Configured,
): string {
  const isUrl = kind === undefined && !Object.values(endpoints).includes(url)
  if (name === undefined) return flagsOf(flags, isUrl ? url : flags.target) + flag
  const own = Object.entries(flags).filter(([option]) => !options.includes(option))
  return flagsOf(Object.fromEntries(own), name) + flag
}

/** The values of headers are left out: they are the user's. */
const flagsOf = (
  { endpoint = [], region, credentials, profile, header = [], ca, insecure, emulator }: TargetFlags,
  target: string | undefined,
): string =>
  [
    ...(target === undefined ? [] : [`--target ${target}`]),
    ...endpoint.map((each) => `--endpoint ${each}`),
    ...(region === undefined ? [] : [`--region ${region}`]),
    ...(credentials === undefined ? [] : [`--credentials ${credentials}`]),
    ...(profile === undefined ? [] : [`--profile ${quoted(profile)}`]),
    ...header.map((each) => `--header ${quoted(`${each.split(':')[0]}: …`)}`),
    ...(ca === undefined ? [] : [`--ca ${quoted(ca)}`]),
    ...(insecure ? ['--insecure'] : []),
    ...(emulator ? ['--emulator'] : []),
  ]
    .map((each) => ` ${each}`)
    .join('')
