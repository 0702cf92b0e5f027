import { describe, expect, it } from 'vitest'
import { json } from '../model/exchange.ts'
import { caller, ids } from '../testing/mock-caller.ts'
import { createMockService } from './mock-service.ts'
import { outcome } from './outcome.ts'

describe('arbitrary answers', () => {
  const answersOf = async (seed: number, order: readonly number[]) => {
    const arbitrary = createMockService({ answers: 'arbitrary', seed })
    const bodies = new Map<number, unknown[]>()
    for (const count of order) {
      const response = await caller(arbitrary)('guardduty.GetMembers', { accountIds: ids(count) })
      bodies.set(count, [...(bodies.get(count) ?? []), json(response)])
    }
    return [1, 7, 50].map((count) => bodies.get(count))
  }

  it('are the same for the same seed, whatever else was asked in between', async () => {
    const drawn = await answersOf(5, [1, 7, 50, 7])
    expect(await answersOf(5, [7, 50, 7, 1])).toEqual(drawn)
    expect(await answersOf(6, [1, 7, 50, 7])).not.toEqual(drawn)
    expect(drawn[1]?.[0]).not.toEqual(drawn[1]?.[1])
  })

  it('give way to what is scripted, and do not excuse what is forbidden', async () => {
    const arbitrary = createMockService({ answers: 'arbitrary' })
    arbitrary.script(outcome('guardduty.GetMembers', 'BadRequestException'))
    const ask = caller(arbitrary)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(1) })).status).toBe(400)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(51) })).status).toBe(400)
    expect((await ask('guardduty.GetMembers', { accountIds: ids(50) })).status).toBe(200)
  })
})
