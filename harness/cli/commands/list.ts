import { release } from '../../../generated/release.ts'
import { operations } from '../../model/operation.ts'
import type { Requirement } from '../../model/requirement.ts'
import type { Statement } from '../../model/statement.ts'
import { toIamPolicy, toList } from '../../reports/list.ts'
import { toListJson } from '../../reports/list-json.ts'
import { planOf, type Select } from '../../runner/plan/plan.ts'
import type { Catalogue } from '../../runner/plan/suite.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import type { CliEnvironment } from '../environment.ts'
import { assertMatches } from './selection.ts'

interface ListConfig {
  readonly select: Select
  readonly content: 'requirements' | 'json' | 'traceability' | 'iam-policy'
  readonly evidence: boolean
  readonly allow?: Allowed
}

/** The text of `muster list`. */
export async function list(
  { select, content, evidence, allow }: ListConfig,
  { catalogue: load, colour }: CliEnvironment,
): Promise<string> {
  const catalogue = await load()
  assertMatches(select, catalogue)
  if (content === 'iam-policy') return iamPolicy(catalogue, select, allow)
  const { requirements } = planOf(catalogue, select)
  const isSelection = select.operations !== undefined || select.requirements !== undefined
  if (content === 'traceability')
    return traceability(catalogue, isSelection ? requirements : undefined, colour)
  if (content === 'json') return toListJson(Object.values(operations), requirements)
  return toList(Object.values(operations), requirements, { colour, evidence })
}

/** All statements, or those that selected requirements decide. */
async function traceability(
  catalogue: Catalogue,
  selected: readonly Requirement[] | undefined,
  colour: boolean,
): Promise<string> {
  // No other command needs these.
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

async function iamPolicy(catalogue: Catalogue, select: Select, allow: Allowed | undefined): Promise<string> {
  const { requestsOf } = await import('../real-account/dry-run.ts')
  const requests = await requestsOf(
    { catalogue, select, seed: release.seed, run: 0, cases: 1, allow },
    'the policy is for a real account',
  )
  return toIamPolicy(
    requests.flatMap(({ route, withheld }) => (route && withheld === undefined ? [route] : [])),
  )
}
