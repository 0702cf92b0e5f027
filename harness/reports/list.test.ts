import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { type Requirement, requirements } from '../model/requirement.ts'
import { toList } from './list.ts'

const all = Object.values(operations)
const { 'guardduty.CreateMembers': create, 'guardduty.GetMembers': get } = operations
const requirement = (name: string, over: Partial<Requirement> = {}): Requirement => ({
  id: `guardduty.CreateMembers/${name}` as Requirement['id'],
  operation: 'guardduty.CreateMembers',
  level: 'MUST',
  category: 'behaviour',
  text: 'A claim.',
  evidence: [
    { kind: 'documented', source: 'https://docs.aws.amazon.com/x', quote: 'A quote.' },
    { kind: 'documented', source: 'https://docs.aws.amazon.com/y', quote: 'Another.' },
    { kind: 'observed', source: 'https://example.com/z', quote: 'Seen.', date: '2026-02-09' },
  ],
  effect: 'write',
  ...over,
})
const two = [
  requirement('behaviour/a'),
  requirement('protocol/b', { level: 'SHOULD', category: 'protocol', effect: 'reject' }),
]

describe('the list', () => {
  test('has a line per requirement under its operation, and leaves out operations without any', () => {
    expect(toList([create, get], two, { colour: false, evidence: false })).toMatchInlineSnapshot(`
      "guardduty.CreateMembers  POST /detector/{detectorId}/member
        affects-others on a real account · https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html
        MUST   behaviour   write          documented+observed  behaviour/a
        SHOULD protocol    reject         documented+observed  protocol/b

      2 requirements: 1 MUST, 1 SHOULD, 0 MAY
      "
    `)
  })

  test('has a paragraph per requirement with the evidence', () => {
    expect(toList([create], two, { colour: false, evidence: true })).toMatchInlineSnapshot(`
      "guardduty.CreateMembers  POST /detector/{detectorId}/member
        affects-others on a real account · https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html

        guardduty.CreateMembers/behaviour/a
          MUST · behaviour · write
          A claim.
          documented: "A quote." (https://docs.aws.amazon.com/x)
          documented: "Another." (https://docs.aws.amazon.com/y)
          observed 2026-02-09: "Seen." (https://example.com/z)

        guardduty.CreateMembers/protocol/b
          SHOULD · protocol · reject
          A claim.
          documented: "A quote." (https://docs.aws.amazon.com/x)
          documented: "Another." (https://docs.aws.amazon.com/y)
          observed 2026-02-09: "Seen." (https://example.com/z)

      2 requirements: 1 MUST, 1 SHOULD, 0 MAY
      "
    `)
  })

  test('of the whole catalogue names every requirement once, without escape codes', () => {
    const text = toList(all, Object.values(requirements), { colour: false, evidence: true })
    const lines = text.split('\n').map((line) => line.trim())
    for (const id of Object.keys(requirements)) expect(lines.filter((line) => line === id)).toEqual([id])
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(text).toContain(`\n${Object.keys(requirements).length} requirements: `)
  })

  test('has colour only where asked', () => {
    expect(toList([create], two, { colour: true, evidence: false })).toContain(
      '\u001b[1mguardduty.CreateMembers',
    )
  })

  test('of nothing says so', () => {
    expect(toList([create], [], { colour: false, evidence: false })).toBe(
      '\n0 requirements: 0 MUST, 0 SHOULD, 0 MAY\n',
    )
  })
})
