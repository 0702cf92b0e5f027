import { counted, type Rehearsed } from './rehearsal.ts'

/** What the owner of a real account should know before the first request. */
export interface Notice {
  readonly real: string
  /** The ARN of the caller, or why it is not known. */
  readonly caller: string
  readonly region: string
  readonly rehearsed: readonly Rehearsed[]
  readonly minutes: number
  /** The command that prints the policy. */
  readonly policy: string
}

export function toNotice({ real, caller, region, rehearsed, minutes, policy }: Notice): string {
  const sent = rehearsed.filter(({ withheld }) => withheld === undefined)
  const names = [...new Set(sent.flatMap(({ route }) => (route ? [route.id] : [])))]
  const lines = [
    ['caller', caller],
    ['region', region],
    ['sends', counted(rehearsed).trim()],
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
