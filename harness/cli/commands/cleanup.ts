import { Command } from 'commander'
import { leftStanding } from '../../model/ledger.ts'
import { type CleanedUp, cleanUp } from '../../runner/cleanup/clean-up.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { configOption } from '../options/config-file/config-option.ts'
import { connectionOptions } from '../options/connection-options.ts'
import { timeoutOption } from '../options/limit-options.ts'
import { withConfig } from '../options/with-config.ts'
import { type AllowFlags, allowedBy, allowOptions } from '../real-account/allow.ts'
import { type LedgerFile, readLedger, reopenLedger } from '../real-account/ledger-file.ts'
import { ownerOf } from '../real-account/owner.ts'
import { type Shell, UsageError } from '../shell.ts'
import { type OpenTarget, openTarget, type TargetFlags } from '../target/open-target.ts'

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
