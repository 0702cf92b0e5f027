import { Command } from 'commander'
import { leftStanding } from '../model/ledger.ts'
import { type CleanedUp, cleanUp } from '../runner/clean-up.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { type AllowFlags, allowedBy, allowOptions } from './allow-option.ts'
import { configOption } from './config/config-option.ts'
import { withConfig } from './config/with-config.ts'
import { connectionOptions } from './connection-option.ts'
import { type LedgerFile, readLedger, reopenLedger } from './ledger-file.ts'
import { timeoutOption } from './limit-options.ts'
import { ownerOf } from './owner.ts'
import { type Shell, UsageError } from './shell.ts'
import { type OpenTarget, openTarget, type TargetFlags } from './target-option.ts'

interface CleanupFlags extends TargetFlags, AllowFlags {}

/** `muster cleanup`: takes away what a run on a real account left standing when it was killed. */
export function cleanupCommand(catalogue: Catalogue, shell: Shell, exit: (code: number) => void): Command {
  const command = new Command('cleanup')
    .description('Take away what a killed run left standing on a real account.')
    .argument('<ledger>', 'the muster-ledger-….ndjson of the run')
    .option('--target <url>', 'where it stands, as for muster run')
  return allowOptions(timeoutOption(connectionOptions(configOption(command)))).action(
    (file: string, _: CleanupFlags, self: Command) =>
      withConfig(self, { env: shell.env, hasDefaultTarget: false }, async (configured) =>
        exit(await cleanUpAfter(file, { ...self.opts<CleanupFlags>(), configured }, catalogue, shell)),
      ),
  )
}

async function cleanUpAfter(
  file: string,
  flags: CleanupFlags,
  catalogue: Catalogue,
  shell: Shell,
): Promise<number> {
  const { target: recorded, lines } = readLedger(file)
  if (leftStanding(lines).size === 0) {
    shell.out('Nothing is left standing.\n')
    return 0
  }
  if (flags.target === undefined && flags.endpoint === undefined) {
    throw new UsageError(`The ledger is of ${recorded}: pass --target, and the credentials of that run.`)
  }
  if (flags.allow === undefined) {
    throw new UsageError('To take something away is to write: pass --allow write.')
  }
  let opened: OpenTarget | undefined
  let ledger: LedgerFile | undefined
  try {
    opened = await openTarget(flags, shell)
    const allow = await allowedBy(flags, await ownerOf(opened), shell)
    ledger = reopenLedger(file)
    const done = await cleanUp(lines, catalogue, opened.target, { allow, onLedger: ledger.write })
    shell.out(done.map(lineOf).join(''))
    return done.every(({ standing }) => standing.length === 0) ? 0 : 4
  } finally {
    ledger?.close()
    await opened?.target.close()
  }
}

const lineOf = ({ after, removed, standing }: CleanedUp) =>
  [
    ...(removed.length > 0 ? [`${after}: took away ${removed.join(', ')}\n`] : []),
    ...(standing.length > 0 ? [`${after}: could not take away ${standing.join(', ')}\n`] : []),
  ].join('')
