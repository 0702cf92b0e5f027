import type { Report } from '../model/report.ts'
import type { Cause, Failed } from './cause.ts'
import { failureBlock, type Repeat } from './failure-block.ts'
import type { Style } from './terminal-text.ts'
import { printable } from './terminal-text.ts'

/** SHOULD that are named; every MUST is. The JSON report names them all. */
const SHOWN = 8

/** The failure that shows a cause best, and the names of the others. */
export function causeBlock(
  { example, others }: Cause,
  report: Pick<Report, 'target'>,
  repeat: Repeat,
  style: Style,
): string {
  const block = failureBlock(example, report, repeat, style)
  if (others.length === 0) return block
  const must = others.filter(({ level }) => level === 'MUST')
  const should = others.filter(({ level }) => level !== 'MUST')
  const shown = [...must, ...should.slice(0, Math.max(0, SHOWN - must.length))]
  const more = others.length - shown.length
  const named = shown.map((other) => [other.level, nameBeside(other, example), brokenIn(other)])
  const width = Math.max(...named.map(([, name = '']) => name.length))
  return [
    `${block}  ${style('dim', `and ${others.length} more with the same cause:`)}`,
    ...named.map(([level = '', name = '', broken = '']) =>
      `    ${level.padEnd(6)} ${name.padEnd(width)}  ${broken}`.trimEnd(),
    ),
    ...(more > 0 ? [`    and ${more} more`] : []),
    '',
  ].join('\n')
}

/** The id, without the operation where that is the one of the example. */
const nameBeside = ({ id, operation }: Failed, example: Failed): string =>
  operation === example.operation ? id.slice(operation.length + 1) : id

/** What was broken on purpose to see it fail, or nothing. */
const brokenIn = ({ failure: { broken } }: Failed): string =>
  broken ? `${broken.pointer} = ${printable(broken.value)}` : ''
