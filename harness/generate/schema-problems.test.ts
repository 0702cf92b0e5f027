import { describe, expect, it } from 'vitest'
import { type Edit, smallProblems } from '../testing/small-spec.ts'

interface Row {
  readonly given: string
  readonly edit: Edit
  readonly want: string
}

const ITEMS = '/paths/~1carts~1{cart}~1items/post'
const NAME = "name: { $ref: '#/components/schemas/Name' }"
const NOTE = 'note: { type: string }'
const EVIDENCE = 'x-evidence:\n        - { for: [minLength], kind: documented,'
const cannotDraw = (keyword: string) =>
  `the keyword "${keyword}" is not supported by harness/arbitraries; say it with another or add it there`

const requirements: readonly Row[] = [
  {
    given: 'a requirement twice',
    edit: ['- id: protocol/labels', '- id: path/cart/minLength'],
    want: `#${ITEMS}: x-requirements has "shop.AddItems/path/cart/minLength" twice; rename or merge one`,
  },
  {
    given: 'a constraint without evidence',
    edit: [EVIDENCE, EVIDENCE.replace('minLength', 'maxLength')],
    want: '#/components/schemas/Name: "minLength" has no x-evidence; cite the page or the model, or drop it',
  },
  ...['level: MUST', 'category: behaviour', 'text: What was added is there.'].map((line): Row => {
    const member = line.split(':')[0]
    const row = 'id: behaviour/items-are-kept\n          level: MUST\n          category: behaviour\n'
    const whole = `${row}          text: What was added is there.\n`
    return {
      given: `an added row that lacks ${member}`,
      edit: [whole, whole.replace(`          ${line}\n`, '')],
      want: `#${ITEMS}: "shop.AddItems/behaviour/items-are-kept" overrides no other requirement, so it needs "${member}"; add it`,
    }
  }),
]

const schemas: readonly Row[] = [
  ...['format: date', 'multipleOf: 2', 'additionalProperties: false', 'nullable: true', 'const: a'].map(
    (line): Row => ({
      given: line,
      edit: [NOTE, `note: { type: string, ${line} }`],
      want: `#/components/schemas/Done/properties/note: ${cannotDraw(line.split(':')[0] ?? '')}`,
    }),
  ),
  {
    given: 'format behind references, in a list of a body',
    edit: ['minLength: 3', 'minLength: 3\n      format: date'],
    want: `#/components/schemas/Name: ${cannotDraw('format')}`,
  },
  {
    given: 'a number',
    edit: [NOTE, 'note: { type: integer }'],
    want: '#/components/schemas/Done/properties/note: "type" must be one of object, array, string, boolean',
  },
  ...(
    [
      ['minLength: fifty', '"minLength" is "fifty"; it must be a whole number, 0 or more'],
      ['maxLength: -1', '"maxLength" is -1; it must be a whole number, 0 or more'],
      ['maxLength: 1.5', '"maxLength" is 1.5; it must be a whole number, 0 or more'],
      ['minLength: null', '"minLength" is null; it must be a whole number, 0 or more'],
      [
        'minLength: 60, maxLength: 50',
        '"minLength" is 60 and "maxLength" is 50: no value has both; correct one',
      ],
      ["pattern: '['", '"pattern" is "["; it must be a regular expression'],
      ['pattern: 5', '"pattern" is 5; it must be a regular expression'],
      ['enum: a', '"enum" must be a list of texts'],
      ['enum: [1]', '"enum" must be a list of texts'],
    ] as const
  ).map(
    ([line, why]): Row => ({
      given: line,
      edit: [NOTE, `note: { type: string, ${line} }`],
      want: `#/components/schemas/Done/properties/note: ${why}`,
    }),
  ),
  ...(
    [
      ['maxItems: fifty', '"maxItems" is "fifty"; it must be a whole number, 0 or more'],
      ['minItems: -1', '"minItems" is -1; it must be a whole number, 0 or more'],
      ['minItems: 60, maxItems: 50', '"minItems" is 60 and "maxItems" is 50: no value has both; correct one'],
      [
        'maxItems: 5, x-accepted: { because: few, source: https://a.example, minItems: 6 }',
        '"minItems" is 6 and "maxItems" is 5: no value has both; correct one',
      ],
    ] as const
  ).map(
    ([line, why]): Row => ({
      given: line,
      edit: [NOTE, `note: { type: array, items: { type: string }, ${line} }`],
      want: `#/components/schemas/Done/properties/note: ${why}`,
    }),
  ),
  {
    given: 'a schema in itself',
    edit: [NAME, "name: { $ref: '#/components/schemas/Item' }"],
    want: '#/components/schemas/Item: the schema contains itself, which no arbitrary can draw; unroll it',
  },
  {
    given: 'an error of its own',
    edit: ["'400': { $ref: '#/components/responses/Bad' }", "'400': { content: {} }"],
    want: `#${ITEMS}/responses/400: an error must refer to #/components/responses/<name of the error>`,
  },
]

const references: readonly Row[] = [
  {
    given: 'a reference to nothing',
    edit: [NAME, "name: { $ref: '#/components/schemas/Nam' }"],
    want: '#/components/schemas/Item/properties/name: "#/components/schemas/Nam" leads nowhere; add it or correct the reference',
  },
  {
    given: 'a reference out of the file, to what the file has too',
    edit: [NAME, "name: { $ref: 'other.yaml#/components/schemas/Name' }"],
    want: '#/components/schemas/Item/properties/name: "other.yaml#/components/schemas/Name" leaves the file; refer to "#/…" instead',
  },
  {
    given: 'a reference of a parameter out of the file',
    edit: ["'#/components/parameters/Cart'", 'other.yaml#/components/parameters/Cart'],
    want: '#/paths/~1carts~1{cart}~1items/parameters/0: "other.yaml#/components/parameters/Cart" leaves the file; refer to "#/…" instead',
  },
  {
    given: 'a reference to itself',
    edit: ['Name:\n      type: string', "Name:\n      $ref: '#/components/schemas/Name'"],
    want: '#/components/schemas/Name: "#/components/schemas/Name" leads back to itself; say what it is',
  },
]

describe('generate', () => {
  it.each([...requirements, ...schemas, ...references])('stops at $given', (row) => {
    expect(smallProblems(row.edit)).toEqual([`specs/shop.yaml${row.want}`])
  })
})
