import type { OperationId, SupportingId } from './operation.ts'
import type { AcceptedWriteReport } from './report.ts'

/**
 * A line of a cleanup journal: what a run is about to create on a real account, what of that came to be, what was taken away
 * again, and the write that was accepted without permission. `creating` is written before the request is sent, the others
 * once its answer is there.
 */
export type JournalLine =
  | {
      readonly type: 'creating'
      readonly number: number
      readonly after: Creating
      readonly accounts: readonly string[]
    }
  | { readonly type: 'created'; readonly number: number; readonly accounts: readonly string[] }
  | { readonly type: 'removed'; readonly after: Creating; readonly accounts: readonly string[] }
  | ({ readonly type: 'accepted' } & Omit<AcceptedWriteReport, 'exchange'>)

type Creating = OperationId | SupportingId

/** The writes that their owner has to undo: they were accepted without permission, and muster sends no others. */
export const acceptedIn = (lines: readonly JournalLine[]) => lines.filter((line) => line.type === 'accepted')

/** The accounts that are left standing, by the route that created them. Where no answer came, all that was asked for. */
export function leftoversOf(lines: readonly JournalLine[]): ReadonlyMap<Creating, readonly string[]> {
  const created = new Map(
    lines.flatMap((line) => (line.type === 'created' ? [[line.number, line.accounts] as const] : [])),
  )
  const left = new Map<Creating, Set<string>>()
  for (const line of lines) {
    if (line.type === 'creating') {
      const accounts = created.get(line.number) ?? line.accounts
      left.set(line.after, new Set([...(left.get(line.after) ?? []), ...accounts]))
    }
    if (line.type === 'removed') for (const id of line.accounts) left.get(line.after)?.delete(id)
  }
  return new Map([...left].filter(([, ids]) => ids.size > 0).map(([after, ids]) => [after, [...ids]]))
}
