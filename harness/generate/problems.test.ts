import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Edit, smallProblems } from '../testing/small-spec.ts'
import { formatProblem } from './problem.ts'
import { checkExtensions, parseSpec } from './read.ts'

interface Row {
  readonly given: string
  readonly edit: Edit
  readonly want: string
}

const ITEMS = '/paths/~1carts~1{cart}~1items/post'
const EVIDENCE = 'x-evidence:\n        - { for: [minLength], kind: documented,'

const yaml: readonly Row[] = [
  {
    given: 'a tab',
    edit: ['  id: shop', '  id: shop\n\tx: 1'],
    want: '#: Tabs are not allowed as indentation at line 4, column 1; correct the YAML',
  },
  {
    given: 'a bracket that stays open',
    edit: ['supportingOperations: {}', 'supportingOperations: {'],
    want: '#: Flow map in block collection must be sufficiently indented and end with a } at line 9, column 1; correct the YAML',
  },
  {
    given: 'a key twice',
    edit: ['  id: shop', '  id: shop\n  id: shop'],
    want: '#: Map keys must be unique at line 4, column 3; correct the YAML',
  },
  {
    given: 'an alias of nothing',
    edit: ['  supportingOperations: {}', '  supportingOperations: *nowhere'],
    want: '#: Unresolved alias (the anchor must be set before the alias): nowhere; correct the YAML',
  },
]

const extensions: readonly Row[] = [
  {
    given: 'an unknown x- member',
    edit: ['x-effect: read', 'x-efect: read'],
    want: '#/paths/~1ping/post/x-efect: "x-efect" is unknown; known are x-service, x-requirements, x-effect, x-accepted, x-evidence, x-implies, x-failures, x-follows',
  },
  {
    given: 'a wrong effect',
    edit: ['x-effect: read', 'x-effect: reads'],
    want: '#/paths/~1ping/post/x-effect: must be one of read, reject, write, affects-others',
  },
  {
    given: 'a wrong level',
    edit: ['level: MAY', 'level: CAN'],
    want: `#${ITEMS}/x-requirements/1/level: must be one of MUST, SHOULD, MAY`,
  },
  {
    given: 'a row without an id',
    edit: ['- id: protocol/labels\n          level', '- level'],
    want: `#${ITEMS}/x-requirements/1: "id" is missing; add it`,
  },
  {
    given: 'a row with a member too many',
    edit: ['level: MAY', 'level: MAY\n          because: of it'],
    want: `#${ITEMS}/x-requirements/1: "because" is unknown; remove it`,
  },
  {
    given: 'a quote that is missing',
    edit: ['              quote: It is there.\n', ''],
    want: `#${ITEMS}/x-requirements/2/evidence/0: "quote" is missing; add it`,
  },
  {
    given: 'an observation without date',
    edit: ["              date: '2026'\n", ''],
    want: `#${ITEMS}/x-requirements/2/evidence/0: "date" is missing; add it`,
  },
  {
    given: 'a constraint observed without date',
    edit: [EVIDENCE, EVIDENCE.replace('documented', 'observed')],
    want: '#/components/schemas/Name/x-evidence/0: "date" is missing; add it',
  },
  {
    given: 'an operation that is also a supporting operation',
    edit: [
      'supportingOperations: {}',
      'supportingOperations: { Ping: { method: POST, path: /ping, effect: read, errors: {} } }',
    ],
    want: '#/x-service/supportingOperations: "Ping" is an operation of this document, and callable as such; remove it here',
  },
]

describe('generate', () => {
  it('says nothing of a sound spec', () => {
    expect(smallProblems()).toEqual([])
  })

  it.each([...yaml, ...extensions])('stops at $given', (row) => {
    expect(smallProblems(row.edit)).toEqual([`specs/shop.yaml${row.want}`])
  })

  it.each([
    { given: 'an unknown when', edit: ['when: list,', 'when: lists,'], want: '/2/when' },
    { given: 'a row without when', edit: ['when: always\n    ', ''], want: '/0' },
    {
      given: 'a row without evidence',
      edit: ['evidence: [{ kind: modelled, source: tests, quote: It holds }]', ''],
      want: '/0',
    },
  ] as const)('stops at $given in protocol.yaml', ({ edit, want }) => {
    const [problem, ...others] = smallProblems(edit)
    expect(problem).toMatch(`specs/protocol.yaml#/requirements${want}: `)
    expect(others).toEqual([])
  })

  it('names a keyword that protocol.yaml has no rule for', () => {
    const rule =
      "minLength: { level: MUST, answer: constraint, text: '{member} has at least {limit} characters.' }"
    expect(smallProblems([rule, ''])).toEqual([
      'specs/protocol.yaml#/constraints: there is no rule for "minLength"; add one',
    ])
  })

  it('lists all wrong extensions of all files at once', () => {
    const path = new URL('../../specs/x-requirements.schema.json', import.meta.url)
    const service = (name: string) => parseSpec(name, 'x-effect: a\npaths: [{ x-accepted: { as: email } }]')
    const protocol = parseSpec('p', '{ constraints: {}, commonErrors: {}, requirements: {} }')
    const problems = checkExtensions(
      JSON.parse(readFileSync(path, 'utf8')),
      [service('a'), service('b')],
      protocol,
    )
    const effect = 'must be one of read, reject, write, affects-others'
    expect(problems.map(formatProblem)).toEqual([
      ...['a', 'b'].flatMap((name) => [
        `${name}#/x-effect: ${effect}`,
        `${name}#/paths/0/x-accepted: "because" is missing; add it`,
        `${name}#/paths/0/x-accepted: "source" is missing; add it`,
      ]),
      'p#/requirements: must be array',
    ])
  })
})
