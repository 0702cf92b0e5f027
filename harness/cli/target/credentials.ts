import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../../targets/http/encode.ts'
import type { AwsEmulatorFiles } from '../../targets/signing/aws-emulator.ts'
import type { Credentials } from '../../targets/signing/signer.ts'
import type { ConnectionFlags } from '../options/connection-options.ts'
import { type Shell, UsageError } from '../shell.ts'

/** Who signs the requests of a run. */
export interface Signer {
  /** `example` for those that anybody may know. */
  readonly kind: 'example' | 'real'
  /** For the first line: `your credentials`. */
  readonly name: string
  readonly credentials: () => Promise<Credentials>
}

const EXAMPLE: Signer = {
  kind: 'example',
  name: 'the example credentials',
  credentials: async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY }),
}

/** Finds the credentials that the flags name, and makes sure that there are some. */
export async function signerOf(
  { credentials, profile }: ConnectionFlags,
  { env }: Pick<Shell, 'env'>,
  emulator: AwsEmulatorFiles | undefined,
): Promise<Signer> {
  if (profile !== undefined) return fromChain(`your profile ${profile}`, { profile })
  if (credentials === 'env') return fromEnvironment(env)
  if (credentials === 'chain') return fromChain('your credentials', {})
  return credentials === 'example' || !emulator?.credentials() ? EXAMPLE : ofEmulator(emulator)
}

function ofEmulator({ credentials }: AwsEmulatorFiles): Signer {
  const [first] = [credentials()]
  return {
    kind: 'example',
    name: 'the keys that the AWS Emulator wrote',
    credentials: async () => credentials() ?? (first as Credentials),
  }
}

function fromEnvironment(env: Shell['env']): Signer {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new UsageError(
      '--credentials env needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: set both, or pass --credentials chain.',
    )
  }
  const found = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  }
  return { kind: 'real', name: 'your credentials', credentials: async () => found }
}

async function fromChain(name: string, init: { readonly profile?: string }): Promise<Signer> {
  const flag = init.profile === undefined ? '--credentials chain' : '--profile'
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node').catch(() => {
    throw new UsageError(
      `${flag} needs a package that is not installed: run "npm install @aws-sdk/credential-provider-node".`,
    )
  })
  const provide = defaultProvider(init)
  try {
    await provide()
  } catch {
    // What the SDK says may quote configuration, which is the user's.
    throw new UsageError(
      `${flag} found no credentials: log in, or correct your AWS configuration; "aws sts get-caller-identity" tells more.`,
    )
  }
  return {
    kind: 'real',
    name,
    credentials: async () => {
      const { accessKeyId, secretAccessKey, sessionToken } = await provide()
      return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) }
    },
  }
}
