import fc from 'fast-check'
import {
  type Call,
  type Draw,
  type DrawnInput,
  expectAnswer,
  failure,
  isUndecided,
  type LawResult,
  type Mismatch,
  type Operation,
  type OperationWith,
  outputOf,
  type Property,
  property,
  type Requirement,
  repeated,
  requirementOf,
  SUCCESS,
  some,
  without,
} from '../../harness/index.ts'
import { isRefused } from './answered.ts'

/** How an operation over a batch names accounts in its request and in the lists of its answer. */
export interface Batch {
  readonly requested: (body: unknown) => readonly string[]
  readonly answered: (output: unknown) => readonly string[]
}

/** The accounts of one batch, as they were asked for and as they were answered. */
type Answered = { readonly [Side in keyof Batch]: readonly string[] }

interface Options {
  readonly inputs: fc.Arbitrary<DrawnInput>
  readonly boundaries?: readonly Draw<DrawnInput>[]
  /** A target may refuse such a batch as a whole, for no page says that it takes strangers; nothing is decided then. */
  readonly refusable?: boolean
}

/** A draw for each size from one account to the most that one request may name. */
export const everySize = <T>(most: number, values: (size: number) => T): readonly Draw<T>[] =>
  Array.from({ length: most }, (_, at) => ({
    label: at === 0 ? '1 account' : `${at + 1} accounts`,
    values: fc.constant(values(at + 1)),
  }))

/** Requests of each size are accepted: chance alone would ask for most of them hardly ever. */
export const acceptsEverySize = (
  operation: Operation,
  most: number,
  inputs: (size: number) => DrawnInput,
): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/accepts-valid-requests'),
    aspect: 'sizes',
    boundaries: everySize(most, inputs),
    controlled: false,
    law: async (input, context) => expectAnswer((await context.call(operation.id, input)).exchange, SUCCESS),
  })

/** No account is answered that was not asked for. */
export const answersOnlyRequested = (
  operation: Operation<OperationWith<'behaviour/answers-only-requested-accounts'>>,
  batch: Batch,
  options: Options,
): Property =>
  batchLaw(requirementOf(operation.id, 'behaviour/answers-only-requested-accounts'), batch, options, invented)

/** Every requested account is answered, once, and no other is. */
export const batchAnswersEveryAccountOnce = (
  operation: Operation<OperationWith<'behaviour/answers-every-account-once'>>,
  batch: Batch,
  options: Options,
): Property =>
  batchLaw(requirementOf(operation.id, 'behaviour/answers-every-account-once'), batch, options, notAPartition)

/** A law over the answer to one accepted batch. */
function batchLaw(
  requirement: Requirement,
  batch: Batch,
  { inputs, boundaries = [], refusable = false }: Options,
  law: (answered: Answered) => Mismatch | undefined,
): Property {
  return property({
    requirement,
    aspect: 'law',
    boundaries,
    random: inputs,
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(requirement.operation, input)
      return refusable && isRefused(call) ? undefined : judgeBatch(batch, call, law)
    },
  })
}

/** A batch that was refused decides nothing here: other requirements judge that. */
function judgeBatch(batch: Batch, call: Call, law: (answered: Answered) => Mismatch | undefined): LawResult {
  const output = outputOf(call, 'a success')
  if (isUndecided(output)) return output
  const complaint = law({ requested: batch.requested(call.input.body), answered: batch.answered(output) })
  return complaint && failure(complaint, [call.exchange])
}

/** Whether one call answered its batch as a partition. */
export const partition = (batch: Batch, call: Call): LawResult => judgeBatch(batch, call, notAPartition)

/** Whether one call answered no account that its batch does not name. */
export const onlyRequested = (batch: Batch, call: Call): LawResult => judgeBatch(batch, call, invented)

function notAPartition({ requested, answered }: Answered): Mismatch | undefined {
  const lost = without(requested, answered)
  if (lost.length > 0) {
    return { identity: 'lost', expected: 'an answer for every account', got: `none for ${some(lost)}` }
  }
  const twice = repeated(answered)
  if (twice.length > 0) {
    return { identity: 'twice', expected: 'each account once', got: `${some(twice)} more than once` }
  }
  return invented({ requested, answered })
}

function invented({ requested, answered }: Answered): Mismatch | undefined {
  const others = without(answered, requested)
  if (others.length === 0) return undefined
  return { identity: 'invented', expected: 'only requested accounts', got: `${some(others)} as well` }
}
