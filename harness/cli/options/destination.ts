import { join } from 'node:path'
import { nearest } from '../../model/nearest.ts'
import { operations } from '../../model/operation.ts'
import { DEFAULT_REGION } from '../../targets/http/encode.ts'
import { AWS_EMULATOR_PORT } from '../../targets/signing/aws-emulator.ts'
import { awsEndpoints, isRegion, targetUrl } from '../../targets/target-url.ts'
import { homeOf, UsageError, type Variables } from '../environment.ts'
import { type Destination, TARGET_WORDS } from './run-config.ts'
import type { TargetFlags } from './target-options.ts'

const SERVICES = [...new Set(Object.values(operations).map(({ service }) => service))]

/** Resolves --target, which is a URL, `aws` or `aws-emulator`, with --endpoint and --region. */
export async function destinationOf(flags: TargetFlags, env: Variables): Promise<Destination> {
  const region = await regionOf(flags, env)
  return { ...urlsOf(flags, region), region }
}

/** Resolves --target and --endpoint; throws a UsageError for a wrong one. */
export function urlsOf(
  { target, endpoint = [] }: Pick<TargetFlags, 'target' | 'endpoint'>,
  region: string,
): Omit<Destination, 'region'> {
  const endpoints = Object.fromEntries(endpoint.map(endpointOf))
  if (target === 'aws') {
    // STS names the account of the credentials.
    const all = { ...awsEndpoints([...SERVICES, 'sts'], region), ...endpoints }
    return { url: Object.values(all)[0] ?? '', endpoints: all, kind: 'aws' }
  }
  const emulator = /^aws-emulator(?::(?<port>\d{1,5}))?$/.exec(target ?? '')
  if (emulator) {
    const port = emulator.groups?.port ?? AWS_EMULATOR_PORT
    return { url: parseUrl('--target', `https://127.0.0.1:${port}`), endpoints, kind: 'aws-emulator' }
  }
  if (target !== undefined) {
    assertNoTypo(target)
    return { url: parseUrl('--target', target), endpoints }
  }
  const missing = SERVICES.filter((service) => !Object.hasOwn(endpoints, service))
  if (missing.length > 0) {
    throw new UsageError(
      `--endpoint is missing for ${missing.join(' and ')}: pass --target URL too, or an --endpoint for each service.`,
    )
  }
  return { url: Object.values(endpoints)[0] ?? '', endpoints }
}

function endpointOf(text: string): readonly [string, string] {
  const [service = '', url] = text.split(/=(.*)/s)
  if (!SERVICES.includes(service) || url === undefined) {
    throw new UsageError(
      `--endpoint "${text}" is not SERVICE=URL with one of ${SERVICES.join(', ')}: pass, for example, ${SERVICES[0]}=http://127.0.0.1:5000.`,
    )
  }
  return [service, parseUrl(`--endpoint ${service}`, url)]
}

function assertNoTypo(target: string): void {
  const near = /^[\w-]+$/.test(target) ? nearest(target, TARGET_WORDS) : undefined
  if (near !== undefined) throw new UsageError(`--target "${target}" is not a URL: did you mean "${near}"?`)
}

function parseUrl(flag: string, text: string): string {
  const read = targetUrl(text)
  if ('complaint' in read) throw new UsageError(`${flag} ${read.complaint}`)
  return read.url
}

async function regionOf(flags: TargetFlags, env: Variables): Promise<string> {
  const [source, region] = [
    ['--region', flags.region],
    ['AWS_REGION', env.AWS_REGION],
    ['AWS_DEFAULT_REGION', env.AWS_DEFAULT_REGION],
  ].find(([, value]) => value) ?? ['the region of the profile', await regionOfProfile(flags, env)]
  if (region === undefined) return DEFAULT_REGION
  if (isRegion(region)) return region
  throw new UsageError(`${source} "${region}" is not a region: pass one such as --region us-east-1.`)
}

/** The region of a profile counts only if its credentials do. The files are those that the AWS SDKs read. */
async function regionOfProfile(
  { credentials, profile }: TargetFlags,
  env: Variables,
): Promise<string | undefined> {
  if (credentials !== 'chain' && profile === undefined) return undefined
  const name = profile ?? (env.AWS_PROFILE || 'default')
  const { loadSharedConfigFiles } = await import('@smithy/shared-ini-file-loader')
  const folder = join(homeOf(env), '.aws')
  const { configFile, credentialsFile } = await loadSharedConfigFiles({
    configFilepath: env.AWS_CONFIG_FILE || join(folder, 'config'),
    filepath: env.AWS_SHARED_CREDENTIALS_FILE || join(folder, 'credentials'),
    ignoreCache: true,
  })
  return credentialsFile[name]?.region ?? configFile[name]?.region
}
