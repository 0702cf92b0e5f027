import type { Report } from '../model/report.ts'
import { causesOf, isMust } from './cause.ts'
import type { Repeat } from './failure-block.ts'
import { baselineBlocks, fitting, gapBlock, markdownCause } from './markdown-blocks.ts'
import { code, plain, table } from './markdown-text.ts'
import { summed } from './summed.ts'
import { askedOf, columnsOf, rowsOf, sumOf, verdictSum } from './totals-table.ts'
import { gapsOf } from './undecided.ts'

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
    `## ${SIGNS[exit.code] ?? '❌'} muster: ${plain(summed(report))}\n\n`,
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
