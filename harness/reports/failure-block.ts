import { type Exchange, type HttpRequest, isAnswered, isShownAsBytes } from '../model/exchange.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { type CurlOptions, toCurl } from './curl.ts'
import { cited } from './list.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

/** How a reader repeats what a report shows. */
export interface Repeat {
  /** The command that the reader types for muster. */
  readonly program: string
  /** The flags that choose the same target again, with a space before. */
  readonly flags: string
  /** What his own curl needs to reach it. */
  readonly curl?: CurlOptions
}

/** Where `muster serve` listens unless told otherwise: a printed request can be sent there after the run is over. */
const SERVED = 'http://127.0.0.1:4599'

/** What is said of a failure that did not show again. */
export const FLAKY = 'it held when it was asked again alone'

const UNCONTROLLED =
  'no accepted request was sent beside it, to spare the account: it may have another reason'

/** Everything needed to act on one failure: the claim and its source, the difference, the exchange, and how to repeat it. */
export function failureBlock(
  { id, level, text, evidence, failure, flaky, uncontrolled }: RequirementReport,
  { target }: Pick<Report, 'target'>,
  { program, flags, curl }: Repeat,
  style: Style,
): string {
  if (!failure) return ''
  const title =
    level === 'MUST' && !uncontrolled
      ? style(['red', 'bold'], `FAIL ${id}`)
      : style(['yellow', 'bold'], `WARN ${id}`)
  const { expected, got, broken, exchanges, replay } = failure
  const labelled = (label: string, value: string) => `  ${style('dim', label.padEnd(9))} ${value}`
  const requests = exchanges.map(({ request }) => request).filter(isHttp)
  // What is a function has no URL, and nobody else can call it.
  const url = target.embedded ? SERVED : target.url
  return [
    `${title}  ${level}`,
    `  ${text}`,
    ...evidence.map((each) => style('dim', `  ${cited(each)}`)),
    labelled('expected', style('green', printable(expected))),
    labelled('got', style('red', printable(got))),
    ...(flaky ? [labelled('flaky', FLAKY)] : []),
    ...(uncontrolled ? [labelled('but', UNCONTROLLED)] : []),
    ...(broken ? [labelled('broken', `${broken.pointer} = ${printable(broken.value)}`)] : []),
    ...exchanges.flatMap(exchangeLines),
    ...(target.embedded && requests.length > 0 ? [labelled('serve', `${program} serve${flags}`)] : []),
    ...(url === undefined ? [] : requests.flatMap((request) => toCurl(request, url, curl) ?? [])).map(
      (line) => labelled('curl', line),
    ),
    ...(url === undefined ? [] : [labelled('replay', `${program} replay '${replay}'${flags}`)]),
    '',
  ].join('\n')
}

/** What is not HTTP cannot be said to curl. */
const isHttp = (request: HttpRequest) => !isShownAsBytes(request)

const LONG = 300

function exchangeLines(exchange: Exchange): string[] {
  const { method, path, body, forgery } = exchange.request
  const wrong = forgery === undefined ? '' : ` (signed wrongly: ${forgery})`
  const asked = [
    `  > ${method} ${printable(path)}${wrong}`,
    ...(body === undefined ? [] : [`  > ${oneLine(body)}`]),
  ]
  if (!isAnswered(exchange)) return [...asked, `  < (${printable(exchange.noAnswer.detail)})`]
  const { status, headers, body: answered } = exchange.response
  const type = headers['x-amzn-errortype']
  const facts = [status, type && `x-amzn-errortype: ${type}`, headers['content-type'] ?? 'no content type']
  return [
    ...asked,
    `  < ${printable(facts.filter(Boolean).join(', '))}`,
    ...(answered === '' ? [] : [`  < ${oneLine(answered)}`]),
  ]
}

function oneLine(text: string): string {
  const line = printable(text)
  return line.length > LONG ? `${line.slice(0, LONG)}… (${line.length} characters)` : line
}
