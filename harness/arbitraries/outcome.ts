import fc from 'fast-check'
import type { DocumentedError, Input, Operation } from '../model/operation.ts'
import {
  type AccountList,
  accountLists,
  agreeing,
  echoedAccounts,
  type Requested,
  requestedOf,
} from '../model/requested.ts'
import { render, type Supplies } from './placeholder.ts'
import { valuesOf } from './values.ts'

/** A documented way for an operation to answer a request, before it is put on the wire. */
export interface DocumentedOutcome {
  readonly status: number
  /** The bare name of the error; absent on success. */
  readonly type?: string
  /** Whole seconds, where the model binds the header and it was drawn. */
  readonly retryAfter?: number
  readonly body: unknown
}

/**
 * The documented outcomes of one request by name: `success`, `partialFailure` where accounts can fail one by one, and
 * one for each error. A success answers every requested account exactly once, in the success list or in the failure
 * list, and no other; apart from that everything the schema of the answer allows is drawn.
 */
export function outcomes(
  operation: Operation,
  input: Input,
): Readonly<Record<string, fc.Arbitrary<DocumentedOutcome>>> {
  const requested = requestedOf(operation, input)
  const canFail = requested.size > 0 && accountLists(operation).some(({ failures }) => failures)
  return {
    success: outputOf(operation, requested, fc.constant([])),
    ...(canFail && {
      partialFailure: outputOf(operation, requested, fc.subarray([...requested.keys()], { minLength: 1 })),
    }),
    ...Object.fromEntries(
      Object.entries(operation.errors).map(([type, error]) => [type, errorOf(type, error)]),
    ),
  }
}

function outputOf(
  operation: Operation,
  requested: Requested,
  failing: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<DocumentedOutcome> {
  const accounts = [...requested.keys()]
  const echoes = echoedAccounts(operation)
  return failing
    .chain((failed) => {
      const succeeded = accounts.filter((account) => !failed.includes(account))
      return fc.record<Record<string, unknown>>({
        ...Object.fromEntries(echoes.map((name) => [name, fc.constant(accounts[0])])),
        ...Object.fromEntries(
          accountLists(operation).map((list) => [
            list.name,
            entriesOf(list, list.failures ? failed : succeeded, requested),
          ]),
        ),
      })
    })
    .chain((body) => sparsely(operation, body))
    .map((body) => ({ status: 200, body: render(body, supplies()) }))
}

/** One entry for each account, in this order. */
function entriesOf({ items, account }: AccountList, ids: readonly string[], requested: Requested) {
  const plain = valuesOf(items, { of: 'accepted' })
  const entries = ids.map((id) => {
    const agreed = agreeing(items, requested, id)
    // Most lists agree with any request, and an arbitrary costs more to make than to draw from.
    return agreed === items ? plain : valuesOf(agreed, { of: 'accepted' })
  })
  return fc
    .tuple(...entries)
    .map((drawn) => drawn.map((entry, index) => ({ ...Object(entry), [account]: ids[index] })))
}

/** A list that is empty is left out now and then, where the schema lets it be absent. */
function sparsely({ output }: Operation, body: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const optional = Object.keys(body).filter(
    (name) => !output.required?.includes(name) && Array.isArray(body[name]) && body[name].length === 0,
  )
  return fc
    .subarray(optional)
    .map((absent) => Object.fromEntries(Object.entries(body).filter(([name]) => !absent.includes(name))))
}

const errorOf = (
  type: string,
  { status, body, retryAfter }: DocumentedError,
): fc.Arbitrary<DocumentedOutcome> =>
  fc
    .tuple(valuesOf(body, { of: 'accepted' }), fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }))
    .map(([drawn, seconds]) => ({
      status,
      type,
      body: render(drawn, supplies()),
      ...(retryAfter && seconds !== undefined && { retryAfter: seconds }),
    }))

/** Accounts come from the request; of all that a run supplies, answers draw e-mail addresses only. */
function supplies(): Supplies {
  let serials = 0
  return {
    serial: () => serials++,
    account: (prefix) => prefix.padEnd(12, '0'),
    fixture: (name) => name,
    pool: () => [],
    prepared: (name) => name,
  }
}
