import type { Report } from '../model/report.ts'
import { baselineBlock } from './baseline-block.ts'
import { type Cause, causesOf, isMust } from './cause.ts'
import { exitSummary } from './exit-summary.ts'
import { failureBlock, type Repeat } from './failure-block.ts'
import { printable, styler } from './terminal-text.ts'
import { askedOf, columnsOf, rowsOf, sumOf, verdictSum } from './totals-table.ts'
import { type Gap, gapsOf } from './undecided.ts'

interface Options {
  /** Bytes of UTF-8, and so characters too: 65,536, the limit of a comment, by default; a job summary may have 1 MiB. */
  readonly limit?: number
}

/**
 * The report as Markdown for a job summary or a comment: the verdict, the totals, and what failed by cause, to be
 * opened by a click. What does not fit is left out in whole blocks, what counts least first, and it is said how much
 * that is; the verdict and the totals are always there.
 */
export function toMarkdown(report: Report, repeat: Repeat, { limit = 65_536 }: Options = {}): string {
  const causes = causesOf(report.requirements)
  const head = `${headOf(report)}${totalsOf(report)}\n`
  const blocksOf = (some: typeof causes) => some.map((cause) => markdownCause(cause, report, repeat))
  const sections = [
    { title: 'Failed', blocks: blocksOf(causes.filter(isMust)) },
    { title: 'Failed, and only SHOULD', blocks: blocksOf(causes.filter((cause) => !isMust(cause))) },
    { title: 'Not judged', blocks: gapsOf(report).map(gapBlock) },
    { title: 'Beside the baseline', blocks: baselineBlocks(report) },
  ].filter(({ blocks }) => blocks.length > 0)
  let room = limit - Buffer.byteLength(head) - sections.length * FRAME
  const written = sections.map(({ title, blocks }) => {
    const { text, free, left } = fitting(blocks, room)
    room = free
    return `### ${title}\n\n${text}${left === 0 ? '' : leftOut(left)}`
  })
  return `${head}${written.join('')}`
}

/** Bytes that a title and a note of what is left out take at most. */
const FRAME = 200

const leftOut = (requirements: number) =>
  `For want of space ${requirements} more are left out here: the JSON report has them all.\n\n`

const SIGNS: Readonly<Record<number, string>> = { 0: '✅', 4: '⚠️' }

function headOf(report: Report): string {
  const { target, tool, totals, requests, milliseconds, seed, run, cases, exit } = report
  const fault = target.fault === undefined ? '' : ` with the fault ${code(target.fault)}`
  return [
    `## ${SIGNS[exit.code] ?? '❌'} muster: ${plain(exitSummary(report))}\n\n`,
    `${code(target.name)}${fault}: **${totals.passed} of ${askedOf(totals)}** requirements passed, `,
    `${sumOf(requests).toLocaleString('en')} requests in ${(milliseconds / 1000).toFixed(1)} s\n\n`,
    `pass-muster ${tool.version}, catalogue ${tool.catalogue}, ${cases} random cases per property, `,
    `seed ${seed}, run ${run}\n\n`,
  ].join('')
}

function totalsOf(report: Report): string {
  const columns = columnsOf(report.totals)
  const rows = rowsOf(report, columns).map(({ id, values, requests }) => [code(id), ...values, requests])
  const headings = columns.map(({ name }) => name)
  return `${table(['operation', ...headings, 'requests'], rows)}\n${verdictSum(report)}\n`
}

/** A part of the Markdown that is there as a whole or not at all. */
interface Block {
  /** The requirements that it stands for. */
  readonly stands: number
  /** From the most that can be said to the least. */
  readonly texts: readonly string[]
}

/** So many names stand in one block, that it may fit at all. */
const SHOWN = 100

/** A cause in one line, and what a failure block shows of it behind a click. */
function markdownCause({ example, others }: Cause, report: Report, repeat: Repeat): Block {
  const { id, level, failure, flaky } = example
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  const difference = `expected ${code(failure.expected)}, got ${code(failure.got)}`
  const summary = `<b>${level === 'MUST' ? 'FAIL' : 'WARN'}${flaky ? ' (flaky)' : ''}</b> ${code(id)}${more}: ${difference}`
  const named = others.slice(0, SHOWN).map((other) => {
    const { broken } = other.failure
    return `${other.level} ${code(other.id)}${broken ? ` with ${code(`${broken.pointer} = ${broken.value}`)}` : ''}`
  })
  const rest = others.length > SHOWN ? [`and ${others.length - SHOWN} more`] : []
  const list = others.length > 0 ? `\nThe same cause:\n\n${bullets([...named, ...rest])}` : ''
  const block = fenced(failureBlock(example, report, repeat, styler(false)))
  const texts = [`${block}${list}`, block].map((content) => collapsed(summary, content))
  return { stands: 1 + others.length, texts }
}

/** What could not be judged for one reason; what the target lacks as a whole needs no names. */
function gapBlock({ verdict, operation, reason, requirements, isWhole }: Gap): Block {
  const stands = requirements.length
  const summary = `${verdict}: ${stands} of ${code(operation)}: ${plain(reason)}`
  const text = isWhole
    ? `${summary}\n\n`
    : collapsed(summary, bullets(requirements.map(({ id }) => code(id))))
  return { stands, texts: [text] }
}

/** What a baseline makes of the run, in the words of the terminal. */
function baselineBlocks(report: Report): readonly Block[] {
  const { baseline } = report
  const lines = baselineBlock(report, styler(false))
  if (!baseline || lines === '') return []
  const { expected, regressions, stale, expired } = baseline.totals
  const summary = `${code(baseline.file)}: ${expected} expected, ${regressions} regressions, ${stale} stale, ${expired} expired`
  return [{ stands: lines.split('\n').length - 1, texts: [collapsed(summary, fenced(lines))] }]
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('')

/** The blocks that find room, in their order, and how many requirements the others stand for. */
function fitting(blocks: readonly Block[], room: number) {
  const kept: string[] = []
  let free = room
  let left = 0
  for (const { stands, texts } of blocks) {
    const text = texts.find((each) => Buffer.byteLength(each) <= free)
    if (text === undefined) left += stands
    else {
      kept.push(text)
      free -= Buffer.byteLength(text)
    }
  }
  return { text: kept.join(''), free, left }
}

/**
 * Text that others wrote, on one line of Markdown, of a table or of HTML: every character that any of them gives a
 * meaning is written as a reference, and `<code>` keeps GitHub from finding names and numbers to link in it.
 */
const code = (text: string): string => `<code>${plain(text)}</code>`

/** The same for what is known to be prose. */
const plain = (text: string): string =>
  printable(text).replaceAll(/[&<>"'`*_~|\\[\]#@!]/g, (one) => `&#${one.charCodeAt(0)};`)

/** A block of text as it is; its fence is longer than any that the text has. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}\n`
}

/** Something to open by a click. The empty lines make what is in it Markdown again. */
const collapsed = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n</details>\n\n`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map(line).join('')
}
