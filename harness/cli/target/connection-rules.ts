import { isLoopback } from '../../targets/real-account/loopback.ts'
import type { ConnectionFlags } from '../options/connection-options.ts'
import type { Places } from '../options/places.ts'
import { UsageError } from '../shell.ts'
import type { Signer } from './credentials.ts'

/** Any certificate may do on this machine, and nowhere else. */
export function assertInsecureStays({ insecure }: ConnectionFlags, { url, endpoints }: Places): void {
  const away = [url, ...Object.values(endpoints)].find((each) => !isLoopback(new URL(each).hostname))
  if (!insecure || away === undefined) return
  throw new UsageError(
    `--insecure takes any certificate, so it is for loopback only, and ${away} is not: pass --ca FILE instead.`,
  )
}

/** Credentials that are somebody's go where they are meant to, and never in the clear. */
export function assertFit({ kind }: Signer, { url, endpoints, kind: place }: Places): void {
  if (kind === 'example' && place === 'aws') {
    throw new UsageError(
      '--target aws knows no example credentials: pass --credentials chain or --profile NAME.',
    )
  }
  const bare = [url, ...Object.values(endpoints)].map((each) => new URL(each))
  const clear = bare.find(({ protocol, hostname }) => protocol === 'http:' && !isLoopback(hostname))
  if (kind === 'real' && clear) {
    throw new UsageError(
      `Your credentials are not sent to ${clear.origin}, which is neither https nor on this machine: use https.`,
    )
  }
}
