import { didYouMean } from '../model/nearest.ts'
import type { RunReport } from '../model/report.ts'
import { type RequirementId, requirements } from '../model/requirement.ts'
import { type Located, openYaml, type Wrong } from '../runner/baseline/yaml.ts'
import { selects } from '../runner/plan/plan.ts'
import { MAX_TRIVIAL_SCORE, percent, scoreOf } from './trivial-servers.ts'

/** What a run over a server of the user's own is to come to. */
const EXPECTATIONS = {
  clean: 'nothing fails',
  caught: 'something fails, and all that "kills" names',
  trivial: 'it scores 2 % at most',
} as const

export interface ListedTarget {
  readonly name: string
  readonly url: string
  readonly expect: keyof typeof EXPECTATIONS
  /** The requirements that have to fail. */
  readonly kills: readonly RequirementId[]
}

/** Reads a list of targets from its YAML, or says what is wrong with it first. */
export async function readTargetList(text: string): Promise<readonly ListedTarget[] | Wrong> {
  const opened = await openYaml(text)
  if (!('root' in opened)) return opened
  const { root } = opened
  if (!('list' in root) || root.list.length === 0) {
    return { line: root.line, message: 'it must be a list: write each target as "- { name, url, expect }"' }
  }
  const rows = root.list.map(rowOf)
  const wrong = rows.find((row) => 'message' in row)
  return wrong ?? rows.filter((row) => 'url' in row)
}

const KEYS = ['name', 'url', 'expect', 'kills']

function rowOf(row: Located): ListedTarget | Wrong {
  const { line } = row
  if (!('members' in row)) return { line, message: `a target must have keys: ${KEYS.join(', ')}` }
  const unknown = [...row.members.keys()].find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    return { line, message: `"${unknown}" is no key${didYouMean(unknown, KEYS)}` }
  }
  const [name, url, expect] = KEYS.map((key) => textOf(row.members.get(key)))
  if (!name) return { line, message: '"name" is missing: say what it is' }
  if (!url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    return { line, message: `"url" of ${name} must be such as http://127.0.0.1:5000` }
  }
  if (!expect || !isExpectation(expect)) {
    const known = Object.entries(EXPECTATIONS).map(([key, meaning]) => `${key} (${meaning})`)
    return { line, message: `"expect" of ${name} must be ${known.join(', or ')}` }
  }
  const selections = row.members.get('kills')
  if (selections === undefined) return { name, url, expect, kills: [] }
  const kills = expect === 'caught' ? killsOf(selections) : undefined
  return Array.isArray(kills)
    ? { name, url, expect, kills }
    : ((kills as Wrong | undefined) ?? { line, message: `"kills" of ${name} goes with "expect: caught"` })
}

function killsOf(node: Located): readonly RequirementId[] | Wrong {
  if (!('list' in node)) return { line: node.line, message: '"kills" must be a list of requirements' }
  const ids = Object.keys(requirements) as RequirementId[]
  const selections = node.list.map((each) => textOf(each) ?? '')
  const lost = selections.find((each) => each === '' || !ids.some((id) => selects(each, id)))
  if (lost !== undefined) {
    const message = `"kills" names "${lost}", which is no requirement${didYouMean(lost, ids)}`
    return { line: node.line, message }
  }
  return ids.filter((id) => selections.some((each) => selects(each, id)))
}

const textOf = (node: Located | undefined) => (node && 'text' in node ? node.text : undefined)

const isExpectation = (text: string): text is ListedTarget['expect'] => Object.hasOwn(EXPECTATIONS, text)

/** What is not as the list says, one sentence each; none where all of it is. */
export function unmetExpectations({ expect, kills }: ListedTarget, report: RunReport): readonly string[] {
  const { totals, ended } = report
  if (ended === 'never-answered') return ['It never answered: start it, or correct its url.']
  if (expect === 'trivial') {
    const score = scoreOf({ passed: totals.passed, planned: totals.planned - totals.excluded })
    return score <= MAX_TRIVIAL_SCORE
      ? []
      : [`It scores ${percent(score)}, more than ${percent(MAX_TRIVIAL_SCORE)}.`]
  }
  if (ended !== 'finished') return [`The run did not come to its end: ${ended}.`]
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')
  if (expect === 'clean') {
    return failed.map(({ id, failure, reason }) =>
      failure ? `${id}: expected ${failure.expected}, got ${failure.got}.` : `${id}: ${reason}.`,
    )
  }
  const missed = kills.filter((kill) => !failed.some(({ id }) => id === kill))
  if (failed.length === 0) return ['Nothing fails.']
  return missed.map((id) => `${id} should fail and does not.`)
}
