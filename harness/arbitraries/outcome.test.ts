import { describe, expect, test } from 'vitest'
import { operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { explore } from '../testing/explore.ts'
import { supplies } from '../testing/supplies.ts'
import { outcomes } from './outcome.ts'
import { render } from './placeholder.ts'

describe.each(Object.values(operations))('documented outcomes of $id', (operation) => {
  const drawn = outcomes(operation)
  const { output, errors } = validatorsOf(operation.id)
  const failures = Object.entries(operation.output.properties ?? {})
    .filter(([, schema]) => schema['x-failures'])
    .map(([name]) => name)
  const entriesOf = (body: unknown) =>
    failures.flatMap((name) => (body as Record<string, readonly unknown[] | undefined>)[name] ?? [])

  test('are success, partial failure where accounts can fail, and each documented error', () => {
    const partial = failures.length > 0 ? ['partialFailure'] : []
    expect(Object.keys(drawn)).toEqual(['success', ...partial, ...Object.keys(operation.errors)])
  })

  test.each(Object.entries(drawn))(
    '%s keeps to its schema and its status, shrunk ones too',
    (name, arbitrary) => {
      explore(
        arbitrary,
        ({ status, type, body, retryAfter }) => {
          const validator = type === undefined ? output : errors[type]
          if (!validator) throw new Error(`${type} is not documented`)
          expect(violatedBy(validator, render(body, supplies()))).toEqual([])
          expect(status).toBe(type === undefined ? 200 : operation.errors[name]?.status)
          if (retryAfter !== undefined) expect(operation.errors[name]?.retryAfter).toBe(true)
          if (name === 'success') expect(entriesOf(body)).toEqual([])
          if (name === 'partialFailure') expect(entriesOf(body).length).toBeGreaterThan(0)
        },
        { runs: 5, shrinks: 20 },
      )
    },
  )
})
