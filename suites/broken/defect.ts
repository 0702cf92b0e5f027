import type { Around } from '../../harness/emulator/difference.ts'
import { createEmulator } from '../../harness/emulator/emulator.ts'
import type { Answer } from '../../harness/model/exchange.ts'
import type { Target } from '../../harness/targets/target.ts'

/** A mistake: what a server makes of a request, `next` being what the sound emulator answers. */
export type Defect = Around

/** The emulator behind a mistake; each defect is made anew, for some remember what they saw. */
export const broken = (make: () => Defect): Target => {
  const emulator = createEmulator({ fault: { around: make } })
  return {
    name: 'broken',
    send: async (request) => ({ response: await emulator.handle(request) }),
    sendRaw: async (): Promise<Answer> => ({ response: { status: 200, headers: {}, body: '' } }),
    close: async () => {},
  }
}
