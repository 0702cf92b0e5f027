import { type Decider, decidersOf, statementSummary } from '../model/statement.ts'
import type { SpecCatalogue } from './catalogue.ts'
import type { Document } from './document.ts'
import type { RequirementRow } from './requirements.ts'
import { familyOf, type StatementDocument } from './statements.ts'

interface Page extends Omit<SpecCatalogue, 'operations'>, Omit<StatementDocument, 'statements'> {}

/** The page that maps each statement to the requirements that decide it, and to their evidence. */
export function traceabilityPage({ root }: Document, catalogue: SpecCatalogue): string {
  const page: Page = { ...(root as StatementDocument), ...catalogue }
  const paragraphs = [
    '<!-- Written by `npm run generate` from specs/. Do not edit. -->',
    '# Traceability',
    `${statementSummary(page.statements)}.`,
    INTRODUCTION,
    '## Excluded',
    excluded(page),
    ...Object.entries(page.families).flatMap(([family, title]) => [
      `## ${family}: ${title}`,
      table(family, page),
    ]),
    '## Requirements without a statement',
    'Limits are not listed: they follow from the request schemas.',
    rows(['requirement', 'reason'], page.unstated.map(unstatedRow)),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

const INTRODUCTION = `A statement is a sentence about the operations from a page, a model, a protocol test or a public report, in our words
([specs/statements.yaml](../specs/statements.yaml)). It is *required* if it is the first to name one of its requirements,
*merged* if earlier statements name all of them, and *excluded* if no requirement decides it.
\`npx pass-muster list --traceability\` also counts the properties.`

const excluded = ({ reasons, statements }: Page) =>
  rows(
    ['reason', 'statements', 'meaning'],
    Object.entries(reasons).map(([reason, meaning]) => {
      const count = statements.filter((statement) => statement.excluded === reason).length
      return [reason, String(count), meaning]
    }),
  )

function table(family: string, { statements, requirements, reasons }: Page): string {
  const byId = new Map(requirements.map((row) => [row.id, row]))
  return rows(
    ['id', 'statement', 'decided by', 'evidence'],
    statements
      .filter(({ id }) => familyOf(id) === family)
      .map((statement) => {
        const { id, text, fate, excluded: reason = '', because } = statement
        if (fate === 'excluded') return [id, text, `*${reason}*: ${because ?? reasons[reason]}`, '']
        const deciders = decidersOf(statement, (each) => byId.get(each))
        return [id, text, deciders.map(decider).join('<br>'), deciders.map(evidence).join('<br>')]
      }),
  )
}

function decider({ name, requirements }: Decider<RequirementRow>): string {
  const levels = [...new Set(requirements.map(({ level }) => String(level)))]
  return `\`${name}\` ${levels.join(' or ') || 'is not in the catalogue'}`
}

const evidence = ({ requirements }: Decider<RequirementRow>) =>
  sourceLinks(requirements.flatMap((row) => row.evidence as readonly Cited[]))

const unstatedRow = ({ requirement, because }: StatementDocument['unstated'][number]) => [
  requirement.map((name) => `\`${name}\``).join('<br>'),
  because,
]

const rows = (head: readonly string[], body: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string) => text.replaceAll('|', '\\|')

/** What a requirement rests on, as the generated table has it. */
export interface Cited {
  readonly kind: string
  readonly source: string
}

/** Each source once, as a link where it is one: `documented [API_GetMembers](…)`. */
export function sourceLinks(evidence: readonly Cited[]): string {
  const kinds = Map.groupBy(evidence, ({ kind }) => kind)
  return [...kinds]
    .map(([kind, cited]) => `${kind} ${[...new Set(cited.map(({ source }) => link(source)))].join(', ')}`)
    .join('; ')
}

function link(source: string): string {
  if (!URL.canParse(source)) return source
  const { hostname, pathname, hash } = new URL(source)
  const segments = pathname.split('/').filter(Boolean)
  // A repository is named by its owner, a page by its name.
  const name = hostname === 'github.com' ? segments.join('/') : segments.at(-1)?.replace(/\.html$/, '')
  return `[${name ?? hostname}${hash}](${source})`
}
