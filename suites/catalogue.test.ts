import { describe, expect, test } from 'vitest'
import { STREAMS } from '../harness/arbitraries/account-ids.ts'
import { operations } from '../harness/model/operation.ts'
import { requirements } from '../harness/model/requirement.ts'
import { passiveCheck } from '../harness/runner/judge/passive-tally.ts'
import { propertyKey } from '../harness/runner/plan/suite.ts'
import { catalogue } from './catalogue.ts'

const properties = catalogue.suites.flatMap((suite) => suite.properties)

describe('the catalogue', () => {
  test('has a suite for every operation', () => {
    expect(catalogue.suites.map(({ operation }) => operation.id)).toEqual(Object.keys(operations))
  })

  test.each(Object.values(requirements))('decides $id', (requirement) => {
    const name = requirement.id.slice(requirement.operation.length + 1)
    const asked = properties.filter((property) => property.requirement === requirement)
    if (requirement.passive) expect([passiveCheck(name) !== undefined, asked]).toEqual([true, []])
    else expect(asked.length).toBeGreaterThan(0)
  })

  test('asks of an operation only what is required of that operation', () => {
    for (const { operation, properties: own } of catalogue.suites) {
      expect(new Set(own.map(({ requirement }) => requirement.operation))).toEqual(new Set([operation.id]))
    }
  })

  test('names every property and every draw of it once, for they are how a failure is found again', () => {
    const keys = properties.map(propertyKey)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    for (const property of properties) {
      const labels = [
        ...property.boundaries.map(({ label }) => label),
        'random',
        'control before',
        'control after',
      ]
      expect(new Set(labels).size, propertyKey(property)).toBe(labels.length)
    }
  })

  test('has a stream of account ids for every property, every probe, the fixtures and the clean-up', () => {
    expect(properties.length + 30 + catalogue.fixtures.length).toBeLessThanOrEqual(STREAMS)
  })
})
