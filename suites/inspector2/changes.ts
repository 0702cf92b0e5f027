import { type CaseContext, Placeholder } from '../../harness/index.ts'
import { MEMBERS, MOST } from './fixtures.ts'

/** An entry of a batch as it is drawn: a member by its place among those of the run, or a new account. */
export interface Change {
  readonly who: number | 'stranger'
  readonly activate: boolean
}

/** An entry of a batch as it is sent. */
export interface Entry {
  readonly accountId: string
  readonly activateDeepInspection: boolean
}

/** The members that all batches of the run share. */
const memberPool = (context: CaseContext): Promise<readonly string[]> =>
  context.render(Array.from({ length: MOST }, () => Placeholder.fixtureAccount(MEMBERS)))

/** What is to be sent for changes that were drawn. */
export async function entriesOf(context: CaseContext, changes: readonly Change[]): Promise<readonly Entry[]> {
  const pool = await memberPool(context)
  return changes.map(({ who, activate }) => ({
    accountId: (who === 'stranger' ? undefined : pool[who]) ?? context.account(),
    activateDeepInspection: activate,
  }))
}

export const opposite = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ who, activate }) => ({ who, activate: !activate }))

/** On and off by turns, so that no two neighbours are asked for the same. */
export const byTurns = (size: number): readonly Change[] =>
  Array.from({ length: size }, (_, at) => ({ who: at, activate: (at + size) % 2 === 0 }))

/** All of them on, or off. */
export const all = (size: number, activate: boolean): readonly Change[] =>
  Array.from({ length: size }, (_, who) => ({ who, activate }))
