import type fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  type Exchange,
  errorType,
  expectAnswer,
  type Forgery,
  isAnswered,
  type Operation,
  type Property,
  property,
  requirementOf,
  type Undecided,
} from '../harness/index.ts'
import { answerOf } from './laws/envelope.ts'

const FORGERIES: readonly Forgery[] = [
  'unsigned',
  'malformed-header',
  'unknown-key',
  'wrong-secret',
  'tampered-body',
  'wrong-scope',
  'old-date',
]

/** What is asked of the signatures of an operation, where its target refuses what bears none. */
export const auth = (operation: Operation): readonly Property[] => [
  unsignedIsAnswered(operation),
  ...FORGERIES.map((forgery) => forged(operation, forgery)),
]

/** Whether or not a target wants signatures, it does not crash without one. */
function unsignedIsAnswered(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'auth/unsigned-is-answered')
  return property<DrawnInput>({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'unsigned', values: withoutBody(operation) }],
    controlled: true,
    law: async (input, context) => {
      const request = await context.encode(operation.id, input)
      return expectAnswer(
        await context.sendUnchecked({ ...request, forgery: 'unsigned' }),
        answerOf(requirement),
      )
    },
  })
}

/** The body breaks the schema, so a forged signature that is taken for good does no harm, and shows all the same. */
function forged(operation: Operation, forgery: Forgery): Property {
  const requirement = requirementOf(operation.id, `auth/${forgery}`)
  return property<DrawnInput>({
    requirement,
    aspect: 'forged',
    boundaries: [{ label: forgery, values: withoutBody(operation) }],
    controlled: true,
    // What is not signed can be sent by anybody.
    needsSignatures: forgery !== 'unsigned',
    law: async (input, context) => {
      const request = await context.encode(operation.id, input)
      // What is forged may reach another service, so the checks of this one do not apply.
      const bare = await context.sendUnchecked({ ...request, forgery: 'unsigned' })
      if (isAnswered(bare) && bare.response.status >= 500) return crashed(bare.response.status)
      if (isAnswered(bare) && !refusesUnsigned(bare)) return NOT_ENFORCED
      const exchange = forgery === 'unsigned' ? bare : await context.sendUnchecked({ ...request, forgery })
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}

const NOT_ENFORCED: Undecided = {
  verdict: 'excluded',
  reason: 'it takes requests that are not signed, so there are no signatures to judge',
}

/** A crash refuses nothing: nobody can tell whether signatures are looked at. */
const crashed = (status: number): Undecided => ({
  verdict: 'excluded',
  reason: `it answers a request that is not signed with ${status}, so signatures cannot be judged`,
})

const withoutBody = (operation: Operation): fc.Arbitrary<DrawnInput> =>
  accepted(operation, 'small').map(({ path }) => ({ ...(path && { path }), body: {} }))

const AUTHENTICATION =
  /^(MissingAuthenticationToken|IncompleteSignature|UnrecognizedClient|InvalidClientTokenId)(Exception)?$/

function refusesUnsigned(exchange: Extract<Exchange, { response: unknown }>): boolean {
  const { response } = exchange
  return [401, 403].includes(response.status) || AUTHENTICATION.test(errorType(response) ?? '')
}
