import { Option } from 'commander'
import type { Allowed } from '../../../targets/real-account/rules.ts'
import { allowOption } from '../account-options.ts'
import type { CommandDefinition } from '../definition.ts'
import { type SelectFlags, selectConfigOf, selectOptions } from '../test-options.ts'

interface ListFlags extends SelectFlags {
  readonly evidence?: boolean
  readonly traceability?: boolean
  readonly iamPolicy?: boolean
  readonly allow?: Allowed
}

/** `muster list`: operations and requirements, the statements behind them, or the IAM policy for them. */
export const listDefinition: CommandDefinition = {
  options: (command) => {
    selectOptions(command)
      .optionsGroup('Content:')
      .option('--evidence', 'add the text of each requirement, with quotes and sources')
      .addOption(
        new Option('--traceability', 'list statements, each with the requirements that decide it').conflicts(
          'evidence',
        ),
      )
      .addOption(
        new Option('--iam-policy', 'print the least IAM policy for a run on a real account').conflicts([
          'evidence',
          'traceability',
        ]),
      )
    return allowOption(command, 'with --iam-policy: as for muster run').optionsGroup('Options:')
  },
  execute: async (command, cli) => {
    const flags = command.opts<ListFlags>()
    const { evidence = false, traceability = false, iamPolicy = false, allow } = flags
    const { list } = await import('../../commands/list.ts')
    cli.out(
      await list(
        {
          select: selectConfigOf(flags),
          content: iamPolicy ? 'iam-policy' : traceability ? 'traceability' : 'requirements',
          evidence,
          ...(allow !== undefined && { allow }),
        },
        cli,
      ),
    )
    return 0
  },
}
