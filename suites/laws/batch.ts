import type fc from 'fast-check'
import { SUCCESS } from '../../harness/checks/answers.ts'
import { isAnswered, json } from '../../harness/model/exchange.ts'
import type { Outcome } from '../../harness/model/failure.ts'
import type { Input, Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { type Draw, expectAnswer, failure, type Property, property } from '../../harness/runner/property.ts'
import type { Call } from '../../harness/runner/world.ts'
import { repeated, some, without } from './accounts.ts'

/** How an operation over a batch names accounts in its request and in the lists of its answer. */
export interface Batch {
  readonly requested: (body: unknown) => readonly string[]
  readonly answered: (output: unknown) => readonly string[]
}

interface Options {
  readonly inputs: fc.Arbitrary<Input>
  readonly boundaries?: readonly Draw<Input>[]
}

/** No account is answered that was not asked for, and none twice. */
export function answersOnlyRequested(operation: Operation, batch: Batch, options: Options): Property {
  return batchLaw(operation, 'behaviour/answers-only-requested-accounts', options, (call) =>
    noneBesides(batch, call),
  )
}

/** Every requested account is answered, once, and no other is. */
export function answersEveryAccountOnce(operation: Operation, batch: Batch, options: Options): Property {
  return batchLaw(operation, 'behaviour/answers-every-account-once', options, (call) =>
    partition(batch, call),
  )
}

export function partition(batch: Batch, call: Call): Outcome {
  const { requested, answered } = accountsOf(batch, call)
  const lost = without(requested, answered)
  if (lost.length > 0) {
    return complain(call, 'lost', 'an answer for every account', `none for ${some(lost)}`)
  }
  return noneBesides(batch, call)
}

function noneBesides(batch: Batch, call: Call): Outcome {
  const { requested, answered } = accountsOf(batch, call)
  const invented = without(answered, requested)
  if (invented.length > 0)
    return complain(call, 'invented', 'only requested accounts', `${some(invented)} as well`)
  const twice = repeated(answered)
  return twice.length === 0
    ? undefined
    : complain(call, 'twice', 'each account once', `${some(twice)} more than once`)
}

function accountsOf({ requested, answered }: Batch, { input, exchange }: Call) {
  return {
    requested: requested(input.body),
    answered: isAnswered(exchange) ? answered(json(exchange.response)) : [],
  }
}

const complain = ({ exchange }: Call, identity: string, expected: string, got: string) =>
  failure({ identity, expected, got }, [exchange])

/** A law over the answer to one accepted batch. */
function batchLaw(
  operation: Operation,
  name: string,
  { inputs, boundaries = [] }: Options,
  law: (call: Call) => Outcome,
): Property {
  return property({
    requirement: requirementOf(operation.id, name),
    aspect: 'law',
    boundaries,
    random: inputs,
    controlled: true,
    law: async (input, world) => {
      const call = await world.call(operation.id, input)
      return isSuccess(call) ? law(call) : undecided(call)
    },
  })
}

/** A law about success has nothing to say of a refusal: other requirements judge that. */
export const undecided = ({ exchange }: Call): Outcome => {
  const outcome = expectAnswer(exchange, SUCCESS)
  return outcome && 'identity' in outcome
    ? { verdict: 'untestable', reason: `needs a success, and got ${outcome.got}` }
    : outcome
}

export const isSuccess = ({ exchange }: Call) => isAnswered(exchange) && exchange.response.status === 200
