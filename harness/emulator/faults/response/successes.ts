import type { OperationId } from '../../../model/operation.ts'
import type { Consequence } from '../../consequence.ts'
import { internalFailure } from '../../refusals/common.ts'
import { respond } from '../../respond.ts'
import { type FaultRow, faultRows } from '../fault.ts'
import { headed, members, successes } from '../protocol/answer-changes.ts'
import { breaking } from '../protocol/breaking.ts'
import { operationOf } from '../protocol/operation-of.ts'

const NOTHING_STANDS: readonly Consequence[] = [
  { select: '*/**', why: 'Nothing can be seen where no request succeeds as it should.' },
]

const renamed = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}":`, `"${to}":`))

const switched = (name: string) =>
  (/^[a-z]/.test(name) ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1)

/** Fails where it should succeed. */
const failing = (text: string, ids: readonly OperationId[]): FaultRow => ({
  text,
  kind: 'status',
  kills: ids.flatMap((id) => [
    `${id}/behaviour/accepts-valid-requests` as const,
    `${id}/protocol/no-server-error` as const,
  ]),
  also: NOTHING_STANDS,
  around: () => async (request, next) => {
    const response = await next(request)
    const isHit = response.status === 200 && ids.some((id) => id === operationOf(request)?.id)
    return isHit ? respond(internalFailure) : response
  },
})

/** Mistakes with every success. */
export const successFaults = faultRows({
  'successes-are-typed-as-errors': breaking('response/no-error-type', {
    text: 'Successes have the header of an error type.',
    kind: 'response-shape',
    around: () => successes(headed('x-amzn-errortype', 'None')),
  }),
  'successes-are-html': breaking('protocol/content-type', {
    text: 'Successes say that they are HTML.',
    kind: 'response-shape',
    around: () => successes(headed('content-type', 'text/html')),
  }),
  'successes-with-202': breaking('response/status', {
    text: 'Successes have the status 202.',
    kind: 'status',
    also: NOTHING_STANDS,
    around: () => successes((response) => ({ ...response, status: 202 })),
  }),
  'successes-with-numbers': breaking('response/schema', {
    text: 'Every member of a success is a number.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    around: () =>
      successes(members((body) => Object.fromEntries(Object.keys(body).map((name) => [name, 7])))),
  }),
  'successes-with-names-in-another-case': breaking('response/member-names', {
    text: 'The members of successes begin with a letter of the other case.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    around: () =>
      successes(
        members((body) =>
          Object.fromEntries(Object.entries(body).map(([name, value]) => [switched(name), value])),
        ),
      ),
  }),
  'successes-with-one-optional-name-in-another-case': breaking('response/member-names', {
    text: 'GetMembers calls administratorId AdministratorId.',
    kind: 'response-shape',
    of: 'guardduty.GetMembers',
    around: () => successes(members((body) => renamed(body, 'administratorId', 'AdministratorId'))),
  }),
  'successes-that-never-come': failing(
    'Every request that should succeed, but for those that make members, is answered with 500.',
    [
      'guardduty.GetMembers',
      'guardduty.DeleteMembers',
      'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
      'securityhub.InviteMembers',
    ],
  ),
  'successes-that-make-no-members': failing('Every request that should make members is answered with 500.', [
    'guardduty.CreateMembers',
    'inspector2.AssociateMember',
  ]),
})
