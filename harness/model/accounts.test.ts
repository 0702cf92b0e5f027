import { expect, it } from 'vitest'
import { alike, idsOfAllLooks, newIdsOfAllLooks } from './accounts.ts'

it.each(['000000000000', '999999999999', '123456789012'])(
  'ids of all looks are 12 digits, and none is there twice: %s',
  (account) => {
    const ids = idsOfAllLooks(() => account)
    expect(ids.filter((id) => !/^\d{12}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(5)
  },
)

it.each(['158015801580', '000000000001', '999999999999', '274877906944', '549755813888'])(
  'ids like %s are other ids of 12 digits, each once',
  (id) => {
    const others = alike(id)
    expect(others.filter((other) => !/^\d{12}$/.test(other))).toEqual([])
    expect(others).not.toContain(id)
    expect(new Set(others).size).toBe(others.length)
  },
)

it.each(Array.from({ length: 31 }, (_, at) => at + 8))(
  'of the ids like one, some are equal to it modulo 2 to the power of %i',
  (bits) => {
    for (const id of ['158015801580', '000000000001', '899999999999']) {
      expect(alike(id).some((other) => (Number(other) - Number(id)) % 2 ** bits === 0)).toBe(true)
    }
  },
)

it('there are ids that are equal in all digits but one, turned round, moved, or apart by one bit', () => {
  const others = alike('158015801234')
  expect(others).toEqual(
    expect.arrayContaining(['258015801234', '158015801235', '432108510851', '801234158015', '580158012341']),
  )
  expect(others).toContain(String(158015801234n ^ (1n << 20n)))
})

it('new ids of all looks take digits enough of an account to be new', () => {
  const [first, second] = ['158015801580', '272727272727'].map((account) => newIdsOfAllLooks(() => account))
  expect(first?.filter((id) => second?.includes(id))).toEqual([])
})
