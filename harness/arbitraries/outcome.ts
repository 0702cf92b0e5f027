import fc from 'fast-check'
import type { Operation } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import { valuesOf } from './values.ts'

/** A documented way for an operation to answer, before it is put on the wire. */
export interface Outcome {
  readonly status: number
  /** The bare name of the error; absent on success. */
  readonly type?: string
  /** Whole seconds, where the model binds the header and it was drawn. */
  readonly retryAfter?: number
  readonly body: unknown
}

/**
 * The documented outcomes of an operation by name: `success`, `partialFailure` where its answer can list accounts that
 * were not processed, and one for each error. Accounts in them are placeholders, as in inputs.
 */
export function outcomes(operation: Operation): Readonly<Record<string, fc.Arbitrary<Outcome>>> {
  const lists = failureLists(operation.output)
  const success = (failures: Failures) =>
    outputOf(operation.output, failures).map((body): Outcome => ({ status: 200, body }))
  return {
    success: success('none'),
    ...(lists.length > 0 && { partialFailure: success('some') }),
    ...Object.fromEntries(
      Object.entries(operation.errors).map(([type, { status, body, retryAfter }]) => [
        type,
        fc
          .tuple(
            valuesOf(body, { of: 'accepted' }),
            fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
          )
          .map(
            ([drawn, seconds]): Outcome => ({
              status,
              type,
              body: drawn,
              ...(retryAfter && seconds !== undefined && { retryAfter: seconds }),
            }),
          ),
      ]),
    ),
  }
}

type Failures = 'none' | 'some'

const failureLists = (output: Schema) =>
  Object.entries(output.properties ?? {}).filter(([, schema]) => schema['x-failures'])

function outputOf(output: Schema, failures: Failures): fc.Arbitrary<unknown> {
  const properties = Object.fromEntries(
    Object.entries(output.properties ?? {}).map(([name, schema]) => [
      name,
      schema['x-failures'] ? lengthened(schema, failures) : schema,
    ]),
  )
  const always = failures === 'some' ? failureLists(output).map(([name]) => name) : []
  return valuesOf(
    { ...output, properties, required: [...(output.required ?? []), ...always] },
    { of: 'accepted' },
  )
}

const lengthened = (list: Schema, failures: Failures): Schema =>
  failures === 'none' ? { ...list, minItems: 0, maxItems: 0 } : { ...list, minItems: 1 }
