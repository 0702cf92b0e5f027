import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../suites/catalogue.ts'
import { planOf } from './plan.ts'
import { propertyKey } from './property.ts'

const INSIDE = 'guardduty.CreateMembers/body/accountDetails/maxItems#inside'
const PASSIVE = 'guardduty.GetMembers/response/schema'

/** The requirements, the properties, and the operations with traffic of a plan for some keys. */
function planned(...keys: readonly string[]) {
  const { operations, requirements, properties } = planOf(catalogue, { keys: new Set(keys) })
  return {
    operations: operations.map(({ id }) => id),
    requirements: requirements.map(({ id }) => id),
    judged: properties.filter(({ traffic }) => !traffic).map(({ property }) => propertyKey(property)),
    traffic: new Set(
      properties.filter(({ traffic }) => traffic).map(({ property }) => property.requirement.operation),
    ),
  }
}

describe('a plan of keys', () => {
  test('has the one property, without the others of its requirement', () => {
    expect(planned(INSIDE)).toEqual({
      operations: ['guardduty.CreateMembers'],
      requirements: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
      judged: [INSIDE],
      traffic: new Set(),
    })
  })

  test('has traffic for a passive requirement that stands alone in its operation', () => {
    const { requirements, judged, traffic } = planned(INSIDE, PASSIVE)
    expect(requirements).toEqual(['guardduty.CreateMembers/body/accountDetails/maxItems', PASSIVE])
    expect(judged).toEqual([INSIDE])
    expect(traffic).toEqual(new Set(['guardduty.GetMembers']))
  })

  test('leaves each property in its place, so that it draws what it draws in a whole run', () => {
    const lanes = (keys?: ReadonlySet<string>) =>
      new Map(
        planOf(catalogue, keys ? { keys } : {}).properties.map(({ property, lane }) => [
          propertyKey(property),
          lane,
        ]),
      )
    expect(lanes(new Set([INSIDE])).get(INSIDE)).toBe(lanes().get(INSIDE))
  })

  test('is empty without any', () => {
    expect(planned()).toEqual({ operations: [], requirements: [], judged: [], traffic: new Set() })
  })
})
