import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { accountLists } from '../model/requested.ts'
import { explore } from '../testing/explore.ts'
import { supplies } from '../testing/supplies.ts'
import { accepted } from './input.ts'
import { outcomes } from './outcome.ts'
import { render } from './placeholder.ts'

describe.each(Object.values(operations))('documented outcomes of $id', (operation) => {
  const { output, errors } = validatorsOf(operation.id)
  const failures = accountLists(operation).filter((list) => list.failures)
  const failuresIn = (body: unknown) => failures.flatMap(({ name }) => Object(body)[name] ?? [])
  const inputs = accepted(operation).map(
    (input) => render(input, supplies()) as typeof operation.example.input,
  )
  const drawn = (name: string) =>
    inputs.chain((input) => {
      const outcome = outcomes(operation, input)[name]
      if (!outcome) throw new Error(`${name} is missing`)
      return outcome
    })

  test('are success, partial failure where accounts can fail, and each documented error', () => {
    const partial = failures.length > 0 ? ['partialFailure'] : []
    const names = ['success', ...partial, ...Object.keys(operation.errors)]
    expect(Object.keys(outcomes(operation, operation.example.input))).toEqual(names)
    expect(Object.keys({ ...operation.example.outputs, ...operation.example.errors })).toEqual(names)
  })

  test.each(Object.keys(outcomes(operation, operation.example.input)))(
    '%s keeps to its schema and its status, shrunk ones too',
    (name) => {
      explore(
        drawn(name),
        ({ status, type, body, retryAfter }) => {
          const validator = type === undefined ? output : errors[type]
          if (!validator) throw new Error(`${type} is not documented`)
          expect(violatedBy(validator, body)).toEqual([])
          expect(status).toBe(type === undefined ? 200 : operation.errors[name]?.status)
          if (retryAfter !== undefined) expect(operation.errors[name]?.retryAfter).toBe(true)
          if (name === 'success') expect(failuresIn(body)).toEqual([])
          if (name === 'partialFailure') expect(failuresIn(body).length).toBeGreaterThan(0)
        },
        { runs: 5, shrinks: 20 },
      )
    },
  )
})

test('an empty list is left out now and then where the schema lets it be absent, and only there', () => {
  const names = Object.values(operations).flatMap((operation) =>
    fc
      .sample(outcomes(operation, operation.example.input).success ?? fc.constant(undefined), {
        numRuns: 40,
        seed: 1,
      })
      .map((outcome) => `${operation.name} ${Object.keys(Object(outcome?.body))}`),
  )
  expect([...new Set(names)].sort()).toEqual([
    'AssociateMember accountId',
    'BatchUpdateMemberEc2DeepInspectionStatus accountIds',
    'BatchUpdateMemberEc2DeepInspectionStatus accountIds,failedAccountIds',
    'CreateMembers unprocessedAccounts',
    'DeleteMembers unprocessedAccounts',
    'GetMembers members,unprocessedAccounts',
    'InviteMembers ',
    'InviteMembers UnprocessedAccounts',
  ])
})
