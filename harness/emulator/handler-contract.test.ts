import { describe, expect, it } from 'vitest'
import { pageOf } from './handler-contract.ts'

const all = ['c', 'a', 'b'].map((id) => [id, id.toUpperCase()] as const)

describe('pageOf', () => {
  it('walks through all entries in the order of their ids', () => {
    const first = pageOf(all, 2, '')
    expect(first).toEqual({
      entries: [
        ['a', 'A'],
        ['b', 'B'],
      ],
      nextToken: 'b',
    })
    expect(pageOf(all, 2, 'b')).toEqual({ entries: [['c', 'C']] })
  })

  it('continues after an entry that is gone', () => {
    expect(pageOf(all.slice(0, 1), 2, 'b')?.entries).toEqual([['c', 'C']])
  })

  it.each([0, 51, 1.5, Number.NaN])('knows no page of %d entries', (size) => {
    expect(pageOf(all, size, '')).toBeUndefined()
  })
})
