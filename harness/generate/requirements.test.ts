import { describe, expect, it } from 'vitest'
import { type Edit, smallRequirements } from '../testing/small-spec.ts'

const rowOf = (id: string, ...edits: readonly Edit[]) =>
  smallRequirements(...edits).find((row) => row.id === id)

describe('requirements', () => {
  it('of a schema and of the protocol keep what a row of the service does not override', () => {
    expect(rowOf('shop.AddItems/path/cart/minLength')).toEqual({
      id: 'shop.AddItems/path/cart/minLength',
      operation: 'shop.AddItems',
      level: 'MUST',
      category: 'constraints',
      text: 'A request without a cart goes elsewhere.',
      evidence: [{ kind: 'documented', source: 'https://example.com/Name', quote: 'At least 3.' }],
      effect: 'write',
      answer: { statuses: [400], types: ['Bad'] },
      constraint: { place: ['path', 'cart'], keyword: 'minLength' },
    })
    expect(rowOf('shop.AddItems/protocol/labels')).toEqual({
      id: 'shop.AddItems/protocol/labels',
      operation: 'shop.AddItems',
      level: 'MAY',
      category: 'protocol',
      text: 'Labels.',
      evidence: [{ kind: 'modelled', source: 'tests', quote: 'Labels' }],
      effect: 'write',
    })
  })

  it('are changed for the operation alone that overrides them', () => {
    const edit: Edit = ['protocol/labels\n          level: MAY', 'protocol/everywhere\n          level: MAY']
    const levels = smallRequirements(edit).flatMap(({ id, level }) =>
      /everywhere$/.test(id) ? [[id, level]] : [],
    )
    expect(levels).toEqual([
      ['shop.AddItems/protocol/everywhere', 'MAY'],
      ['shop.DropCarts/protocol/everywhere', 'MUST'],
      ['shop.Ping/protocol/everywhere', 'MUST'],
    ])
  })

  it('of the protocol expand to one per operation of the structure that `when` names', () => {
    const ids = smallRequirements().map(({ id }) => id)
    expect(ids.filter((id) => id.includes('/protocol/'))).toEqual([
      'shop.AddItems/protocol/everywhere',
      'shop.AddItems/protocol/labels',
      'shop.AddItems/protocol/lists',
      'shop.AddItems/protocol/objects',
      'shop.DropCarts/protocol/everywhere',
      'shop.DropCarts/protocol/lists',
      'shop.Ping/protocol/everywhere',
    ])
    expect(smallRequirements().filter((row) => 'when' in row)).toEqual([])
  })

  it('are derived from every constraint of a request, at its place', () => {
    const own = smallRequirements().filter(({ operation }) => operation === 'shop.DropCarts')
    expect(own.flatMap(({ id, text, constraint }) => (constraint ? [[id, text]] : []))).toEqual([
      ['shop.DropCarts/body/type/structure', 'The body is an object.'],
      ['shop.DropCarts/body/type/null', 'The body is .'],
      ['shop.DropCarts/body/carts/type/structure', '`carts` is a list.'],
      ['shop.DropCarts/body/carts/type/null', '`carts` is .'],
      ['shop.DropCarts/body/carts/each/type/structure', '`carts[]` is a string.'],
      ['shop.DropCarts/body/carts/each/type/scalar', '`carts[]` is a string.'],
      ['shop.DropCarts/body/carts/each/type/null', '`carts[]` is .'],
      ['shop.DropCarts/body/carts/each/minLength', '`carts[]` has at least 3 characters.'],
    ])
  })

  it('take their answers by name from the service', () => {
    const name: Edit = ['text: What was added is there.', 'text: Kept.\n          answer: type']
    expect(rowOf('shop.AddItems/behaviour/items-are-kept', name)?.answer).toEqual({
      statuses: [400],
      types: ['Bad', 'Strange'],
    })
    expect(rowOf('shop.Ping/body/type/structure')?.answer).toEqual({
      statuses: [400],
      types: ['Bad', 'Strange'],
    })
  })
})
