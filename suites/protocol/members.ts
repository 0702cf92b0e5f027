import {
  type Edit,
  isObject,
  type Operation,
  type OperationWith,
  type Property,
  SUCCESS,
} from '../../harness/index.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { type Edits, edited, withDocument, withMember, withText } from './edits.ts'

/** Members that nobody knows, names in another case, and names that stand twice. */
export const memberEdits = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  edited(
    operation,
    'protocol/unknown-members',
    { ...UNKNOWN, ...namedAsLabels(operation) },
    { expected: SUCCESS, callLaw },
  ),
  ...(hasObjectList(operation)
    ? [
        edited(operation, 'protocol/unknown-members-in-items', inItems(operation), {
          expected: SUCCESS,
          callLaw,
        }),
      ]
    : []),
  edited(operation, 'protocol/member-case', miscased(operation)),
  edited(operation, 'protocol/duplicate-keys', duplicated(operation)),
]

const hasObjectList = (
  operation: Operation,
): operation is Operation<OperationWith<'protocol/unknown-members-in-items'>> =>
  objectList(operation) !== undefined

const UNKNOWN: Edits = {
  'a member': withMember('zzUnknown', 'x'),
  'a deep member': withMember('zzUnknown', { list: [{ deep: null }] }),
  'a list of 1,000 entries': withMember('zzUnknown', Array(1_000).fill('x')),
  'a character beyond 16 bits': withText((text) => text.replace('{', '{"zzUnknown":"\\ud83d\\ude00",')),
  'a type': withMember('__type', 'zz#Unknown'),
  'an empty name': withMember('', 'x'),
  'names that every object has': withDocument((document) =>
    JSON.stringify({ ['__proto__']: { x: 1 }, constructor: 'x', toString: null, ...document }),
  ),
}

/** A label is read from the path alone. */
const namedAsLabels = ({ path }: Operation): Edits =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      `a member with the name of the label ${name}`,
      withMember(name, 'x'),
    ]),
  )

/** The list of objects in the body of an operation, and the members that each must have. */
function objectList({ input }: Operation) {
  const lists = Object.entries(input.properties?.body?.properties ?? {})
  const [name, schema] = lists.find(([, { items }]) => items?.type === 'object') ?? []
  return name === undefined ? undefined : { name, required: schema?.items?.required ?? [] }
}

const requiredIn = ({ input }: Operation) => input.properties?.body?.required ?? []

function inItems(operation: Operation): Edits {
  const list = objectList(operation)?.name ?? ''
  const where = (chosen: (index: number, length: number) => boolean) =>
    withItems(list, (item, index, length) => (chosen(index, length) ? { zzUnknown: 'x', ...item } : item))
  return {
    'in the first': where((index) => index === 0),
    'in the last': where((index, length) => index === length - 1),
    'in every one': where(() => true),
  }
}

function miscased(operation: Operation): Edits {
  const list = objectList(operation)
  const edits = (names: readonly string[], of: string, rename: (from: string, to: string) => Edit) =>
    names.flatMap((name) => [
      [`${of}${name} as ${switched(name)}`, rename(name, switched(name))] as const,
      [`${of}${name} as ${name.toUpperCase()}`, rename(name, name.toUpperCase())] as const,
    ])
  return Object.fromEntries([
    ...edits(requiredIn(operation), '', (from, to) =>
      withDocument((document) => JSON.stringify(renamed(document, from, to))),
    ),
    ...edits(list?.required ?? [], 'each ', (from, to) =>
      withItems(list?.name ?? '', (item) => renamed(item, from, to)),
    ),
  ])
}

/** The first letter in the other case: what another service calls the same thing. */
function switched(name: string): string {
  const first = name.charAt(0)
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()
  return other + name.slice(1)
}

function renamed(item: Item, from: string, to: string): Item {
  const { [from]: value, ...others } = item
  return { [to]: value, ...others }
}

/** Bodies are written without white space, so the text tells where an object begins and ends. */
function duplicated(operation: Operation): Edits {
  const own = requiredIn(operation).flatMap((name) => [
    [
      `${name} twice`,
      withDocument((document) =>
        JSON.stringify(document).replace('{', () => `{"${name}":${JSON.stringify(document[name])},`),
      ),
    ] as const,
    [`${name} null, then good`, withText((text) => text.replace('{', `{"${name}":null,`))] as const,
    [`${name} good, then null`, withText((text) => text.replace(/\}$/, `,"${name}":null}`))] as const,
  ])
  const ofItems = (objectList(operation)?.required ?? []).flatMap((name) => [
    [`each ${name} null, then good`, withText((text) => text.replace('[{', `[{"${name}":null,`))] as const,
    [`each ${name} good, then null`, withText((text) => text.replace('}]', `,"${name}":null}]`))] as const,
  ])
  return Object.fromEntries([...own, ...ofItems])
}

type Item = Readonly<Record<string, unknown>>

/** Changes the objects of a list. */
const withItems = (list: string, change: (item: Item, index: number, length: number) => Item): Edit =>
  withDocument((document) => {
    const items = document[list]
    if (!Array.isArray(items)) throw new Error(`the body has no list "${list}"`)
    const changed = items.map((item, index) => (isObject(item) ? change(item, index, items.length) : item))
    return JSON.stringify({ ...document, [list]: changed })
  })
