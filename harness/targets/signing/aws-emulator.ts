import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Credentials } from './signer.ts'

export const AWS_EMULATOR_PORT = 9297

/** What the AWS Emulator writes for its clients whenever it starts. */
export interface AwsEmulatorFiles {
  readonly folder: string
  /** The file of its certificate. */
  readonly ca?: string
  /** Read anew at each call, for the next start has others; undefined where signatures are not checked. */
  readonly credentials: () => Promise<Credentials | undefined>
}

/** Its user guide names the folder, `config` and `ca.pem`; what the file of the keys is called it says in part. */
const KEY_FILES = ['emulator_credentials', 'credentials', 'config']

/** The files of an AWS Emulator that listens, or listened, at a port; undefined where there are none. */
export function awsEmulatorFiles(home: string, port: number): AwsEmulatorFiles | undefined {
  const folder = join(home, '.aws', 'emulator', String(port))
  if (!existsSync(folder)) return undefined
  const ca = join(folder, 'ca.pem')
  return {
    folder,
    ...(existsSync(ca) && { ca }),
    credentials: () => credentialsIn(KEY_FILES.map((name) => join(folder, name))),
  }
}

/** The first key pair in files of shared credentials, in a profile of any name. */
async function credentialsIn(files: readonly string[]): Promise<Credentials | undefined> {
  // Most runs have no AWS Emulator.
  const { loadSharedConfigFiles } = await import('@smithy/shared-ini-file-loader')
  for (const filepath of files) {
    const init = { filepath, configFilepath: filepath, ignoreCache: true }
    const { credentialsFile } = await loadSharedConfigFiles(init)
    for (const profile of Object.values(credentialsFile)) {
      const {
        aws_access_key_id: accessKeyId,
        aws_secret_access_key: secretAccessKey,
        aws_session_token: sessionToken,
      } = profile
      if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    }
  }
  return undefined
}
