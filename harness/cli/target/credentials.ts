import type { AwsEmulatorFiles } from '../../targets/signing/aws-emulator.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../../targets/signing/example-signature.ts'
import type { Credentials } from '../../targets/signing/signer.ts'
import { UsageError, type Variables } from '../environment.ts'
import type { CredentialsConfig } from '../options/run-config.ts'

/** The credentials of a run. */
export interface Signer {
  /** `example` for public ones. */
  readonly kind: 'example' | 'real'
  /** As the first line of a run names them. */
  readonly name: string
  readonly credentials: () => Promise<Credentials>
}

const EXAMPLE: Signer = {
  kind: 'example',
  name: 'the example credentials',
  credentials: async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY }),
}

/** Finds credentials; throws a UsageError if there are none. */
export async function signerOf(
  config: CredentialsConfig,
  env: Variables,
  emulator: AwsEmulatorFiles | undefined,
): Promise<Signer> {
  switch (config.source) {
    case 'profile':
      return fromChain(`your profile ${config.profile}`, { profile: config.profile })
    case 'chain':
      return fromChain('your credentials', {})
    case 'env':
      return fromEnvironment(env)
    case 'example':
      return EXAMPLE
    case 'default':
      return emulator ? fromEmulator(emulator) : EXAMPLE
  }
}

/** The keys change when the emulator starts again; without any, it does not verify signatures. */
async function fromEmulator({ credentials }: AwsEmulatorFiles): Promise<Signer> {
  const first = await credentials()
  if (!first) return EXAMPLE
  return {
    kind: 'example',
    name: 'the keys that the AWS Emulator wrote',
    credentials: async () => (await credentials()) ?? first,
  }
}

function fromEnvironment(env: Variables): Signer {
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
    // The message of the SDK may quote the user's configuration.
    throw new UsageError(
      `${flag} found no credentials: log in, or correct your AWS configuration; "aws sts get-caller-identity" shows more.`,
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
