import type { HttpRequest } from '../../model/exchange.ts'
import type { AcceptedWriteReport } from '../../model/report.ts'
import { namedAccounts } from '../../targets/real-account/named-accounts.ts'
import type { AcceptedWrite } from '../../targets/real-account/safety-guard.ts'

interface Known {
  /** The commands that undo a write, by operation. */
  readonly undo: Readonly<Record<string, string>>
  /** The region of requests that name none. */
  readonly region: string
  /** The request as reports show it. */
  readonly shown: (request: HttpRequest) => HttpRequest
}

/** The write that stopped a run, with the ids that it named and the command that undoes it. */
export function acceptedWriteReport(
  { route, request, answer, at }: AcceptedWrite,
  { undo: commands, region: ownRegion, shown }: Known,
): AcceptedWriteReport {
  const named = namedAccounts(request)
  const accounts = named.length > 0 ? named : idsIn(request.body ?? '')
  const region = request.scope?.region ?? ownRegion
  const command = commands[route] ?? `aws … # the opposite of ${route}`
  const undo = command
    .replace('DETECTOR', /detector\/([^/?]+)/.exec(request.path)?.[1] ?? 'DETECTOR')
    .replace('ID', accounts.join(' ') || 'ID')
  return {
    operation: route,
    accounts,
    region,
    at,
    undo: `${undo} --region ${region}`,
    exchange: { request: shown(request), ...answer },
  }
}

/** The values of members that are ids by their name. */
const idsIn = (body: string): readonly string[] =>
  Array.from(body.matchAll(/"accountIds?"\s*:\s*\[?\s*"([^"]*)"/gi), ([, id = '']) => id).filter(
    (id) => id !== '',
  )
