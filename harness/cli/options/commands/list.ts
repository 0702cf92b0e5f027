import { Option } from 'commander'
import type { Allowed } from '../../../targets/real-account/rules.ts'
import { UsageError } from '../../environment.ts'
import { allowOption } from '../account-options.ts'
import type { CommandDefinition } from '../definition.ts'
import { type SelectFlags, selectConfigOf, selectOptions } from '../test-options.ts'

interface ListFlags extends SelectFlags {
  readonly evidence?: boolean
  readonly json?: boolean
  readonly traceability?: boolean
  readonly iamPolicy?: boolean
  readonly allow?: Allowed
}

const JSON_HELP = `
--json prints one object; later releases may add members, and change or remove none:
  format        "pass-muster/list/1"
  catalogue     the dated set of requirements, as YYYY-MM
  operations    of each: id, method, path, effect, page
  requirements  of each: id, operation, level, category, effect, since, text, and evidence, a list of
                kind, source, quote and, where it was observed, date
`

/** `muster list`: operations and requirements, the statements behind them, or the IAM policy for them. */
export const listDefinition: CommandDefinition = {
  options: (command) => {
    selectOptions(command)
      .optionsGroup('Content:')
      .option('--evidence', 'add the text of each requirement, with quotes and sources')
      .addOption(
        new Option('--json', 'print operations and requirements with their evidence as JSON').conflicts(
          'evidence',
        ),
      )
      .addOption(
        new Option('--traceability', 'list statements, each with the requirements that decide it').conflicts([
          'evidence',
          'json',
        ]),
      )
      .addOption(
        new Option('--iam-policy', 'print the least IAM policy for a run on a real account').conflicts([
          'evidence',
          'json',
          'traceability',
        ]),
      )
    return allowOption(command, 'with --iam-policy: as for muster run')
      .optionsGroup('Options:')
      .addHelpText('after', JSON_HELP)
  },
  execute: async (command, cli) => {
    const flags = command.opts<ListFlags>()
    const { evidence = false, json = false, traceability = false, iamPolicy = false, allow } = flags
    if (allow !== undefined && !iamPolicy) {
      throw new UsageError('--allow changes only the IAM policy: pass --iam-policy too, or remove it.')
    }
    const { list } = await import('../../commands/list.ts')
    cli.out(
      await list(
        {
          select: selectConfigOf(flags),
          content: iamPolicy ? 'iam-policy' : traceability ? 'traceability' : json ? 'json' : 'requirements',
          evidence,
          ...(allow !== undefined && { allow }),
        },
        cli,
      ),
    )
    return 0
  },
}
