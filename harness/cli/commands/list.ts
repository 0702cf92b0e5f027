import { Command, Option } from 'commander'
import { release } from '../../../generated/release.ts'
import { operations } from '../../model/operation.ts'
import type { Requirement } from '../../model/requirement.ts'
import type { Statement } from '../../model/statement.ts'
import { toIamPolicy } from '../../reports/iam-policy.ts'
import { toList } from '../../reports/list.ts'
import { planOf } from '../../runner/plan/plan.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import type { Allowed } from '../../targets/real-account/blocked.ts'
import { type SelectFlags, selectOf, selectOptions } from '../options/select-options.ts'
import { rehearse } from '../real-account/rehearse.ts'
import type { Shell } from '../shell.ts'

interface ListFlags extends SelectFlags {
  readonly evidence?: boolean
  readonly traceability?: boolean
  readonly iamPolicy?: boolean
  readonly allow?: Allowed
}

/** `muster list`: operations and requirements, with level, category, effect and evidence; or the statements behind them. */
export function listCommand(catalogue: Catalogue, { out, colour }: Shell): Command {
  return selectOptions(new Command('list'))
    .description('List operations and requirements.')
    .option('--evidence', 'with the text of each requirement, its quotes and their sources')
    .addOption(
      new Option('--traceability', 'statements instead, each with what decides it').conflicts('evidence'),
    )
    .addOption(
      new Option(
        '--iam-policy',
        'the least that a real account must permit to be asked for them, as an IAM policy',
      ).conflicts(['evidence', 'traceability']),
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
      const isSelection = flags.operation !== undefined || flags.requirement !== undefined
      if (flags.traceability) out(await traced(catalogue, isSelection ? requirements : undefined, colour))
      else out(toList(Object.values(operations), requirements, { colour, evidence: flags.evidence ?? false }))
    })
}

/** All statements, or those that selected requirements decide. Imported only now: no other command needs them. */
async function traced(
  catalogue: Catalogue,
  selected: readonly Requirement[] | undefined,
  colour: boolean,
): Promise<string> {
  const [{ statements, reasons }, { toTraceability }] = await Promise.all([
    import('../../../generated/statements.ts'),
    import('../../reports/traceability.ts'),
  ])
  const properties = catalogue.suites.flatMap((suite) => suite.properties)
  return toTraceability(selected ? decidedBy(selected, statements) : statements, {
    propertiesOf: (requirement) => properties.filter((each) => each.requirement === requirement).length,
    reasons,
    colour,
  })
}

function decidedBy(selected: readonly Requirement[], statements: readonly Statement[]): readonly Statement[] {
  const ids = new Set<string>(selected.map(({ id }) => id))
  return statements
    .map((statement) => ({ ...statement, requirements: statement.requirements.filter((id) => ids.has(id)) }))
    .filter(({ requirements }) => requirements.length > 0)
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
