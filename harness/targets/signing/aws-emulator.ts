import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsIn } from './profile-file.ts'
import type { Credentials } from './signer.ts'

export const AWS_EMULATOR_PORT = 9297

/** What the AWS Emulator writes for its clients whenever it starts. */
export interface AwsEmulatorFiles {
  readonly folder: string
  /** The file of its certificate. */
  readonly ca?: string
  /** Read anew at each call, for the next start has others; undefined where signatures are not checked. */
  readonly credentials: () => Credentials | undefined
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
    credentials: () =>
      KEY_FILES.map((name) => join(folder, name))
        .filter((file) => existsSync(file))
        .map((file) => credentialsIn(readFileSync(file, 'utf8')))
        .find((found) => found !== undefined),
  }
}

/** The first key pair of a shared credentials file, whatever its profile is called. */
function credentialsIn(text: string): Credentials | undefined {
  const sections = [...text.matchAll(/^\s*\[\s*([^\]]*?)\s*\]/gm)].map(([, name = '']) => name)
  for (const section of sections) {
    const {
      aws_access_key_id: accessKeyId,
      aws_secret_access_key: secretAccessKey,
      aws_session_token: sessionToken,
    } = settingsIn(text, section)
    if (accessKeyId && secretAccessKey)
      return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
  }
  return undefined
}
