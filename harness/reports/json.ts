import type { Exchange, HttpResponse } from '../model/exchange.ts'
import type { Report, RequirementReport } from '../model/report.ts'

/** The report as a file: pretty, with a newline at the end. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`

interface Named {
  readonly id: string
}

/** What happens in a run; the run itself tells of more than is written. */
export type Happening =
  | {
      readonly type: 'planned'
      readonly plan: {
        readonly operations: readonly Named[]
        readonly requirements: readonly Named[]
        readonly properties: readonly unknown[]
      }
    }
  | { readonly type: 'real-account'; readonly reason: string }
  | {
      readonly type: 'probed'
      readonly operation: string
      readonly support: { readonly supported: boolean; readonly reason?: string }
    }
  | { readonly type: 'judged'; readonly property: string; readonly verdict: RequirementReport['verdict'] }
  | { readonly type: 'finished'; readonly report: Report }

/**
 * What happens in a run, as one line of JSON each:
 * - `{"type":"planned","format":"pass-muster/events/1","operations":[ID…],"requirements":[ID…],"properties":NUMBER}`, once
 * - `{"type":"real-account","reason":TEXT}`, where an answer shows that the target is one
 * - `{"type":"probed","operation":ID,"supported":BOOLEAN,"reason"?:TEXT}`, per operation
 * - `{"type":"judged","property":"REQUIREMENT#ASPECT","verdict":VERDICT}`, per property
 * - `{"type":"finished","ended":…,"milliseconds":…,"totals":…,"requests":…,"exit":…,"requirements":[{"id","verdict","flaky"?}…]}`,
 *   once, with the members of the JSON report of these names
 */
export const toNdjson = (happening: Happening): string => `${JSON.stringify(lineOf(happening))}\n`

function lineOf(happening: Happening): object {
  const { type } = happening
  switch (type) {
    case 'planned': {
      const { operations, requirements, properties } = happening.plan
      return {
        type,
        format: 'pass-muster/events/1',
        operations: operations.map(({ id }) => id),
        requirements: requirements.map(({ id }) => id),
        properties: properties.length,
      }
    }
    case 'real-account':
      return { type, reason: happening.reason }
    case 'probed':
      return { type, operation: happening.operation, ...happening.support }
    case 'judged':
      return { type, property: happening.property, verdict: happening.verdict }
    case 'finished': {
      const { ended, milliseconds, totals, requests, exit, requirements } = happening.report
      const verdicts = requirements.map(({ id, verdict, flaky }) => ({
        id,
        verdict,
        ...(flaky && { flaky }),
      }))
      return { type, ended, milliseconds, totals, requests, exit, requirements: verdicts }
    }
  }
}

/** Headers that say who asked or who is asked, and nothing about conformance. */
const PRIVATE = /^(authorization|proxy-authorization|cookie|set-cookie|x-amz-security-token|x-amz-date)$/i

/**
 * An exchange as a line of JSON: `{"at":TIME,"request":{…},"response":{…}}`, or `noAnswer` where none
 * came; without signatures, tokens and cookies.
 */
export function toEvidence(exchange: Exchange, at: Date): string {
  const { request, ...answer } = exchange
  const line = {
    at: at.toISOString(),
    request: { ...request, headers: shown(request.headers) },
    ...('response' in answer ? withShown(answer) : { noAnswer: withShown(answer.noAnswer) }),
  }
  return `${JSON.stringify(line)}\n`
}

const withShown = <Given extends { readonly response?: HttpResponse }>(given: Given): Given => ({
  ...given,
  ...(given.response && { response: { ...given.response, headers: shown(given.response.headers) } }),
})

const shown = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE.test(name)))
