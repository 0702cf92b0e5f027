import type { Report } from '../model/report.ts'
import { baselineBlock } from './baseline-block.ts'
import type { Cause } from './cause.ts'
import { failureBlock, type Repeat } from './failure-block.ts'
import { code, collapsed, fenced, plain } from './markdown-text.ts'
import { styler } from './style.ts'
import type { Gap } from './undecided.ts'

/** A part of the Markdown that is there as a whole or not at all. */
export interface Block {
  /** The requirements that it stands for. */
  readonly stands: number
  /** From the most that can be said to the least. */
  readonly texts: readonly string[]
}

/** So many names stand in one block, that it may fit at all. */
const SHOWN = 100

/** A cause in one line, and what a failure block shows of it behind a click. */
export function markdownCause({ example, others }: Cause, report: Report, repeat: Repeat): Block {
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
export function gapBlock({ verdict, operation, reason, requirements, isWhole }: Gap): Block {
  const stands = requirements.length
  const summary = `${verdict}: ${stands} of ${code(operation)}: ${plain(reason)}`
  const text = isWhole
    ? `${summary}\n\n`
    : collapsed(summary, bullets(requirements.map(({ id }) => code(id))))
  return { stands, texts: [text] }
}

/** What a baseline makes of the run, in the words of the terminal. */
export function baselineBlocks(report: Report): readonly Block[] {
  const { baseline } = report
  const lines = baselineBlock(report, styler(false))
  if (!baseline || lines === '') return []
  const { expected, regressions, stale, expired } = baseline.totals
  const summary = `${code(baseline.file)}: ${expected} expected, ${regressions} regressions, ${stale} stale, ${expired} expired`
  return [{ stands: lines.split('\n').length - 1, texts: [collapsed(summary, fenced(lines))] }]
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('')

/** The blocks that find room, in their order, and how many requirements the others stand for. */
export function fitting(blocks: readonly Block[], room: number) {
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
