import { expect, it } from 'vitest'
import { idsOfAllLooks } from './accounts.ts'

it.each(['000000000000', '999999999999', '123456789012'])(
  'ids of all looks are 12 digits, and none is there twice: %s',
  (account) => {
    const ids = idsOfAllLooks(() => account)
    expect(ids.filter((id) => !/^\d{12}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(5)
  },
)
