import { describe, expect, test } from 'vitest'
import { selects } from './selection.ts'

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
