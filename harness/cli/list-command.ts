import { Command } from 'commander'
import { operations } from '../model/operation.ts'
import { toList } from '../reports/list.ts'
import { planOf } from '../runner/plan.ts'
import type { Catalogue } from '../runner/suite.ts'
import { type SelectFlags, selectOf, selectOptions } from './select-option.ts'
import type { Shell } from './shell.ts'

interface ListFlags extends SelectFlags {
  readonly evidence?: boolean
}

/** `muster list`: operations and requirements, with level, category, effect and evidence. */
export function listCommand(catalogue: Catalogue, { out, colour }: Shell): Command {
  return selectOptions(new Command('list'))
    .description('List operations and requirements.')
    .option('--evidence', 'with the text of each requirement, its quotes and their sources')
    .action((flags: ListFlags) => {
      const { requirements } = planOf(catalogue, selectOf(flags, catalogue))
      out(toList(Object.values(operations), requirements, { colour, evidence: flags.evidence ?? false }))
    })
}
