import type { Emulator } from './emulator.ts'
import { isNoText } from './protocol/parse.ts'
import { respond } from './protocol/respond.ts'
import { type Secrets, verifySignature } from './protocol/signature.ts'

/** The example key pair of the AWS documentation. */
const EXAMPLE: Secrets = { AKIAIOSFODNN7EXAMPLE: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }

/** An emulator that answers only what is signed with the example key pair, and refuses the rest as AWS does. */
export const verified = (
  emulator: Pick<Emulator, 'handle'>,
  now: () => Date = () => new Date(),
): Emulator => ({
  handle: async (request) => {
    // The bytes that were signed are lost where they are no text, and such a body is refused in any case.
    if (isNoText(request.body)) return emulator.handle(request)
    const refusal = verifySignature(request, EXAMPLE, now())
    return refusal ? respond(refusal) : emulator.handle(request)
  },
})
