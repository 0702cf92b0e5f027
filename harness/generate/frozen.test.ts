import { describe, expect, it } from 'vitest'
import { type Edit, smallProblems, smallRequirements } from '../testing/small-spec.ts'
import { checkSince } from './frozen.ts'

const KEPT = 'behaviour/items-are-kept'
const POST = 'specs/shop.yaml#/paths/~1carts~1{cart}~1items/post'
const inRow = (id: string, members: string): Edit => [`- id: ${id}\n`, `- id: ${id}\n          ${members}\n`]
const everywhere = (members: string): Edit => [
  'id: protocol/everywhere\n',
  `id: protocol/everywhere\n    ${members}\n`,
]

const dated = (...edits: readonly Edit[]) =>
  smallRequirements(...edits).flatMap(({ id, since, formerly }) =>
    since || formerly ? [{ id, since, formerly }] : [],
  )

describe('the date and the old names of a requirement', () => {
  it('are only where they are written', () => {
    expect(dated()).toEqual([])
  })

  it('hang on a row of behaviour, and on one that overrides a limit', () => {
    expect(
      dated(
        inRow('path/cart/minLength', 'since: 2027-03'),
        inRow(KEPT, 'formerly: [behaviour/kept, behaviour/stays]'),
      ),
    ).toEqual([
      { id: 'shop.AddItems/path/cart/minLength', since: '2027-03' },
      {
        id: `shop.AddItems/${KEPT}`,
        formerly: ['shop.AddItems/behaviour/kept', 'shop.AddItems/behaviour/stays'],
      },
    ])
  })

  it('of a row of the protocol are those of each operation', () => {
    expect(dated(everywhere('formerly: [protocol/all]')).map(({ formerly }) => formerly)).toEqual([
      ['shop.AddItems/protocol/all'],
      ['shop.DropCarts/protocol/all'],
      ['shop.Ping/protocol/all'],
    ])
  })

  it.each([
    {
      given: 'an old name that is an id',
      edits: [inRow(KEPT, 'formerly: [protocol/labels]')],
      want: `${POST}: "shop.AddItems/${KEPT}" was "shop.AddItems/protocol/labels", which is an id again; rename one`,
    },
    {
      given: 'an old name of two',
      edits: [inRow(KEPT, 'formerly: [protocol/all]'), everywhere('formerly: [protocol/all]')],
      want: `${POST}: "shop.AddItems/protocol/everywhere" and "shop.AddItems/${KEPT}" were both "shop.AddItems/protocol/all"; drop it from one`,
    },
    {
      given: 'a date that is none',
      edits: [inRow(KEPT, "since: '2027-13'")],
      want: `${POST}/x-requirements/2/since: must match pattern "^\\d{4}-(0[1-9]|1[0-2])$"`,
    },
  ])('stop at $given', ({ edits, want }) => {
    expect(smallProblems(...edits)).toEqual([want])
  })

  it('stop at a requirement that is younger than the release, or older than the first', () => {
    const rows = (since: string) => smallRequirements(inRow(KEPT, `since: ${since}`))
    expect(() => checkSince(rows('2027-03'), '2027-03')).not.toThrow()
    for (const since of ['2027-04', '2026-10']) {
      expect(() => checkSince(rows(since), '2027-03')).toThrow(
        `package.json#/muster/catalogue: is 2027-03, and "shop.AddItems/${KEPT}" is of ${since}`,
      )
    }
  })
})
