import { Command, Option } from 'commander'
import { release } from '../../generated/release.ts'
import { operations } from '../model/operation.ts'
import { toIamPolicy } from '../reports/iam-policy.ts'
import { toList } from '../reports/list.ts'
import { planOf } from '../runner/plan.ts'
import type { Catalogue } from '../runner/suite.ts'
import type { Allowed } from '../targets/withheld.ts'
import { rehearse } from './rehearse.ts'
import { type SelectFlags, selectOf, selectOptions } from './select-option.ts'
import type { Shell } from './shell.ts'

interface ListFlags extends SelectFlags {
  readonly evidence?: boolean
  readonly iamPolicy?: boolean
  readonly allow?: Allowed
}

/** `muster list`: operations and requirements, with level, category, effect and evidence. */
export function listCommand(catalogue: Catalogue, { out, colour }: Shell): Command {
  return selectOptions(new Command('list'))
    .description('List operations and requirements.')
    .option('--evidence', 'with the text of each requirement, its quotes and their sources')
    .option(
      '--iam-policy',
      'the least that a real account must permit to be asked for them, as an IAM policy',
    )
    .addOption(
      new Option('--allow <effect>', 'with --iam-policy: as for muster run').choices([
        'write',
        'affects-others',
      ]),
    )
    .action(async (flags: ListFlags) => {
      if (flags.iamPolicy) {
        out(await iamPolicy(flags, catalogue))
        return
      }
      const { requirements } = planOf(catalogue, selectOf(flags, catalogue))
      out(toList(Object.values(operations), requirements, { colour, evidence: flags.evidence ?? false }))
    })
}

async function iamPolicy(flags: ListFlags, catalogue: Catalogue): Promise<string> {
  const select = selectOf(flags, catalogue)
  const { seed } = release
  const { allow } = flags
  const rehearsed = await rehearse(
    { catalogue, select, seed, run: 0, cases: 1, allow },
    'it is to be permitted',
  )
  return toIamPolicy(
    rehearsed.flatMap(({ route, withheld }) => (route && withheld === undefined ? [route] : [])),
  )
}
