import { type Requirement, requirements } from '../model/requirement.ts'
import { type Decider, decidersOf, type Statement, statementSummary } from '../model/statement.ts'
import { styler } from './terminal-text.ts'

interface Options {
  /** How many properties a requirement has. */
  readonly propertiesOf: (requirement: Requirement) => number
  /** What the reasons of exclusion mean, by name. */
  readonly reasons: Readonly<Record<string, string>>
  readonly colour: boolean
}

/** Each statement with its fate and what decides it; the sum and the reasons of exclusion at the end. */
export function toTraceability(statements: readonly Statement[], options: Options): string {
  const style = styler(options.colour)
  const blocks = statements.map((statement) => {
    const { id, fate, text, excluded, because } = statement
    const title = `${style('bold', id.padEnd(9))}  ${fate.padEnd(8)}  ${text}`
    const below =
      excluded === undefined
        ? decidersOf(statement, requirementAt).map((each) => line(each, options))
        : [because === undefined ? excluded : `${excluded}: ${because}`]
    return [title, ...below.map((each) => INDENT + each)].join('\n')
  })
  return `${[...blocks, '', statementSummary(statements), ...exclusions(statements, options)].join('\n')}\n`
}

function exclusions(statements: readonly Statement[], { reasons }: Options): readonly string[] {
  return Object.entries(reasons).flatMap(([reason, meaning]) => {
    const count = statements.filter(({ excluded }) => excluded === reason).length
    return count > 0 ? [`${String(count).padStart(4)} ${reason}: ${meaning}`] : []
  })
}

const requirementAt = (id: string) => (requirements as Readonly<Record<string, Requirement>>)[id]

const INDENT = ' '.repeat(11)

function line({ name, requirements: rows }: Decider<Requirement>, { propertiesOf }: Options): string {
  if (rows.length === 0) return `${name}: not in the catalogue`
  const levels = [...new Set(rows.map(({ level }) => level))]
  const kinds = [...new Set(rows.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)))]
  const properties = rows.reduce((sum, each) => sum + propertiesOf(each), 0)
  const asked = rows.every(({ passive }) => passive)
    ? 'read off every answer'
    : `${properties} ${properties === 1 ? 'property' : 'properties'}`
  return `${levels.join('/').padEnd(6)} ${kinds.join('+').padEnd(20)} ${asked.padEnd(22)} ${name}`
}
