import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { complaintsOf } from '../../adequacy/complaints.ts'
import { evaluate } from '../../adequacy/evaluate.ts'
import { type Material, material } from '../../adequacy/material.ts'
import { adequacyMarkdown, adequacyTerminal, placedIn } from '../../adequacy/render.ts'
import { didYouMean } from '../../model/nearest.ts'
import { selects } from '../../runner/plan/plan.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { writeAtomically } from '../output/output-file.ts'

interface AdequacyConfig {
  readonly seeds: number
  /** Names, globs or kinds of servers; all by default. */
  readonly only?: readonly string[]
  /** The file for the tables. */
  readonly markdown?: string
}

/** Runs the suites against servers whose correctness is known, and returns the exit code. */
export async function adequacy(
  { seeds, only, markdown }: AdequacyConfig,
  cli: CliEnvironment,
): Promise<number> {
  const { proofThread: entry } = cli
  const found = await evaluate(selected(only), {
    catalogue: await cli.catalogue(),
    seeds,
    ...(entry && { threads: { count: availableParallelism(), entry } }),
    onProgress: (done, all) => {
      if (cli.isTerminal) cli.err(done < all ? `\r${done} of ${all} servers tested` : '\r\u001b[K')
    },
  })
  // A part of the servers says nothing about requirements that the rest would prove.
  const { unproven: _, ...part } = found
  const result = only === undefined ? found : part
  const complaints = complaintsOf(result, cli.program)
  cli.out(adequacyTerminal(result, complaints, cli.colour))
  if (markdown !== undefined) {
    const tables = adequacyMarkdown(result)
    writeMarkdown(markdown, (page) => placedIn(page, tables))
  }
  return complaints.length === 0 ? 0 : 1
}

/** The servers that --only selects, one per line. */
export function listServers(only: readonly string[] | undefined): string {
  const { faults, variants, trivial } = selected(only)
  const rows = [
    ...faults.map(({ name, kind, text }) => [name, kind, text]),
    ...variants.map(({ name, text }) => [name, 'variant', text]),
    ...trivial.map(({ name, text }) => [name, 'trivial server', text]),
  ]
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`).join('')
}

function writeMarkdown(file: string, change: (page: string) => string): void {
  try {
    writeAtomically(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''))
  } catch (error) {
    throw new UsageError(
      `--markdown "${file}" cannot be written (${(error as NodeJS.ErrnoException).code}): choose another path.`,
    )
  }
}

/** The servers that --only selects; throws a UsageError if a part of it selects none. */
function selected(only: readonly string[] | undefined): Material {
  if (only === undefined) return material
  for (const selection of only) assertSelects(selection)
  const those = <Row extends Named>(kind: keyof Material, rows: readonly Row[]) =>
    rows.filter(({ name }) => only.some((selection) => selection === kind || selects(selection, name)))
  const { faults, variants, trivial } = material
  return {
    faults: those('faults', faults),
    variants: those('variants', variants),
    trivial: those('trivial', trivial),
  }
}

interface Named {
  readonly name: string
}

function assertSelects(selection: string): void {
  const names = Object.values(material).flatMap((rows: readonly Named[]) => rows.map(({ name }) => name))
  if (Object.hasOwn(material, selection) || names.some((name) => selects(selection, name))) return
  const hint = didYouMean(selection, [...Object.keys(material), ...names])
  throw new UsageError(`--only "${selection}" matches nothing${hint} "muster adequacy --list" prints all.`)
}
