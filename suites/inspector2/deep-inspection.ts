import {
  accounts,
  type Call,
  type CaseContext,
  entries,
  isUndecided,
  type LawResult,
  outputOf,
  type Undecided,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import type { Entry } from './batches.ts'

export const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'
export const READ = 'inspector2.BatchGetMemberEc2DeepInspectionStatus'

/** What was last done to accounts: true where their deep inspection was activated. Who is not in it may be in any state. */
export type Done = Map<string, boolean>

/** The states of accounts as an answer tells them. */
type Statuses = ReadonlyMap<string, unknown>

export const update = (context: CaseContext, accountIds: readonly unknown[]): Promise<Call> =>
  context.call(UPDATE, { body: { accountIds } })

export function statusesOf(output: unknown): Statuses {
  const statuses = entries(output, 'accountIds', 'status')
  return new Map(accounts(output, 'accountIds').map((id, at) => [id, statuses[at]]))
}

/** The states that are documented. */
const DOCUMENTED = ['ACTIVATED', 'DEACTIVATED', 'PENDING', 'FAILED'] as const

/** Whether a status is this one; how it is spelled, behaviour/status-is-read-back and the schema of the answer decide. */
export const isStatus = (status: unknown, documented: (typeof DOCUMENTED)[number]): boolean =>
  String(status).toUpperCase() === documented

/** A status that no page has, whatever its case. */
export const isUnknownStatus = (status: unknown): boolean =>
  status !== undefined && !DOCUMENTED.some((each) => isStatus(status, each))

/** A status that no page spells so. */
export const isMisspelled = (status: unknown): boolean =>
  status !== undefined && !DOCUMENTED.some((each) => each === status)

/** The state that nobody asked for; PENDING and FAILED are no opposites. */
export const oppositeOf = (activated: boolean) => (activated ? 'DEACTIVATED' : 'ACTIVATED')

/** Notes what an answer says was done; what failed or is under way may come to any state. */
export function note(done: Done, asked: readonly Entry[], output: unknown): void {
  const failed = new Set(accounts(output, 'failedAccountIds'))
  const statuses = statusesOf(output)
  for (const { accountId, activateDeepInspection } of asked) {
    const status = statuses.get(accountId)
    const isOpen = failed.has(accountId) || isStatus(status, 'PENDING') || isStatus(status, 'FAILED')
    if (isOpen) done.delete(accountId)
    else done.set(accountId, activateDeepInspection)
  }
}

/** Switches accounts for a law; a refusal of the whole batch is another requirement's matter. */
export async function switchAccounts(
  context: CaseContext,
  asked: readonly Entry[],
  done: Done,
): Promise<Call | Undecided> {
  const call = await update(context, asked)
  const output = outputOf(call, UPDATE)
  if (isUndecided(output)) return output
  note(done, asked, output)
  return call
}

/** The states of accounts as they were read, and those of which the opposite was read. */
export interface StatusRead {
  readonly call: Call
  readonly statuses: Statuses
  readonly wrong: readonly string[]
}

/** Reads accounts until none is in the opposite state of what was done to it, or for as long as there is patience. */
export async function readBack(context: CaseContext, done: Done): Promise<StatusRead | Undecided> {
  const accountIds = [...done.keys()]
  const read = async () => {
    const call = await context.call(READ, { body: { accountIds } })
    const output = outputOf(call, READ)
    if (isUndecided(output)) return output
    const statuses = statusesOf(output)
    const wrong = accountIds.filter((id) => isStatus(statuses.get(id), oppositeOf(done.get(id) === true)))
    return { call, statuses, wrong }
  }
  return context.eventually(read, (found) => isUndecided(found) || found.wrong.length === 0)
}

/** Switches accounts and waits until reading says so; those of which it does not are left out. */
export async function settled(context: CaseContext, asked: readonly Entry[]): Promise<Done | Undecided> {
  const done: Done = new Map()
  const call = await switchAccounts(context, asked, done)
  if (isUndecided(call)) return call
  for (const { accountId, activateDeepInspection } of asked) done.set(accountId, activateDeepInspection)
  const read = await readBack(context, done)
  if (isUndecided(read)) return read
  for (const id of read.wrong) done.delete(id)
  return done
}

/** Whether reading contradicts what was done; the calls that did it are shown. */
export async function contradiction(
  context: CaseContext,
  done: Done,
  calls: readonly Call[],
): Promise<LawResult> {
  if (done.size === 0) return undefined
  const read = await readBack(context, done)
  if (isUndecided(read)) return read
  const unknown = [...read.statuses.values()].find(isUnknownStatus)
  return (
    contradicted(read, done, calls) ??
    (unknown === undefined
      ? undefined
      : untestable(`no page has the status ${JSON.stringify(unknown)} that was read`))
  )
}

/** Whether what was read contradicts what was done. */
export function contradicted(read: StatusRead, done: Done, calls: readonly Call[]): LawResult {
  const [first] = read.wrong
  if (first === undefined) return undefined
  const got = oppositeOf(done.get(first) === true)
  const expected = `${oppositeOf(done.get(first) !== true)} or PENDING for ${first}`
  return blame({ identity: `read ${got}`, expected, got }, ...calls, read.call)
}
