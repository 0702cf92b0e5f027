import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatProblem, SpecError } from './problem.ts'
import { parseSpec } from './read.ts'
import { checkStatements, statementsOf } from './statements.ts'

const SOUND = `
reasons:
  open: Nobody knows.
families: { XY: Things, XY-ZZ: Other things }
statements:
  - id: XY-001
    operations: all
    text: It holds.
    requirement: [protocol/a]
  - id: XY-002
    operations: [Ask]
    text: It holds still.
    requirement: [protocol/a, behaviour/c]
  - id: XY-003
    operations: [Ask, Tell]
    text: It holds there, too.
    requirement: [behaviour/c]
  - id: XY-ZZ-004
    operations: [Tell]
    text: It may hold.
    excluded: open
    because: It is dark.
  - id: XY-ZZ-005
    operations: [Tell]
    text: It holds elsewhere.
    requirement: [shop.Ask/protocol/a, behaviour/later]
unstated:
  - requirement: [shop.Tell/**, protocol/b]
    because: It goes without saying.
`

const known = {
  operations: ['shop.Ask', 'shop.Tell'],
  requirements: ['shop.Ask/protocol/a', 'shop.Tell/protocol/a', 'shop.Ask/behaviour/c'],
}

const document = (piece = '', instead = '') => {
  if (!SOUND.includes(piece)) throw new Error(`not there: ${piece}`)
  return parseSpec(
    'specs/statements.yaml',
    SOUND.replace(piece, () => instead),
  )
}

const schema = () =>
  JSON.parse(readFileSync(new URL('../../specs/statements.schema.json', import.meta.url), 'utf8')) as object

function problems(piece: string, instead: string): readonly string[] {
  try {
    const edited = document(piece, instead)
    const found = checkStatements(schema(), edited)
    if (found.length === 0) statementsOf(edited, known)
    return found.map(formatProblem)
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(formatProblem)
    throw error
  }
}

describe('statements', () => {
  it('get the ids of the operations that have what they name', () => {
    expect(
      statementsOf(document(), known).map(({ operations, requirements }) => [operations, requirements]),
    ).toEqual([
      [known.operations, ['shop.Ask/protocol/a', 'shop.Tell/protocol/a']],
      [['shop.Ask'], ['shop.Ask/protocol/a', 'shop.Ask/behaviour/c']],
      [known.operations, ['shop.Ask/behaviour/c']],
      [['shop.Tell'], []],
      [['shop.Tell'], ['shop.Ask/protocol/a', 'shop.Tell/behaviour/later']],
    ])
  })

  it('are merged where others named all their requirements before', () => {
    const fates = statementsOf(document(), known).map(({ fate }) => fate)
    expect(fates).toEqual(['required', 'required', 'merged', 'excluded', 'required'])
  })

  it('are fine as they are', () => {
    expect(problems('', '')).toEqual([])
  })

  it.each([
    ['an id twice', 'XY-002', 'XY-001', '#/statements/1: "XY-001" stands here twice; give one another id'],
    ['no family', 'XY-002', 'YX-002', '#/statements/1: "YX-002" belongs to no family; use one of XY, XY-ZZ'],
    [
      'two fates',
      'excluded: open',
      'excluded: open\n    requirement: [protocol/a]',
      '#/statements/3: "XY-ZZ-004" has a requirement and is excluded; remove one of the two',
    ],
    [
      'no fate',
      '    requirement: [protocol/a]\n',
      '',
      '#/statements/0: "XY-001" has no fate; name its requirement, or exclude it',
    ],
    [
      'a reason that is none',
      'requirement: [protocol/a]\n',
      'excluded: closed\n',
      '#/statements/0: "XY-001" is excluded as "closed", which is none of the reasons; use one of open',
    ],
    [
      'a reason for nothing',
      'open: Nobody knows.',
      'open: Nobody knows.\n  closed: It is shut.',
      '#/reasons/closed: no statement is excluded as "closed"; remove it',
    ],
    [
      'an operation that is none',
      '[Ask]',
      '[Aks]',
      '#/statements/1/operations: "XY-002" is about "Aks", which no spec has; use one of Ask, Tell',
    ],
    ['operations in a word', '[Ask]', 'Ask', '#/statements/1/operations: "XY-002": must be one of all'],
    [
      'an unknown member',
      'because: It is dark.',
      'since: It is dark.',
      '#/statements/3: "XY-ZZ-004": "since" is unknown; remove it',
    ],
    ['no text', '    text: It holds.\n', '', '#/statements/0: "XY-001": "text" is missing; add it'],
    [
      'no list of requirements',
      '[protocol/a]',
      'protocol/a',
      '#/statements/0/requirement: "XY-001": must be array',
    ],
    [
      'half a sentence',
      'It may hold.',
      'it may hold',
      '#/statements/3/text: "XY-ZZ-004": must match pattern "^[A-Z].*\\.$"',
    ],
  ])('are refused with %s, with place and advice', (_, piece, instead, want) => {
    expect(problems(piece, instead)).toEqual([`specs/statements.yaml${want}`])
  })
})
