import type { Document, YAMLSeq } from 'yaml'
import { release } from '../../../generated/release.ts'
import type { BaselineChanges } from './changes.ts'
import type { OpenedBaseline } from './read.ts'

/** Where there is none yet. */
export const emptyBaseline = (target: string): string => `\
# What the target is known not to satisfy, and why. A failure that is not listed here makes the run red, and so does an
# entry of what passes by now: muster run --target URL --baseline FILE, and --update-baseline to bring it up to date.
catalogue: ${release.catalogue}
target: ${JSON.stringify(target)}
entries: []
supported: []
`

/** The text of a baseline after changes, with everything else as people wrote it; new entries get the reason. */
export async function updateBaseline(
  { source, document }: OpenedBaseline,
  changes: BaselineChanges,
  reason: string,
): Promise<string> {
  if (isNone(changes, reason)) return source
  const { Scalar, isNode } = await import('yaml')
  const quoted = (text: string) => Object.assign(new Scalar(text), { type: Scalar.QUOTE_SINGLE })
  const { missing, over, reasonless, renamed, supported } = changes

  const rows = listIn(document, 'entries')
  if (reason !== '') for (const index of reasonless) rows.setIn([index, 'reason'], quoted(reason))
  for (const [index, id] of renamed) rows.setIn([index, 'requirement'], id)
  for (const index of over.toReversed()) rows.delete(index)
  // The first row follows its key without a gap.
  if (over.includes(0) && isNode(rows.items[0])) rows.items[0].spaceBefore = false
  for (const { id, verdict, failure } of missing) {
    const row = {
      requirement: id,
      ...(verdict !== 'fail' && { verdict }),
      ...(failure && { failure: quoted(failure.identity) }),
      reason: quoted(reason),
    }
    rows.add(document.createNode(row))
  }
  if (supported) listIn(document, 'supported').items = supported.map((id) => document.createNode(id))
  document.set('catalogue', release.catalogue)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const isNone = (
  { missing, over, reasonless, renamed, supported, isOlder }: BaselineChanges,
  reason: string,
) =>
  missing.length + over.length + renamed.size === 0 &&
  (reason === '' || reasonless.length === 0) &&
  !supported &&
  !isOlder

/** A list of the document, made where there is none, a row to a line. */
function listIn(document: Document, key: string): YAMLSeq {
  if (!document.has(key)) document.set(key, document.createNode([]))
  const list = document.get(key) as YAMLSeq
  list.flow = false
  return list
}
