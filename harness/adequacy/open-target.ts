import type { Difference } from '../emulator/difference.ts'
import { createEmulator, type Emulator } from '../emulator/emulator.ts'
import { serveEmulator } from '../emulator/http.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/encode.ts'
import { httpTarget } from '../targets/http.ts'
import { inProcessTarget } from '../targets/in-process.ts'
import { signed } from '../targets/signing/signed.ts'
import type { Target } from '../targets/target.ts'

/** Milliseconds: nothing here is slow but on purpose. */
const TIMEOUT = 2_000

type Reachable = Target & { readonly url: string }

/** A server that differs in this way: a function, unless the difference shows over HTTP alone. */
export async function openTarget(name: string, difference: Difference): Promise<Target> {
  const emulator = createEmulator({ fault: difference })
  const target = difference.wire ? await overHttp(emulator, difference) : inProcess(name, emulator)
  return difference.signed ? signed(target, { credentials }) : target
}

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

/** What is signed names a host. */
function inProcess(name: string, { handle }: Emulator): Reachable {
  const hosted: Emulator['handle'] = (request) =>
    handle({ ...request, headers: { Host: '127.0.0.1', ...request.headers } })
  return { ...inProcessTarget(name, hosted), url: 'http://127.0.0.1' }
}

async function overHttp(emulator: Emulator, { wire }: Difference): Promise<Reachable> {
  const { url, close } = await serveEmulator(emulator, { host: '127.0.0.1', port: 0, wire })
  const target = httpTarget({ url, timeout: TIMEOUT })
  return {
    ...target,
    url,
    close: async () => {
      await target.close()
      await close()
    },
  }
}
