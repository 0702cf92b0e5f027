import { describe, expect, test } from 'vitest'
import { requirementOf } from '../../model/requirement.ts'
import { acceptsExample, READS, toyCatalogue, toyProperty, WRITES } from '../../testing/toy-catalogue.ts'
import { planOf, selects } from './plan.ts'
import { propertyKey } from './suite.ts'

const MAX_ITEMS = 'guardduty.CreateMembers/body/accountDetails/maxItems'

describe('a selection', () => {
  test.each([
    ['guardduty.CreateMembers', MAX_ITEMS, true],
    ['CreateMembers', MAX_ITEMS, true],
    ['CreateMembers/body', MAX_ITEMS, true],
    ['CreateMembers/body/', MAX_ITEMS, true],
    ['**/maxItems', MAX_ITEMS, true],
    ['*/body/*/maxItems', MAX_ITEMS, true],
    ['guardduty.*', MAX_ITEMS, true],
    ['**', MAX_ITEMS, true],
    ['CreateMember', MAX_ITEMS, false],
    ['CreateMembers/bod', MAX_ITEMS, false],
    ['*/maxItems', MAX_ITEMS, false],
    ['**/minItems', MAX_ITEMS, false],
    ['guardduty+CreateMembers', MAX_ITEMS, false],
    ['body', MAX_ITEMS, false],
  ])('"%s" of %s: %s', (selection, id, expected) => {
    expect(selects(selection, id)).toBe(expected)
  })
})

const INSIDE = `${WRITES}/body/accountId/maxLength#inside`
const PASSIVE = `${READS}/response/schema`

const requirement = requirementOf(WRITES, 'body/accountId/maxLength')

const catalogue = toyCatalogue([
  acceptsExample(READS),
  acceptsExample(WRITES),
  toyProperty(async () => undefined, { requirement, aspect: 'outside' }),
  toyProperty(async () => undefined, { requirement, aspect: 'inside' }),
])

/** The requirements, the properties, and the operations with traffic of a plan for some keys. */
function planned(...keys: readonly string[]) {
  const { operations, requirements, properties } = planOf(catalogue, { keys: new Set(keys) })
  return {
    operations: operations.map(({ id }) => id),
    requirements: requirements.map(({ id }) => id),
    judged: properties.filter(({ passiveOnly }) => !passiveOnly).map(({ property }) => propertyKey(property)),
    traffic: new Set(
      properties
        .filter(({ passiveOnly }) => passiveOnly)
        .map(({ property }) => property.requirement.operation),
    ),
  }
}

describe('a plan of keys', () => {
  test('has the one property, without the others of its requirement', () => {
    expect(planned(INSIDE)).toEqual({
      operations: [WRITES],
      requirements: [requirement.id],
      judged: [INSIDE],
      traffic: new Set(),
    })
  })

  test('has traffic for a passive requirement that stands alone in its operation', () => {
    const { requirements, judged, traffic } = planned(INSIDE, PASSIVE)
    expect(requirements).toEqual([requirement.id, PASSIVE])
    expect(judged).toEqual([INSIDE])
    expect(traffic).toEqual(new Set([READS]))
  })

  test('leaves each property in its place, so that it draws what it draws in a whole run', () => {
    const indexes = (keys?: ReadonlySet<string>) =>
      new Map(
        planOf(catalogue, keys ? { keys } : {}).properties.map(({ property, index }) => [
          propertyKey(property),
          index,
        ]),
      )
    expect(indexes(new Set([INSIDE])).get(INSIDE)).toBe(indexes().get(INSIDE))
  })

  test('is empty without any', () => {
    expect(planned()).toEqual({ operations: [], requirements: [], judged: [], traffic: new Set() })
  })
})
