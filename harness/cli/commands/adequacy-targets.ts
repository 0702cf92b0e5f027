import { release } from '../../../generated/release.ts'
import { type ListedTarget, readTargetList, unmetExpectations } from '../../adequacy/target-list.ts'
import { RUNS } from '../../arbitraries/account-ids.ts'
import { styler } from '../../reports/terminal-text.ts'
import { run } from '../../runner/run.ts'
import { realBecause } from '../../targets/real-account/real-account.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { NetworkConfig } from '../options/run-config.ts'
import { networkConfigAt } from '../options/target-config.ts'
import { readText } from '../read-text.ts'
import { openTarget } from '../target/open-target.ts'

const CASES = 25

/**
 * Tests each target of a YAML list, prints whether it did what the list expects, and returns the exit code.
 * @param declaredAt how the configuration file declares the server at a URL
 */
export async function testTargets(
  file: string,
  declaredAt: NetworkConfig['declaredAt'],
  cli: CliEnvironment,
): Promise<number> {
  const style = styler(cli.colour)
  const targets = await targetsOf(file)
  for (const { name, url } of targets)
    assertEmulator(name, realBecause({ url, declared: declaredAt(url) }), cli)
  let mismatches = 0
  for (const listed of targets) {
    const found = await test(listed, cli)
    const mark = found.length === 0 ? style('green', 'as expected') : style('red', 'not as expected')
    cli.out(`${listed.name} (${listed.expect}): ${mark}\n${found.map((each) => `  ${each}\n`).join('')}`)
    if (found.length === 0) continue
    mismatches++
    cli.out(`  ${style('dim', `${cli.program} run --target ${listed.url} --seed ${release.seed}`)}\n`)
  }
  return mismatches === 0 ? 0 : 1
}

/** Nothing is tested if one target is a real account: only commands that can ask for confirmation test those. */
function assertEmulator(name: string, real: string | undefined, { program }: CliEnvironment): void {
  if (real === undefined) return
  throw new UsageError(
    `--targets is for emulators, and "${name}" is treated as a real account (${real}): pass it to ${program} run.`,
  )
}

async function test(listed: ListedTarget, cli: CliEnvironment): Promise<readonly string[]> {
  const { target } = await openTarget(await networkConfigAt(listed.url, cli.env), cli)
  try {
    const number = Math.floor(Math.random() * RUNS)
    const catalogue = await cli.catalogue()
    const report = await run({ catalogue, target, seed: release.seed, run: number, cases: CASES })
    return unmetExpectations(listed, report)
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
    return readText(file)
  } catch {
    throw new UsageError(`--targets "${file}" cannot be read: pass the path of a YAML list.`)
  }
}
