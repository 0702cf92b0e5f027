import { type Exchange, isAnswered } from '../model/exchange.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { toCurl } from './curl.ts'
import { cited } from './list.ts'
import type { Style } from './style.ts'

interface Options {
  readonly style: Style
  readonly flags: string
}

/** Everything needed to act on one failure: the claim and its source, the difference, the exchange, and how to repeat it. */
export function failureBlock(
  { id, level, text, evidence, failure }: RequirementReport,
  { target }: Report,
  { style, flags }: Options,
): string {
  if (!failure) return ''
  const title =
    level === 'MUST' ? style(['red', 'bold'], `FAIL ${id}`) : style(['yellow', 'bold'], `WARN ${id}`)
  const { expected, got, broken, exchanges, replay } = failure
  const telling = exchanges.at(-1)
  return [
    `${title}  ${level}`,
    `  ${text}`,
    ...evidence.map((each) => style('dim', `  ${cited(each)}`)),
    `  expected  ${style('green', expected)}`,
    `  got       ${style('red', got)}`,
    ...(broken ? [`  broken    ${broken.pointer} = ${broken.value}`] : []),
    ...exchanges.flatMap(exchangeLines),
    ...(telling && target.url !== undefined && !isRaw(telling) ? repeat(telling, target.url, style) : []),
    `  ${style('dim', 'replay')}  npx pass-muster replay '${replay}'${flags}`,
    '',
  ].join('\n')
}

function repeat({ request }: Exchange, url: string, style: Style): string[] {
  return [`  ${style('dim', 'curl')}    ${toCurl(request, url)}`]
}

const LONG = 300

function exchangeLines(exchange: Exchange): string[] {
  const { method, path, body } = exchange.request
  const asked = [`  > ${method} ${path}`, ...(body === undefined ? [] : [`  > ${cut(body)}`])]
  if (!isAnswered(exchange)) return [...asked, `  < (${exchange.noAnswer.detail})`]
  const { status, headers, body: answered } = exchange.response
  const type = headers['x-amzn-errortype']
  return [
    ...asked,
    `  < ${status}${type === undefined ? '' : `, x-amzn-errortype: ${type}`}, ${headers['content-type'] ?? 'no content type'}`,
    ...(answered === '' ? [] : [`  < ${cut(answered)}`]),
  ]
}

function cut(text: string): string {
  const line = text.replaceAll(/[\r\n\t]/g, ' ')
  return line.length > LONG ? `${line.slice(0, LONG)}… (${line.length} characters)` : line
}

/** What is not HTTP cannot be said to curl. */
const isRaw = ({ request }: Exchange) => request.method === 'raw'
