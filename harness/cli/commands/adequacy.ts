import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { type Material, material } from '../../adequacy/material.ts'
import { nearest } from '../../model/nearest.ts'
import { operations } from '../../model/operation.ts'
import { selects } from '../../runner/plan/selection.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import { configOption } from '../options/config-file/config-option.ts'
import { atLeastOne, collect } from '../options/values.ts'
import { withConfig } from '../options/with-config.ts'
import { writeAtomically } from '../output/output-file.ts'
import { type Shell, UsageError } from '../shell.ts'
import { judgeTargets } from './target-list.ts'

interface AdequacyFlags {
  readonly seeds: number
  readonly only?: readonly string[]
  readonly markdown?: string
  readonly targets?: string
  readonly list?: boolean
}

const [EXAMPLE] = Object.keys(operations)

const MORE = `
Green means something where three things hold, and this proves them:

  planted faults    servers with one mistake each fail exactly what they break
  variants          correct servers that differ fail no MUST, and no SHOULD that they follow
  trivial servers   servers that know nothing score 2 % at most

Examples:
  muster adequacy                                   all of it, with one seed
  muster adequacy --only drops-leading-zeros        one fault; globs such as "drops-*" are taken too
  muster adequacy --seeds 3 --markdown proof.md     the long proof, with its tables in a file
  muster adequacy --seeds 20 --only variants        the correct servers alone
  muster adequacy --targets mine.yaml               the same by servers of your own, from a list such as

    - { name: my emulator, url: http://127.0.0.1:5000, expect: clean }
    - { name: its old bug, url: http://127.0.0.1:5001, expect: caught, kills: ["${EXAMPLE}"] }
    - { name: a stub, url: http://127.0.0.1:5002, expect: worthless }

With one seed, which is what the tests have time for, all that has to fail is judged, and of what must not, one operation
of a fault, and one operation or service of a variant; with more seeds everything.
It exits with 0 where all of it holds, and with 1 otherwise.
`

/** `muster adequacy`: judges the suites by servers of which it is known what they are worth. */
export function adequacyCommand(catalogue: Catalogue, shell: Shell, exit: (code: number) => void): Command {
  const command = new Command('adequacy')
    .description('Prove that green means something: planted faults, correct variants, trivial servers.')
    .option('--seeds <n>', 'judge with the seeds 1 to n', atLeastOne, 1)
    .option(
      '--only <sel>',
      'only the servers of this name or glob, or of a kind: faults, variants, trivial; may be repeated',
      collect,
    )
    .option(
      '--markdown <file>',
      'write the tables in Markdown too; a file with the markers of ours keeps the rest of its text',
    )
    .option('--targets <file>', 'judge by the servers of this YAML list instead')
    .option('--list', 'print the servers and what they do, and judge nothing')
  return configOption(command)
    .addHelpText('after', MORE)
    .action(async (flags: AdequacyFlags, self: Command) => {
      const { targets } = flags
      if (targets !== undefined) {
        // For what it declares to be real; nothing else of it is about these.
        await withConfig(self, { env: shell.env, hasDefaultTarget: false }, async ({ isReal }) =>
          exit(await judgeTargets(targets, { catalogue, shell, isReal })),
        )
      } else if (flags.list) shell.out(listed(chosen(flags)))
      else exit(await proveAndReport(flags, catalogue, shell))
    })
}

async function proveAndReport(flags: AdequacyFlags, catalogue: Catalogue, shell: Shell): Promise<number> {
  // Imported only now: no other command needs them.
  const [{ prove }, { complaintsOf }, { toTerminal }, { placedIn, toMarkdown }] = await Promise.all([
    import('../../adequacy/prove.ts'),
    import('../../adequacy/complaints.ts'),
    import('../../adequacy/to-terminal.ts'),
    import('../../adequacy/to-markdown.ts'),
  ])
  const { proofThread: entry } = shell
  const found = await prove(chosen(flags), {
    catalogue,
    seeds: flags.seeds,
    ...(entry && { threads: { count: availableParallelism(), entry } }),
    onProgress: (done, all) => {
      if (shell.isTerminal) shell.err(done < all ? `\r${done} of ${all} servers judged` : '\r\u001b[K')
    },
  })
  // What was left out proves nothing, and nothing was claimed of it.
  const { unproven: _, ...part } = found
  const adequacy = flags.only === undefined ? found : part
  const complaints = complaintsOf(adequacy, shell.program)
  shell.out(toTerminal(adequacy, complaints, shell.colour))
  if (flags.markdown !== undefined) {
    const tables = toMarkdown(adequacy)
    writeMarkdown(flags.markdown, (page) => placedIn(page, tables))
  }
  return complaints.length === 0 ? 0 : 1
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

/** The servers that --only names, after making sure that each part of it names one. */
function chosen({ only }: AdequacyFlags): Material {
  if (only === undefined) return material
  for (const selection of only) assertNamesSome(selection)
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

function assertNamesSome(selection: string): void {
  const names = Object.values(material).flatMap((rows: readonly Named[]) => rows.map(({ name }) => name))
  if (Object.hasOwn(material, selection) || names.some((name) => selects(selection, name))) return
  const near = nearest(selection, [...Object.keys(material), ...names])
  const hint = near === undefined ? '' : `: did you mean "${near}"?`
  throw new UsageError(`--only "${selection}" matches nothing${hint} "muster adequacy --list" prints all.`)
}

function listed({ faults, variants, trivial }: Material): string {
  const rows = [
    ...faults.map(({ name, kind, text }) => [name, kind, text]),
    ...variants.map(({ name, text }) => [name, 'variant', text]),
    ...trivial.map(({ name, text }) => [name, 'trivial server', text]),
  ]
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`).join('')
}
