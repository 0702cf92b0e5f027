import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_REGION } from '../../targets/http/encode.ts'
import { isRegion } from '../../targets/real-account/aws-endpoints.ts'
import { settingsIn } from '../../targets/signing/profile-file.ts'
import { type Shell, UsageError } from '../shell.ts'
import type { ConnectionFlags } from './connection-options.ts'

/** The region that requests are for; that of a profile counts only where its credentials do. */
export function regionOf(flags: ConnectionFlags, { env }: Pick<Shell, 'env'>): string {
  const [name, region] = [
    ['--region', flags.region],
    ['AWS_REGION', env.AWS_REGION],
    ['AWS_DEFAULT_REGION', env.AWS_DEFAULT_REGION],
    ['the region of the profile', regionOfProfile(flags, env)],
  ].find(([, value]) => value) ?? ['', DEFAULT_REGION]
  if (region !== undefined && isRegion(region)) return region
  throw new UsageError(`${name} "${region}" is no region: pass one such as --region us-east-1.`)
}

function regionOfProfile({ credentials, profile }: ConnectionFlags, env: Shell['env']): string | undefined {
  if (credentials !== 'chain' && profile === undefined) return undefined
  const name = profile ?? env.AWS_PROFILE ?? 'default'
  try {
    const text = readFileSync(env.AWS_CONFIG_FILE ?? join(env.HOME ?? '', '.aws', 'config'), 'utf8')
    return settingsIn(text, name === 'default' ? name : `profile ${name}`).region
  } catch {
    return undefined
  }
}
