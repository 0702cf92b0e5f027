import { createEmulator, type Emulator } from '../emulator/emulator.ts'
import { serveEmulator } from '../emulator/http.ts'
import type { Variation } from '../emulator/variations/variation.ts'
import { httpTarget } from '../targets/http/http.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/signing/example-signature.ts'
import { signed } from '../targets/signing/signed.ts'
import { inProcessTarget, type Target, yielding } from '../targets/target.ts'

interface Options {
  /** Whether it can be sent bytes that are no request. */
  readonly raw?: boolean
  /** Milliseconds to wait for an answer over HTTP. */
  readonly timeout?: number
}

type Reachable = Target & { readonly url: string }

/**
 * The reference emulator inside this process, as it differs. Most of what it is asked is a call of a function, many
 * times as fast as a request; what shows over HTTP alone, and bytes that are no request, go over HTTP.
 */
export async function embedded(
  name: string,
  difference: Variation,
  options: Options = {},
): Promise<Reachable> {
  const emulator = createEmulator({ fault: difference })
  const target = await opened(name, emulator, { ...options, difference })
  return difference.signed ? { ...signed(target, { credentials }), url: target.url } : target
}

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

async function opened(
  name: string,
  emulator: Emulator,
  { difference, raw = false, ...patience }: Options & { readonly difference: Variation },
): Promise<Reachable> {
  // Nothing else lives in the thread of a proof, and turns of the event loop would come at other moments each time.
  if (!raw && !difference.wire) return { ...direct(name, emulator, '127.0.0.1'), url: 'http://127.0.0.1' }
  const { url, close } = await serveEmulator(emulator, { host: '127.0.0.1', port: 0, wire: difference.wire })
  const http = httpTarget({ url, name, ...patience })
  const inside = yielding(direct(name, emulator, new URL(url).host))
  return {
    ...http,
    send: (request) => (difference.wire || request.format ? http : inside).send(request),
    url,
    close: async () => {
      await http.close()
      await close()
    },
  }
}

/** What is signed names a host. */
function direct(name: string, { handle }: Emulator, host: string): Target {
  return inProcessTarget(name, (request) =>
    handle({ ...request, headers: { Host: host, ...request.headers } }),
  )
}
