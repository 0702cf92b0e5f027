import {
  type Exchange,
  type HttpRequest,
  type HttpResponse,
  isAnswered,
  isShownAsBytes,
} from '../model/exchange.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { type CurlOptions, toCurl } from './curl.ts'
import { cited } from './list.ts'
import type { Style } from './terminal-text.ts'
import { printable } from './terminal-text.ts'

/** How a reader repeats what a report shows. */
export interface Repeat {
  /** The command that the reader types for muster. */
  readonly program: string
  /** The flags that choose the same target again, with a space before. */
  readonly flags: string
  /** What a reader's own curl needs to reach it. */
  readonly curl?: CurlOptions
}

/** Where `muster serve` listens by default: a printed request can be sent there after the run is over. */
const SERVED = 'http://127.0.0.1:4599'

/** What is said of a failure that did not show again. */
export const FLAKY = 'it held when it was asked again alone'

const UNCONTROLLED =
  'no accepted request was sent beside it, to spare the account: it may have another reason'

/** Everything needed to act on one failure: the claim and its source, the difference, the exchange, and how to repeat it. */
export function failureBlock(
  { id, level, category, text, evidence, failure, flaky, uncontrolled }: RequirementReport,
  { target }: Pick<Report, 'target'>,
  { program, flags, curl }: Repeat,
  style: Style,
): string {
  if (!failure) return ''
  const title =
    level === 'MUST' && !uncontrolled
      ? style(['red', 'bold'], `FAIL ${id}`)
      : style(['yellow', 'bold'], `WARN ${id}`)
  const { expected, got, broken, also, exchanges, preparation = [], replay } = failure
  const labelled = (label: string, value: string) => `  ${style('dim', label.padEnd(9))} ${value}`
  const requests = exchanges.map(({ request }) => request)
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
    ...(also === undefined ? [] : [labelled('also', printable(also))]),
    ...(broken || !isOfProtocol(category) || isUnnamed(replay)
      ? []
      : [labelled('case', printable(caseOf(replay)))]),
    ...exchanges.flatMap((exchange) => exchangeLines(exchange, broken?.value, style)),
    ...(target.embedded && requests.length > 0 ? [labelled('serve', `${program} serve${flags}`)] : []),
    ...preparationLines(preparation, url, curl).map((line) => labelled('prepare', line)),
    ...(url === undefined ? [] : requests.flatMap((request) => toCurl(request, url, curl) ?? [])).map(
      (line) => labelled('curl', line),
    ),
    ...(url === undefined ? [] : [labelled('replay', `${program} replay '${replay}'${flags}`)]),
    '',
  ].join('\n')
}

/** Commands that prepare a failure, as many as a reader pastes. */
const LONGEST_PREPARATION = 12

function preparationLines(
  preparation: readonly Exchange[],
  url: string | undefined,
  curl: CurlOptions = {},
): readonly string[] {
  if (url === undefined) return []
  const commands = preparation.flatMap(({ request }) => toCurl(request, url, curl) ?? [])
  const lines = (curl.shell ?? 'posix') === 'posix' ? looped(commands) : commands
  const more = lines.length - LONGEST_PREPARATION
  const rest = `# … and ${more} more: the JSON report has them all`
  return more > 0 ? [...lines.slice(0, LONGEST_PREPARATION), rest] : lines
}

const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g

/** Commands in a row that differ in one account only, as one loop over the accounts. */
function looped(commands: readonly string[]): readonly string[] {
  const lines: string[] = []
  let [group, template]: [string[], string] = [[], '']
  const flush = () => {
    const [first = ''] = group
    const loop = `for id in ${group.map((each) => accountOf(each)).join(' ')}; do ${template}; done`
    lines.push(...(group.length > 2 ? [loop] : group.length === 2 ? group : first === '' ? [] : [first]))
    group = []
  }
  for (const command of commands) {
    const own = accountOf(command) === undefined ? '' : command.replaceAll(ACCOUNT, `'"$id"'`)
    if (own === '' || own !== template) flush()
    template = own
    group.push(command)
  }
  flush()
  return lines
}

/** The only account in a command; undefined where there is none, or another. */
function accountOf(command: string): string | undefined {
  const accounts = new Set(command.match(ACCOUNT))
  return accounts.size === 1 ? [...accounts][0] : undefined
}

/** The draw that a replay line names: `another JSON`, `no body`. */
const caseOf = (replay: string): string => new URLSearchParams(replay.split(/\?(.*)/s)[1]).get('draw') ?? ''

/** Where the request itself is odd, and its case has a name. */
const isOfProtocol = (category: RequirementReport['category']): boolean =>
  ['protocol', 'auth'].includes(category)

/** Draws whose names say nothing of what was sent. */
const isUnnamed = (replay: string): boolean => /^(|random|control (before|after))$/.test(caseOf(replay))

/** The headers of every request, which show nothing. */
const USUAL: Readonly<Record<string, (value: string) => boolean>> = {
  'content-type': (value) => value === 'application/json',
  authorization: () => true,
  'x-amz-date': () => true,
}

/** The headers that make a request unlike others. */
function oddHeaders({ headers, body }: HttpRequest): readonly string[] {
  const odd = Object.entries(headers)
    .filter(([name, value]) => !USUAL[name.toLowerCase()]?.(value))
    .map(([name, value]) => `${name}: ${value}`)
  const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return body === undefined || isTyped ? odd : [...odd, '(no Content-Type)']
}

function exchangeLines(exchange: Exchange, broken: string | undefined, style: Style): string[] {
  const { request } = exchange
  const { method, path, body, forgery } = request
  const wrong = forgery === undefined ? '' : ` (signed wrongly: ${forgery})`
  const isBytes = isShownAsBytes(request)
  const asked = [
    `  > ${isBytes ? 'bytes' : `${method} ${oneLine(path)}`}${wrong}`,
    ...(isBytes ? [] : oddHeaders(request)).map((header) => `  > ${style('bold', oneLine(header))}`),
    ...(body === undefined ? [] : [`  > ${oneLine(body, broken)}`]),
  ]
  if (isAnswered(exchange)) return [...asked, ...answerLines(exchange.response)]
  const { detail, response } = exchange.noAnswer
  return [...asked, ...(response ? answerLines(response) : []), `  < (${printable(detail)})`]
}

function answerLines({ status, headers, body: answered }: HttpResponse): string[] {
  const type = headers['x-amzn-errortype']
  const coding = headers['content-encoding']
  const facts = [
    status,
    type && `x-amzn-errortype: ${type}`,
    headers['content-type'] ?? 'no content type',
    coding && `content-encoding: ${coding}`,
  ]
  return [
    `  < ${printable(facts.filter(Boolean).join(', '))}`,
    ...(answered === '' ? [] : [`  < ${oneLine(answered)}`]),
  ]
}

/** Characters of a line that are shown. */
const LONG = 300

/** A text as one line, cut for reading, but never within the value that was broken. */
function oneLine(text: string, broken = ''): string {
  const line = printable(text)
  if (line.length <= LONG) return line
  const size = ` (${line.length} characters)`
  const at = broken === '' ? -1 : line.indexOf(printable(broken))
  if (at + broken.length <= LONG) return `${line.slice(0, LONG)}…${size}`
  const [start, end] = [Math.max(0, at - 60), at + Math.max(broken.length, 60) + 60]
  return `${line.slice(0, 100)}…${line.slice(Math.max(start, 100), Math.min(end, at + 2 * LONG))}…${size}`
}
