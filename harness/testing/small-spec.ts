import { readFileSync } from 'node:fs'
import { readOperations, readSupportingOperations } from '../generate/operations.ts'
import { formatProblem, SpecError } from '../generate/problem.ts'
import { checkExtensions, parseSpec } from '../generate/read.ts'
import { type RequirementRow, requirementRows } from '../generate/requirements.ts'

/** A service of three operations: a label and a list of objects; a list of strings; neither. */
const SERVICE = `
x-service:
  id: shop
  answers:
    constraint: { statuses: [400], types: [Bad] }
    type: { statuses: [400], types: [Bad, Strange] }
    malformed: { statuses: [400] }
  supportingOperations: {}
paths:
  /carts/{cart}/items:
    parameters:
      - $ref: '#/components/parameters/Cart'
    post:
      operationId: AddItems
      externalDocs: { url: 'https://example.com/AddItems' }
      x-effect: write
      x-requirements:
        - id: path/cart/minLength
          text: A request without a cart goes elsewhere.
        - id: protocol/labels
          level: MAY
        - id: behaviour/items-are-kept
          level: MUST
          category: behaviour
          text: What was added is there.
          evidence:
            - kind: observed
              source: https://example.com/1
              date: '2026'
              quote: It is there.
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/AddItems' } } } }
      responses: &responses
        '200':
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Done' }
              examples: { success: { value: {} } }
        '400': { $ref: '#/components/responses/Bad' }
  /carts/drop:
    post:
      operationId: DropCarts
      externalDocs: { url: 'https://example.com/DropCarts' }
      x-effect: write
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/DropCarts' } } } }
      responses: *responses
  /ping:
    post:
      operationId: Ping
      externalDocs: { url: 'https://example.com/Ping' }
      x-effect: read
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Done' } } } }
      responses: *responses
components:
  parameters:
    Cart:
      name: cart
      in: path
      schema: { $ref: '#/components/schemas/Name' }
  responses:
    Bad:
      content: { application/json: { schema: { $ref: '#/components/schemas/Done' }, example: { note: Wrong } } }
  schemas:
    Name:
      type: string
      minLength: 3
      x-evidence:
        - { for: [minLength], kind: documented, source: 'https://example.com/Name', quote: At least 3. }
    Item:
      type: object
      properties:
        name: { $ref: '#/components/schemas/Name' }
    AddItems:
      type: object
      properties:
        items: { type: array, items: { $ref: '#/components/schemas/Item' } }
    DropCarts:
      type: object
      properties:
        carts: { type: array, items: { $ref: '#/components/schemas/Name' } }
    Done:
      type: object
      properties:
        note: { type: string }
`

const PROTOCOL = `
constraints:
  minLength: { level: MUST, answer: constraint, text: '{member} has at least {limit} characters.' }
  type/structure: &type
    level: MUST
    answer: type
    text: '{member} is {limit}.'
    evidence: [{ kind: modelled, source: tests, quote: Type }]
  type/scalar: *type
  type/null: *type
commonErrors: { Strange: [400] }
requirements:
  - &row
    id: protocol/everywhere
    when: always
    level: MUST
    category: protocol
    text: It holds.
    evidence: [{ kind: modelled, source: tests, quote: It holds }]
  - { id: protocol/labels, when: path-label, level: MUST, category: protocol, text: Labels., evidence: [{ kind: modelled, source: tests, quote: Labels }] }
  - { id: protocol/lists, when: list, level: MUST, category: protocol, text: Lists., evidence: [{ kind: modelled, source: tests, quote: Lists }] }
  - { id: protocol/objects, when: list-of-objects, level: MUST, category: protocol, text: Objects., evidence: [{ kind: modelled, source: tests, quote: Objects }] }
`

/** A piece of one of the two files, and what stands there instead. */
export type Edit = readonly [piece: string, instead: string]

/** The requirements that the small spec comes to after some edits. */
export function smallRequirements(...edits: readonly Edit[]): readonly RequirementRow[] {
  for (const [piece] of edits) {
    if ((SERVICE + PROTOCOL).split(piece).length !== 2) throw new Error(`not there once: ${piece}`)
  }
  const edited = (text: string) =>
    edits.reduce((so, [piece, instead]) => so.replace(piece, () => instead), text)
  const service = parseSpec('specs/shop.yaml', edited(SERVICE))
  const protocol = parseSpec('specs/protocol.yaml', edited(PROTOCOL))
  const problems = checkExtensions(schema(), [service], protocol)
  if (problems.length > 0) throw new SpecError(problems)
  readSupportingOperations(service)
  return readOperations(service).flatMap((operation) => requirementRows(operation, protocol))
}

/** What is said of the small spec after some edits, as it would be printed. */
export function smallProblems(...edits: readonly Edit[]): readonly string[] {
  try {
    smallRequirements(...edits)
    return []
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(formatProblem)
    throw error
  }
}

const schema = (): unknown =>
  JSON.parse(readFileSync(new URL('../../specs/x-requirements.schema.json', import.meta.url), 'utf8'))
