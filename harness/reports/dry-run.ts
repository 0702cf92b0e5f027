import { type HttpRequest, isShownAsBytes } from '../model/exchange.ts'
import type { Route } from '../model/operation.ts'
import { printable, styler } from './terminal-text.ts'

/** A request that a run would send, or would block to protect a real account. */
export interface DryRunRequest {
  /** The property that it is for, or `probes and fixtures`. */
  readonly property: string
  /** With the names of fixtures in angle brackets where only the target knows the value. */
  readonly request: HttpRequest
  /** The route that it reaches, where one is known. */
  readonly route?: Route
  /** What it does to its target: `refused` where a correct service does nothing. */
  readonly effect: Route['effect'] | 'refused' | 'no route'
  /** Why it would not be sent. */
  readonly withheld?: string
}

/** Every request of a run, under the property that it is for. */
export function toDryRun(requests: readonly DryRunRequest[], colour: boolean): string {
  const style = styler(colour)
  const groups = Map.groupBy(requests, ({ property }) => property)
  const blocks = [...groups].map(([property, requests]) =>
    [style('bold', property), ...requests.flatMap(linesOf), ''].join('\n'),
  )
  return blocks.join('\n')
}

/** The requests of a run by property and effect: a line with their number, and the first of them. */
export function toDryRunSummary(requests: readonly DryRunRequest[], colour: boolean): string {
  const style = styler(colour)
  const groups = Map.groupBy(requests, ({ property }) => property)
  return [...groups]
    .map(([property, requests]) => {
      const kinds = [
        ...Map.groupBy(requests, ({ effect, withheld }) => `${wordOf(withheld)} ${effect.padEnd(14)}`),
      ]
      const lines = kinds.map(
        ([kind, all]) => `  ${kind} ${String(all.length).padStart(5)} × ${requestLine(all[0])}\n`,
      )
      return `${style('bold', property)}\n${lines.join('')}`
    })
    .join('')
}

const wordOf = (withheld: string | undefined) => (withheld === undefined ? 'send ' : 'block')

function requestLine(first: DryRunRequest | undefined): string {
  if (!first) return ''
  const { method, path } = first.request
  const line = isShownAsBytes({ method }) ? 'bytes that are not HTTP' : `${method} ${printable(path)}`
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function linesOf({ request, effect, withheld }: DryRunRequest): string[] {
  const { method, path, body, forgery } = request
  const word = wordOf(withheld)
  const signed = forgery === undefined ? '' : `  (signed wrongly on purpose: ${forgery})`
  const what = isShownAsBytes({ method })
    ? 'bytes that are not HTTP'
    : `${method} ${printable(path)}${signed}`
  return [
    `  ${word} ${effect.padEnd(14)} ${what}`,
    ...(body === undefined ? [] : [`        ${printable(body)}`]),
    ...(withheld === undefined ? [] : [`        ${withheld.replace(/^not sent to a real account: /, '')}`]),
  ]
}

/** Counts that add up, by effect. */
export function counted(requests: readonly DryRunRequest[]): string {
  const sent = requests.filter(({ withheld }) => withheld === undefined)
  const kept = requests.length - sent.length
  const effects = [...Map.groupBy(sent, ({ effect }) => effect)]
    .map(([effect, requests]) => `${requests.length} ${WORDS[effect]}`)
    .join(', ')
  return `${sent.length} requests (${effects || 'none'}); ${kept} more are blocked\n`
}

const WORDS: Readonly<Record<DryRunRequest['effect'], string>> = {
  read: 'that read',
  reject: 'to be rejected',
  refused: 'to be rejected',
  'no route': 'to no operation',
  write: 'that write',
  'affects-others': 'that affect other accounts',
}

/** What the owner of a real account should know before the first request. */
export interface Notice {
  readonly real: string
  /** The ARN of the caller, or why it is not known. */
  readonly caller: string
  readonly region: string
  readonly requests: readonly DryRunRequest[]
  readonly minutes: number
  /** The command that prints the policy. */
  readonly policy: string
}

export function toNotice({ real, caller, region, requests, minutes, policy }: Notice): string {
  const sent = requests.filter(({ withheld }) => withheld === undefined)
  const names = [...new Set(sent.flatMap(({ route }) => (route ? [route.id] : [])))]
  const lines = [
    ['caller', caller],
    ['region', region],
    ['sends', counted(requests).trim()],
    [
      'time',
      `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, at one request per second and service`,
    ],
    ['permissions', `${names.length} ${names.length === 1 ? 'action' : 'actions'}, printed by ${policy}`],
    ['CloudTrail', `events ${names.join(', ')}, most of them with an error code`],
  ]
  return [
    `This is treated as a real AWS account: ${real}.`,
    ...lines.map(([label = '', text]) => `  ${label.padEnd(12)}${text}`),
    '',
    '',
  ].join('\n')
}
