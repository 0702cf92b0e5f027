import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Report } from '../../model/report.ts'
import { replayLine } from '../../reports/replay-line.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { replay } from '../../runner/replay.ts'
import { parseToken, type ReplayToken } from '../../runner/replay-token.ts'
import { configOption } from '../options/config-file/config-option.ts'
import { connectionOptions } from '../options/connection-options.ts'
import { timeoutOption } from '../options/limit-options.ts'
import { withConfig } from '../options/with-config.ts'
import { type AllowFlags, allowedBy, allowOptions } from '../real-account/allow.ts'
import { ownerOf } from '../real-account/owner.ts'
import { type Shell, UsageError } from '../shell.ts'
import { EMBEDDED, openTarget, type TargetFlags } from '../target/open-target.ts'
import { startOptions } from '../target/server.ts'

/** `muster replay`: draws counterexamples again and says what became of them. */
export function replayCommand(catalogue: Catalogue, shell: Shell, exit: (code: number) => void): Command {
  const command = new Command('replay')
    .description('Send a counterexample again: FIXED, STILL FAILS or FAILS DIFFERENTLY.')
    .argument('<what>', 'the replay line of a failure, or a JSON report')
    .option('--target <url>', 'what to judge; by default what the report names, else the embedded emulator')
    .option('--fault <name>', 'plant a fault in the embedded emulator')
  return allowOptions(timeoutOption(startOptions(connectionOptions(configOption(command))))).action(
    (what: string, _: ReplayFlags, self: Command) =>
      withConfig(self, { env: shell.env, hasDefaultTarget: false }, async (configured) => {
        const { tokens, recorded } = read(what)
        const flags: ReplayFlags = { ...self.opts<ReplayFlags>(), configured }
        const isChosen = [flags.target, flags.fault, configured.name].some((given) => given !== undefined)
        const chosen = isChosen ? flags : { ...flags, ...(recorded ?? { target: EMBEDDED }) }
        exit(await replayAll(tokens, chosen, catalogue, shell))
      }),
  )
}

interface ReplayFlags extends TargetFlags, AllowFlags {}

interface Recorded {
  readonly tokens: readonly ReplayToken[]
  /** The target of the report. */
  readonly recorded?: TargetFlags
}

function read(what: string): Recorded {
  const token = parseToken(what)
  if (token) return { tokens: [token] }
  const report = parseReport(what)
  const tokens = report.requirements.flatMap(({ failure }) => parseToken(failure?.replay ?? '') ?? [])
  const { url, fault, embedded } = report.target
  return {
    tokens,
    recorded: { target: embedded ? EMBEDDED : (url ?? ''), ...(fault !== undefined && { fault }) },
  }
}

function parseReport(file: string): Pick<Report, 'requirements' | 'target'> {
  const text = readText(file)
  try {
    const report = JSON.parse(text) as Report
    if (report.format === 'pass-muster/report/1') return report
  } catch {
    // Said below: whatever it is, it is no report.
  }
  throw new UsageError(
    `"${file}" is no report of muster: pass a file written by muster run --report json=FILE.`,
  )
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(
      `"${file}" is neither a replay line nor a file that can be read: quote the line, or mend the path.`,
    )
  }
}

async function replayAll(
  tokens: readonly ReplayToken[],
  flags: ReplayFlags,
  catalogue: Catalogue,
  shell: Shell,
): Promise<number> {
  if (tokens.length === 0) shell.out('The report has no failures to replay.\n')
  const opened = await openTarget(flags, shell)
  const { target } = opened
  const codes: number[] = []
  try {
    const allow = await allowedBy(flags, await ownerOf(opened), shell)
    for (const token of tokens) {
      const replayed = await replay(token, catalogue, target, { allow })
      if (!replayed)
        throw new UsageError(`"${token.requirement}" is not in this catalogue any more: run it anew.`)
      shell.out(replayLine(token, replayed, shell.colour))
      codes.push(CODES[replayed.result])
    }
  } finally {
    await target.close()
  }
  return (
    codes.find((code) => code === 3) ??
    codes.find((code) => code === 1) ??
    codes.find((code) => code !== 0) ??
    0
  )
}

const CODES = { FIXED: 0, 'STILL FAILS': 1, 'FAILS DIFFERENTLY': 1, UNTESTABLE: 4, 'NO ANSWER': 3 } as const
