import {
  type HttpRequest,
  type Operation,
  type OperationWith,
  type Property,
  SUCCESS,
} from '../../harness/index.ts'
import { edited } from './edited.ts'
import { type Edits, withPath } from './edits.ts'

/** How the label of a path may be spelled, and what does not fit into one; nothing for paths without a label. */
export function labels(operation: Operation): readonly Property[] {
  if (!hasLabel(operation)) return []
  return [
    edited(operation, 'protocol/encoded-label', encodings(operation), { expected: SUCCESS, stray: true }),
    edited(operation, 'protocol/encoded-slash', encodedSlashes(operation), { stray: true }),
    edited(operation, 'protocol/dot-segments', dotSegments(operation), { stray: true }),
  ]
}

export const hasLabel = (
  operation: Operation,
): operation is Operation<OperationWith<'protocol/encoded-label'>> => operation.path.includes('{')

/** The path before its first label, and what stands behind that label. */
function around({ path }: Operation): readonly [string, string] {
  const [before = '', after = ''] = path.split(/\{\w+\}/)
  return [before, after]
}

/** What the label of a path holds, as it was sent. */
export const labelIn = (operation: Operation, { path }: Pick<HttpRequest, 'path'>): string => {
  const [before, after] = around(operation)
  return path.slice(before.length, path.length - after.length)
}

/** The path as it was sent, with a change to what its label holds. */
export const relabelled = (operation: Operation, change: (label: string) => string) => {
  const [before, after] = around(operation)
  return withPath((path) => before + change(labelIn(operation, { path })) + after)
}

const encoded = (text: string) =>
  [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('')

const encodings = (operation: Operation): Edits => ({
  'first character encoded': relabelled(operation, (label) => encoded(label.slice(0, 1)) + label.slice(1)),
  'every character encoded': relabelled(operation, encoded),
})

function encodedSlashes(operation: Operation): Edits {
  const [before, after] = around(operation)
  return {
    'within the label': relabelled(operation, () => 'a%2Fb'),
    'for every slash behind the label': withPath(
      (path) => path.slice(0, path.length - after.length) + after.replaceAll('/', '%2F'),
    ),
    'for the slash before the label': withPath(
      (path) => `${before.replace(/\/$/, '%2F')}${path.slice(before.length)}`,
    ),
  }
}

const dotSegments = (operation: Operation): Edits =>
  Object.fromEntries(
    ['.', '..', '%2e', '%2E%2e'].map((segment) => [segment, relabelled(operation, () => segment)]),
  )
