import { FIRST_CATALOGUE } from '../model/first-catalogue.ts'
import type { Operation, Route } from '../model/operation.ts'
import type { Evidence, Requirement } from '../model/requirement.ts'
import { styler } from './terminal-text.ts'

interface Options {
  readonly colour: boolean
  readonly evidence: boolean
}

/** Requirements under their operations, one line each, or a paragraph each with the evidence. */
export function toList(
  operations: readonly Operation[],
  requirements: readonly Requirement[],
  { colour, evidence }: Options,
): string {
  const style = styler(colour)
  const blocks = operations.flatMap(({ id, method, path, effect, page }) => {
    const own = requirements.filter(({ operation }) => operation === id)
    if (own.length === 0) return []
    const title = `${style('bold', id)}  ${method} ${path}\n  ${effect} on a real account · ${page}\n`
    return [
      title + own.map((requirement) => (evidence ? paragraph(requirement) : line(requirement))).join(''),
    ]
  })
  const levels = (['MUST', 'SHOULD', 'MAY'] as const).map(
    (level) => `${requirements.filter((each) => each.level === level).length} ${level}`,
  )
  return `${blocks.join('\n')}\n${requirements.length} requirements: ${levels.join(', ')}\n`
}

function line({ id, operation, level, category, effect, evidence, since }: Requirement): string {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))].join('+')
  return `  ${level.padEnd(6)} ${category.padEnd(11)} ${effect.padEnd(14)} ${kinds.padEnd(20)} ${id.slice(operation.length + 1)}${dated(since)}\n`
}

function paragraph({ id, level, category, effect, text, evidence, since }: Requirement): string {
  return `\n  ${id}\n    ${level} · ${category} · ${effect}${dated(since)}\n    ${text}\n${evidence.map((each) => `    ${cited(each)}\n`).join('')}`
}

/** What the first catalogue had goes without saying. */
const dated = (since = FIRST_CATALOGUE) => (since === FIRST_CATALOGUE ? '' : ` · since ${since}`)

/** A quote and where it stands. */
export const cited = ({ kind, quote, source, date }: Evidence): string =>
  `${kind}${date === undefined ? '' : ` ${date}`}: "${quote}" (${source})`

/**
 * The least that a caller must be allowed, as an IAM policy. No action of these services knows a narrower resource than
 * `*` (Service Authorization Reference, resource types).
 */
export function toIamPolicy(routes: readonly Route[]): string {
  const actions = [...new Set(routes.map(({ service, name }) => `${service}:${name}`))].sort()
  const statement = { Sid: 'PassMuster', Effect: 'Allow', Action: actions, Resource: '*' }
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2)}\n`
}
