import { type HttpOptions, httpTarget } from '../../targets/http/http.ts'
import { proxyFor } from '../../targets/http/proxy-environment.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import { redacted } from '../../targets/redacted.ts'
import { signed } from '../../targets/signing/signed.ts'
import type { Target } from '../../targets/target.ts'
import { readCa } from '../options/ca-file.ts'
import type { ConnectionFlags } from '../options/connection-options.ts'
import { headersOf } from '../options/headers.ts'
import { type Shell, UsageError } from '../shell.ts'
import type { Signer } from './credentials.ts'

/** The flags that say what a run talks to. */
export interface ReachFlags extends ConnectionFlags {
  readonly target?: string
  /** Milliseconds to wait for each answer. */
  readonly timeout?: number
}

interface Opening {
  readonly flags: ReachFlags
  readonly region: string
  readonly signer: Signer
  readonly shell: Shell
}

/** Opens one URL: signed, and with nothing of the user's in what it answers. */
export function openReach(url: string, { flags, region, signer, shell }: Opening): Target {
  const reach = reachOf(url, flags, shell.env)
  const bare = httpTarget(reach)
  const { kind, credentials } = signer
  const declared = flags.configured?.isReal(url) ?? false
  const real = realBecause({ url, credentials: kind, declared })
  const target = signed({ ...bare, url }, { region, credentials, secret: kind === 'real' })
  const values = Object.values(reach.headers ?? {}).filter((value) => value.length >= 4)
  const { sendRaw } = target
  return {
    ...target,
    ...(real !== undefined && { real }),
    send: async (request) => redacted(await target.send(request), values),
    ...(sendRaw && { sendRaw: async (bytes: string) => redacted(await sendRaw(bytes), values) }),
  }
}

/** How a URL is reached; throws where a flag or a variable of the environment is wrong. */
export function reachOf(
  url: string,
  { ca, insecure, header, timeout }: ReachFlags,
  env: Shell['env'],
): HttpOptions {
  const proxy = proxyFor(new URL(url), env)
  if (proxy && 'complaint' in proxy) throw new UsageError(proxy.complaint)
  return {
    url,
    headers: headersOf(header),
    ...(ca !== undefined && { ca: readCa(ca) }),
    ...(insecure && { insecure }),
    ...(proxy && { proxy }),
    ...(timeout !== undefined && { timeout }),
  }
}
