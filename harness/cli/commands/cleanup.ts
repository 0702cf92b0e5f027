import { acceptedIn, leftoversOf } from '../../model/journal.ts'
import { type CleanedUp, cleanUp } from '../../runner/cleanup-from-journal.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { AccountConfig, TargetConfig } from '../options/run-config.ts'
import { type JournalFile, readJournal, reopenJournal } from '../real-account/journal-file.ts'
import { allowedBy, ownerOf } from '../real-account/owner.ts'
import { type OpenTarget, openTarget } from '../target/open-target.ts'

interface CleanupConfig {
  readonly target?: TargetConfig
  readonly account: AccountConfig
}

/** Deletes the resources that a journal lists, and returns the exit code. */
export async function cleanUpAfter(
  file: string,
  { target, account }: CleanupConfig,
  cli: CliEnvironment,
): Promise<number> {
  const { target: recorded, lines } = readJournal(file)
  const accepted = acceptedIn(lines)
  const toUndo = accepted.map(
    ({ operation, at, undo }) =>
      `${operation}: accepted at ${at} without permission; undo it with: ${undo}\n`,
  )
  cli.out(toUndo.join(''))
  if (leftoversOf(lines).size === 0) {
    cli.out(
      accepted.length > 0 ? `Then delete ${file}: nothing else is left.\n` : 'Nothing is left to delete.\n',
    )
    return accepted.length > 0 ? 4 : 0
  }
  if (target === undefined) {
    throw new UsageError(`The journal is of ${recorded}: pass --target, and the credentials of that run.`)
  }
  if (account.allow === undefined) {
    throw new UsageError('Cleanup deletes resources: pass --allow write.')
  }
  let opened: OpenTarget | undefined
  let journal: JournalFile | undefined
  try {
    opened = await openTarget(target, cli)
    const allow = await allowedBy(account, await ownerOf(opened), cli)
    journal = reopenJournal(file)
    const catalogue = await cli.catalogue()
    const done = await cleanUp(lines, catalogue, opened.target, { allow, onJournalLine: journal.write })
    cli.out(done.map(lineOf).join(''))
    return accepted.length === 0 && done.every(({ standing }) => standing.length === 0) ? 0 : 4
  } finally {
    journal?.close()
    await opened?.target.close()
  }
}

const lineOf = ({ after, removed, standing }: CleanedUp) =>
  [
    ...(removed.length > 0 ? [`${after}: deleted ${removed.join(', ')}\n`] : []),
    ...(standing.length > 0 ? [`${after}: could not delete ${standing.join(', ')}\n`] : []),
  ].join('')
