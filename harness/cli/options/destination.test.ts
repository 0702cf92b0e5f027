import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import type { Variables } from '../environment.ts'
import { destinationOf } from './destination.ts'
import type { TargetFlags } from './target-options.ts'

const URL = 'http://127.0.0.1:1'

async function regionFor(flags: TargetFlags, env: Variables): Promise<string> {
  return (await destinationOf({ target: URL, ...flags }, env)).region
}

/** A home directory with AWS files. */
function home(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.aws'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '.aws', name), text)
  return folder
}

const CONFIG = `
[default]
region = eu-west-1
[profile plain]
region = eu-west-2
[profile "quoted"]
region = eu-west-3
`

describe('the region of a profile', () => {
  it.each<[TargetFlags, Variables, string]>([
    [{ credentials: 'chain' }, {}, 'eu-west-1'],
    [{ credentials: 'chain' }, { AWS_PROFILE: 'plain' }, 'eu-west-2'],
    [{ profile: 'plain' }, { AWS_PROFILE: 'default' }, 'eu-west-2'],
    [{ profile: 'quoted' }, {}, 'eu-west-3'],
    [{ profile: 'plain', region: 'us-west-2' }, {}, 'us-west-2'],
    [{ profile: 'plain' }, { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
    [{ profile: 'unknown' }, {}, 'us-east-1'],
    [{ credentials: 'env' }, {}, 'us-east-1'],
    [{}, { AWS_PROFILE: 'plain' }, 'us-east-1'],
  ])('is that of its files, if its credentials are used: %j with %j is %s', async (flags, env, want) => {
    expect(await regionFor(flags, { HOME: home({ config: CONFIG }), ...env })).toBe(want)
  })

  it('is found in the credentials file too, and in files that variables name', async () => {
    const credentials = '[plain]\nregion = ap-south-1\n'
    const folder = home({ credentials, config: CONFIG })
    expect(await regionFor({ profile: 'plain' }, { HOME: folder })).toBe('ap-south-1')
    const env = { HOME: home({}), AWS_CONFIG_FILE: join(folder, '.aws', 'config') }
    expect(await regionFor({ profile: 'plain' }, env)).toBe('eu-west-2')
  })

  it('is never read from the working directory, whatever the environment lacks', async () => {
    const [here, before] = [home({ config: CONFIG }), process.cwd()]
    process.chdir(here)
    onTestFinished(() => process.chdir(before))
    const windows = { USERPROFILE: home({ config: '[profile plain]\nregion = sa-east-1\n' }) }
    expect(await regionFor({ profile: 'plain' }, windows)).toBe('sa-east-1')
    for (const env of [{}, { HOME: '' }, { HOME: '', USERPROFILE: '' }]) {
      expect(await regionFor({ profile: 'plain' }, env)).toBe('us-east-1')
    }
  })

  it('is rejected where it is not a region', async () => {
    const folder = home({ config: '[default]\nregion = x.evil/\n' })
    await expect(regionFor({ credentials: 'chain' }, { HOME: folder })).rejects.toThrow(
      'the region of the profile "x.evil/" is not a region',
    )
  })
})
