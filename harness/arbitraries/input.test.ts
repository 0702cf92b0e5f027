import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Input, operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { requirementsOf } from '../model/requirement.ts'
import { explore } from '../testing/explore.ts'
import { supplies } from '../testing/supplies.ts'
import { certify } from './certify.ts'
import { accepted, insideLimit, limitOf, shapeValid, violations } from './input.ts'
import { type DrawnInput, render } from './placeholder.ts'

const batch = ({ body }: DrawnInput) =>
  (body as { accountDetails: { accountId: string; email: string }[] }).accountDetails

const rendered = (drawn: DrawnInput): Input => render(drawn, supplies())

describe.each(Object.values(operations))('inputs of $id', (operation) => {
  const breaks = (input: Input) => violatedBy(validatorsOf(operation.id).input, input)
  const constrained = requirementsOf(operation.id).flatMap(({ id, constraint }) =>
    constraint ? [{ id, constraint }] : [],
  )

  test.each([
    ['accepted', accepted(operation)],
    ['small accepted', accepted(operation, 'small')],
    ['shape-valid', shapeValid(operation)],
  ])('%s ones satisfy the schema, shrunk ones too', (_, inputs) => {
    explore(inputs, (drawn) => expect(breaks(rendered(drawn))).toEqual([]))
  })

  test('accepted ones reach both ends of every list', () => {
    for (const { id, constraint } of constrained) {
      if (constraint.keyword !== 'maxItems') continue
      const [, list = ''] = constraint.place
      const lengths = fc
        .sample(accepted(operation), { numRuns: 200, seed: 1 })
        .map(({ body }) => (body as Record<string, unknown[]>)[list]?.length)
      const { maxItems } = operation.input.properties?.body?.properties?.[list] ?? {}
      expect(lengths, id).toContain(1)
      expect(lengths, id).toContain(maxItems)
    }
  })

  test.each(constrained)('a violation of $id breaks exactly that, shrunk ones too', ({ constraint }) => {
    const { boundaries, random } = violations(operation, constraint)
    expect(boundaries.length).toBeGreaterThan(0)
    for (const { values } of boundaries) {
      explore(values, (drawn) => void certify(operation, constraint, rendered(drawn)), { runs: 3 })
    }
    if (random) explore(random, (drawn) => void certify(operation, constraint, rendered(drawn)))
  })

  test.each(constrained)('what is just inside $id satisfies the schema', ({ constraint }) => {
    for (const { values } of insideLimit(operation, constraint)) {
      explore(values, (drawn) => expect(breaks(rendered(drawn))).toEqual([]), { runs: 3 })
    }
  })
})

describe('limits', () => {
  test('are those of the schema, narrowed to accepted values', () => {
    expect(limitOf('guardduty.CreateMembers', 'body/accountDetails/each/email', 'maxLength')).toBe(64)
    expect(limitOf('securityhub.InviteMembers', 'body/AccountIds', 'maxItems')).toBe(50)
    const batch = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
    expect(limitOf(batch, 'body/accountIds', 'minItems')).toBe(1)
  })

  test('must be stated', () => {
    const limit = (place: string) => () => limitOf('guardduty.GetMembers', place, 'maxItems')
    expect(limit('body/accountIds/each')).toThrow('states no maxItems at body/accountIds/each')
    expect(limit('body/accountId')).toThrow('has nothing at body/accountId')
  })
})

describe('drawing', () => {
  const { 'guardduty.CreateMembers': createMembers } = operations

  test('gives the same values for the same seed', () => {
    const draw = () => JSON.stringify(fc.sample(accepted(createMembers), { numRuns: 50, seed: 42 }))
    expect(draw()).toBe(draw())
  })

  test('shrinks a batch by its size, and leaves the digits to the run', () => {
    const fewerThanSeven = fc.property(accepted(createMembers), (drawn) => batch(drawn).length < 7)
    const { counterexample } = fc.check(fewerThanSeven, { seed: 3, numRuns: 200 })
    const [smallest = { body: {} }] = counterexample ?? []
    expect(batch(smallest)).toHaveLength(7)
    expect(JSON.stringify(smallest)).not.toMatch(/\d{12}/)
  })

  test('fills in distinct accounts and distinct addresses at domains reserved for documentation', () => {
    const supply = supplies()
    const drawn = fc.sample(accepted(createMembers), { numRuns: 100, seed: 5 })
    const entries = drawn.flatMap((each) => batch(render(each, supply)))
    expect(new Set(entries.map(({ accountId }) => accountId)).size).toBe(entries.length)
    expect(new Set(entries.map(({ email }) => email)).size).toBe(entries.length)
    for (const { email } of entries) expect(email).toMatch(/^[a-z0-9]+@example\.(com|org|net)$/)
  })
})
