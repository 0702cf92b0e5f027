import type { AcceptedWriteReport } from '../../model/report.ts'
import { namedAccounts } from '../../targets/real-account/named-accounts.ts'
import type { AcceptedWrite } from '../../targets/real-account/safety-guard.ts'
import type { RunContext } from './run-context.ts'

/** The write that stopped a run, with the ids that it named and the command that undoes it. */
export function acceptedWriteReport(
  { route, request, answer, at }: AcceptedWrite,
  { rules, region: ownRegion, target }: Pick<RunContext, 'rules' | 'region' | 'target'>,
): AcceptedWriteReport {
  const named = namedAccounts(request)
  const accounts = named.length > 0 ? named : idsIn(request.body ?? '')
  const region = request.scope?.region ?? ownRegion
  const command = rules.undo?.[route] ?? `aws … # the opposite of ${route}`
  const undo = command
    .replace('DETECTOR', /detector\/([^/?]+)/.exec(request.path)?.[1] ?? 'DETECTOR')
    .replace('ID', accounts.join(' ') || 'ID')
  return {
    operation: route,
    accounts,
    region,
    at,
    undo: `${undo} --region ${region}`,
    exchange: { request: target.shown(request), ...answer },
  }
}

/** The values of members that are ids by their name. */
const idsIn = (body: string): readonly string[] =>
  Array.from(body.matchAll(/"accountIds?"\s*:\s*\[?\s*"([^"]*)"/gi), ([, id = '']) => id).filter(
    (id) => id !== '',
  )
