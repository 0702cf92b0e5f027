import { readFileSync } from 'node:fs'
import { release } from '../../../generated/release.ts'
import { disappointments } from '../../adequacy/listed-target.ts'
import { type ListedTarget, readTargetList } from '../../adequacy/target-list.ts'
import { RUNS } from '../../arbitraries/account-ids.ts'
import { styler } from '../../reports/style.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { run } from '../../runner/run.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import type { Configured } from '../options/config-file/configured.ts'
import { type Shell, UsageError } from '../shell.ts'
import { openTarget } from '../target/open-target.ts'

interface Options {
  readonly catalogue: Catalogue
  readonly shell: Shell
  /** What the configuration declares. */
  readonly isReal: Configured['isReal']
}

const CASES = 25

/** Judges each target of a list, says whether it came to what the list expects, and gives the exit code. */
export async function judgeTargets(file: string, { catalogue, shell, isReal }: Options): Promise<number> {
  const style = styler(shell.colour)
  let wrong = 0
  const targets = await targetsOf(file)
  for (const { name, url } of targets)
    assertEmulator(name, realBecause({ url, declared: isReal(url) }), shell)
  for (const listed of targets) {
    const found = await judged(listed, { catalogue, shell })
    if (found.length > 0) wrong++
    const mark = found.length === 0 ? style('green', 'as expected') : style('red', 'not as expected')
    shell.out(`${listed.name} (${listed.expect}): ${mark}\n${found.map((each) => `  ${each}\n`).join('')}`)
    if (found.length > 0) {
      shell.out(`  ${style('dim', `${shell.program} run --target ${listed.url} --seed ${release.seed}`)}\n`)
    }
  }
  return wrong === 0 ? 0 : 1
}

/** Of a list, nothing is judged where one is a real account: who owns that is asked by the commands that can ask. */
function assertEmulator(name: string, real: string | undefined, { program }: Shell): void {
  if (real === undefined) return
  throw new UsageError(
    `--targets is for emulators, and "${name}" is taken for a real account (${real}): pass it to ${program} run.`,
  )
}

async function judged(
  listed: ListedTarget,
  { catalogue, shell }: Omit<Options, 'isReal'>,
): Promise<readonly string[]> {
  const { target } = await openTarget({ target: listed.url }, shell)
  try {
    const number = Math.floor(Math.random() * RUNS)
    const report = await run({ catalogue, target, seed: release.seed, run: number, cases: CASES })
    return disappointments(listed, report)
  } finally {
    await target.close()
  }
}

async function targetsOf(file: string): Promise<readonly ListedTarget[]> {
  const list = await readTargetList(textOf(file))
  if ('message' in list) throw new UsageError(`--targets ${file}, line ${list.line}: ${list.message}.`)
  return list
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`--targets "${file}" cannot be read: pass the path of a YAML list.`)
  }
}
