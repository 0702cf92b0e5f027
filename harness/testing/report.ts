import type { HttpRequest } from '../model/exchange.ts'
import type { FailureReport, Report, Requests, RequirementReport, Totals } from '../model/report.ts'
import {
  type RequirementId,
  type RequirementName,
  requirementOf,
  requirements,
} from '../model/requirement.ts'

const CREATE = 'guardduty.CreateMembers'
const ASSOCIATE = 'inspector2.AssociateMember'
const INVITE = 'securityhub.InviteMembers'

const request: HttpRequest = {
  method: 'POST',
  path: '/detector/12abc/member',
  headers: {
    'Content-Type': 'application/json',
    'X-Amz-Date': '20261120T000000Z',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/us-east-1/guardduty/aws4_request, SignedHeaders=host, Signature=0',
  },
  body: '{"accountDetails":[]}',
  scope: { service: 'guardduty', region: 'us-east-1' },
}

/** A failure that says these things, shown by one exchange. */
export const failureReport = (over: Partial<FailureReport> = {}): FailureReport => ({
  identity: '200',
  expected: '400 BadRequestException',
  got: '200',
  broken: { pointer: '/body/accountDetails', value: '[]' },
  counterexample: '{"body":{"accountDetails":[]}}',
  exchanges: [
    {
      request,
      response: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"unprocessedAccounts":[]}',
      },
    },
  ],
  replay: 'guardduty.CreateMembers/body/accountDetails/minItems?seed=1',
  ...over,
})

/** What a report says of a requirement of the catalogue. */
export function requirementReport<Id extends typeof CREATE | typeof ASSOCIATE | typeof INVITE>(
  operation: Id,
  name: RequirementName<Id>,
  over: Partial<RequirementReport>,
): RequirementReport {
  const { id, level, category } = requirementOf(operation, name)
  const evidence = { kind: 'documented', source: 'https://docs.aws.amazon.com/x', quote: 'A quote.' } as const
  return { id, operation, level, category, text: 'A claim.', evidence: [evidence], verdict: 'pass', ...over }
}

const NO_TOTALS: Totals = {
  planned: 0,
  passed: 0,
  failed: 0,
  untestable: 0,
  unsupported: 0,
  error: 0,
  excluded: 0,
}
const NO_REQUESTS: Requests = { probe: 0, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }

/** A small report, made by hand, that has one of everything. */
export const handmadeReport: Report = {
  format: 'pass-muster/report/1',
  tool: { version: '0.1.0', catalogue: '2026-11' },
  target: { name: 'http://127.0.0.1:5000', embedded: false, url: 'http://127.0.0.1:5000' },
  seed: 1,
  run: 7,
  cases: 25,
  startedAt: '2026-11-20T12:00:00.000Z',
  milliseconds: 1234,
  ended: 'finished',
  totals: { planned: 7, passed: 1, failed: 2, untestable: 1, unsupported: 1, error: 1, excluded: 1 },
  requests: { probe: 3, fixture: 1, control: 4, boundary: 5, random: 1000, shrink: 2 },
  operations: [
    {
      id: CREATE,
      supported: true,
      totals: { ...NO_TOTALS, planned: 4, passed: 1, failed: 2, untestable: 1 },
      requests: { ...NO_REQUESTS, probe: 1, fixture: 1, control: 3, boundary: 4, random: 999, shrink: 2 },
    },
    {
      id: ASSOCIATE,
      supported: true,
      totals: { ...NO_TOTALS, planned: 2, error: 1, excluded: 1 },
      requests: { ...NO_REQUESTS, probe: 1, control: 1, boundary: 1, random: 1 },
    },
    {
      id: INVITE,
      supported: false,
      reason: 'it answers 501 NotImplemented',
      totals: { ...NO_TOTALS, planned: 1, unsupported: 1 },
      requests: { ...NO_REQUESTS, probe: 1 },
    },
  ],
  requirements: [
    requirementReport(CREATE, 'body/accountDetails/minItems', { verdict: 'fail', failure: failureReport() }),
    requirementReport(CREATE, 'protocol/request-id', {
      verdict: 'fail',
      level: 'SHOULD',
      failure: failureReport({
        expected: 'a header x-amzn-requestid',
        got: 'none',
        replay: 'guardduty.CreateMembers/protocol/request-id?seed=1',
        exchanges: [{ request, noAnswer: { kind: 'timeout', detail: 'no complete answer within 10000 ms' } }],
      }),
    }),
    requirementReport(CREATE, 'body/accountDetails/maxItems', {
      verdict: 'untestable',
      reason: 'the target throttles every request',
    }),
    requirementReport(CREATE, 'protocol/malformed-json', {}),
    requirementReport(ASSOCIATE, 'body/accountId/pattern', { verdict: 'error', reason: 'a bug' }),
    requirementReport(ASSOCIATE, 'protocol/malformed-http', {
      verdict: 'excluded',
      reason: 'the target has no wire',
    }),
    requirementReport(INVITE, 'protocol/malformed-json', { verdict: 'unsupported' }),
  ],
  failOn: 'must',
  exit: { code: 1, reason: '1 MUST failed' },
}

/**
 * A report in which this many requirements failed, more than there are, with what came instead chosen by their index.
 * Everything else that it tells is made up.
 */
export function failingReport(failures: number, gotOf: (index: number) => string): Report {
  // What differs from a MAY is no failure to be shown.
  const catalogue = Object.values(requirements).filter(({ level }) => level !== 'MAY')
  const failed = Array.from({ length: failures }, (_, index): RequirementReport => {
    const requirement = catalogue[index % catalogue.length]
    if (!requirement) throw new Error('there are no requirements')
    const { operation, level, category, text, evidence } = requirement
    const got = gotOf(index)
    // Beyond the catalogue the names are new, and end alike.
    const id = (
      index < catalogue.length ? requirement.id : requirement.id.replace('/', `/${index}/`)
    ) as RequirementId
    const failure = failureReport({ identity: got, got, replay: `${id}?seed=1` })
    return { id, operation, level, category, text, evidence, verdict: 'fail', failure }
  })
  return {
    ...handmadeReport,
    totals: { ...handmadeReport.totals, planned: failures, failed: failures, passed: 0 },
    operations: [...Map.groupBy(failed, ({ operation }) => operation)].map(([id, own]) => ({
      id,
      supported: true,
      totals: { ...handmadeReport.totals, planned: own.length, failed: own.length },
      requests: handmadeReport.requests,
    })),
    requirements: failed,
  }
}
