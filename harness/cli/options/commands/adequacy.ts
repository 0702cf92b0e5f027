import { Option } from 'commander'
import { operations } from '../../../model/operation.ts'
import { UsageError } from '../../environment.ts'
import type { CommandDefinition } from '../definition.ts'
import { configOptions, withConfig } from '../layers.ts'
import { atLeastOne, collect } from '../values.ts'

interface AdequacyFlags {
  readonly seeds: number
  readonly only?: readonly string[]
  readonly markdown?: string
  readonly targets?: string
  readonly list?: boolean
}

const [EXAMPLE] = Object.keys(operations)

const MORE = `
A passing run is meaningful if these three hold:

  planted faults    a server with one fault fails exactly the requirements that the fault breaks
  variants          a correct but different server fails no MUST, and no SHOULD that it follows
  trivial servers   a server without any logic scores 2 % at most

Examples:
  muster adequacy                                   everything, with one seed
  muster adequacy --only drops-leading-zeros        one fault; globs such as "drops-*" work too
  muster adequacy --seeds 3 --markdown proof.md     everything with three seeds, and its tables in a file
  muster adequacy --seeds 20 --only variants        only the correct servers
  muster adequacy --targets mine.yaml               servers of your own, from a list such as

    - { name: my emulator, url: http://127.0.0.1:5000, expect: clean }
    - { name: its old bug, url: http://127.0.0.1:5001, expect: caught, kills: ["${EXAMPLE}"] }
    - { name: a stub, url: http://127.0.0.1:5002, expect: trivial }

With one seed, every expected failure is tested, but unexpected failures are looked for only in one operation of each
fault, and in one operation or service of each variant; with more seeds, everywhere.
The exit code is 0 if everything holds, else 1.
`

/** `muster adequacy`: runs the suites against servers whose correctness is known. */
export const adequacyDefinition: CommandDefinition = {
  options: (command) => {
    command
      .option('--seeds <n>', 'use the seeds 1 to n', atLeastOne, 1)
      .option(
        '--only <sel>',
        'only servers with this name or glob, or of a kind: faults, variants, trivial; repeatable',
        collect,
      )
      .option(
        '--markdown <file>',
        'also write the tables as Markdown; between the markers of a file that has them, else the whole file',
      )
      .addOption(
        new Option('--targets <file>', 'use the servers of this YAML list instead').conflicts([
          'seeds',
          'only',
          'markdown',
          'list',
        ]),
      )
      .addOption(
        new Option('--list', 'print the servers and what they do, and test nothing').conflicts([
          'seeds',
          'markdown',
        ]),
      )
    return configOptions(command).addHelpText('after', MORE)
  },
  execute: async (command, cli) => {
    const { targets, list = false, ...flags } = command.opts<AdequacyFlags>()
    if (targets !== undefined) {
      // Only for the targets that the file declares to be real accounts.
      return withConfig(command, cli, { hasDefaultTarget: false }, async ({ declaredAt }) => {
        const { testTargets } = await import('../../commands/adequacy-targets.ts')
        return testTargets(targets, declaredAt, cli)
      })
    }
    if (typeof command.getOptionValue('config') === 'string') {
      throw new UsageError('--config is for the servers of --targets: pass --targets too, or remove it.')
    }
    const { adequacy, listServers } = await import('../../commands/adequacy.ts')
    if (!list) return adequacy(flags, cli)
    cli.out(listServers(flags.only))
    return 0
  },
}
