import fc from 'fast-check'
import type { Schema } from '../model/schema.ts'
import { type BadValues, labelled } from './labelled.ts'
import { Placeholder } from './placeholder.ts'
import { valuesOf } from './values.ts'

/**
 * Values of another structure than the schema's. Some hold what is accepted there, so that a parser that forgives the
 * structure finds nothing else to refuse.
 */
export function wrongStructure(schema: Schema): BadValues {
  const good = valuesOf(schema, { of: 'accepted', size: 'least' })
  const scalars = { text: 'x', 'empty text': '', number: 1, zero: 0, true: true, false: false }
  const object = { object: {}, 'object with a member': { value: 'x' } }
  const list = { list: [], 'list with an entry': ['x'] }
  switch (schema.type) {
    case 'object':
      return {
        always: {
          ...labelled({ ...list, ...scalars }),
          'list with what is accepted': good.map((value) => [value]),
          'JSON in a text': good.map(jsonOf),
          'list of names and values': good.map((value) => Object.entries(Object(value))),
          'list of values': good.map((value) => Object.values(Object(value))),
        },
      }
    case 'array':
      return { always: { ...labelled({ ...object, ...scalars }), ...insteadOfList(schema) } }
    default:
      return {
        always: {
          ...labelled({ ...object, ...list }),
          'list with what is accepted': good.map((value) => [value]),
          'object with what is accepted': good.map((value) => ({ value })),
          'object that names its type': good.map((value) => ({ S: value })),
        },
      }
  }
}

function insteadOfList({ items }: Schema): BadValues['always'] {
  if (!items) return {}
  const item = valuesOf(items, { of: 'accepted', size: 'small' })
  const two = fc.tuple(item, item)
  return {
    'entry without a list': item,
    'object with numbers for names': two.map(([first, second]) => ({ 0: first, 1: second })),
    'object with numbers from one': two.map(([first, second]) => ({ 1: first, 2: second })),
    'object with the list as a member': two.map((member) => ({ member })),
    'JSON in a text': two.map(jsonOf),
    'JSON lines in a text': two.map((list) => Placeholder.derived('JSON lines', list, separated('\n'))),
    ...(items.type === 'string' &&
      Object.fromEntries(
        Object.entries({
          commas: ',',
          'commas and spaces': ', ',
          spaces: ' ',
          newlines: '\n',
          semicolons: ';',
        }).map(([name, separator]) => [
          `text with ${name}`,
          two.map((list) => Placeholder.derived(`text with ${name}`, list, separated(separator))),
        ]),
      )),
  }
}

const jsonOf = (value: unknown): Placeholder =>
  Placeholder.derived('JSON', value, (filled) => JSON.stringify(filled))

const separated = (separator: string) => (filled: unknown) =>
  [filled]
    .flat()
    .map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    .join(separator)
