import { type OperationId, operations } from '../../model/operation.ts'
import { respond } from '../pipeline.ts'
import { internalFailure } from '../protocol/refusals.ts'
import {
  ABOUT_STATE,
  ALL_ERRORS,
  errors,
  keyOf,
  NOTHING_STANDS,
  otherRefusal,
  successes,
} from '../variations/answers.ts'
import { BATCH_UPDATE, failed, INSPECTOR2_LAWS, updating } from '../variations/inspector2.ts'
import { operationOf, unknownRouteFault } from '../variations/messages.ts'
import { bareResponse, inviting } from '../variations/securityhub.ts'
import { breaking, CRASHES, type FaultRow, faultRows, requirementsNamed } from './fault.ts'

/** Fails where it should succeed. */
const failing = (text: string, ids: readonly OperationId[]): FaultRow => ({
  text,
  kind: 'status',
  kills: ids.flatMap((id) => [
    `${id}/behaviour/accepts-valid-requests` as const,
    `${id}/protocol/no-server-error` as const,
  ]),
  also: NOTHING_STANDS,
  middleware: () => async (request, next) => {
    const response = await next(request)
    const isHit = response.status === 200 && ids.some((id) => id === operationOf(request)?.id)
    return isHit ? respond(internalFailure) : response
  },
})

export const statusFaults = faultRows({
  'inspector2-fails-on-contradictions': {
    text: 'BatchUpdate fails where an account is to be on and off.',
    kind: 'status',
    kills: [`${BATCH_UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...INSPECTOR2_LAWS],
    middleware: () =>
      updating(({ asked, ids }) => {
        const first = asked.find(({ accountId }) => ids.indexOf(accountId) !== ids.lastIndexOf(accountId))
        const isTorn = asked.some(
          ({ accountId, activateDeepInspection }) =>
            accountId === first?.accountId && activateDeepInspection !== first.activateDeepInspection,
        )
        return isTorn ? failed() : undefined
      }),
  },
  'inspector2-fails-on-a-circle': {
    text: 'BatchUpdate fails where the last account is the first.',
    kind: 'status',
    kills: [`${BATCH_UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...INSPECTOR2_LAWS],
    middleware: () => updating(({ ids }) => (ids.length > 2 && ids[0] === ids.at(-1) ? failed() : undefined)),
  },
  // Only errors that tests meet every day have their own status.
  'rare-errors-with-400': {
    text: 'Errors that no client provokes at will, such as exceeded quotas, are answered with 400.',
    kind: 'status',
    kills: ['inspector2.AssociateMember/protocol/error-status'],
    also: [
      ...ABOUT_STATE,
      { select: '*/protocol/error-status', why: 'Not every operation meets such a refusal in each run.' },
      {
        select: 'inspector2.AssociateMember/response/error-schema',
        why: 'The body is that of the error it takes the place of.',
      },
    ],
    pipeline: otherRefusal((id, refusal) => {
      const { errors } = operations[id]
      const rare = Object.keys(errors).find(
        (type) => type !== refusal.refused && errors[type]?.status !== 400,
      )
      return { ...refusal, status: 400, refused: rare ?? refusal.refused }
    }),
  },
  // Right error, wrong status: what a framework's default for validation errors does.
  'wrong-status': {
    text: 'GuardDuty answers input that breaks its schema with 422 instead of 400.',
    kind: 'status',
    kills: [
      'guardduty.CreateMembers/body/accountDetails/required',
      'guardduty.CreateMembers/body/accountDetails/minItems',
      'guardduty.CreateMembers/body/accountDetails/maxItems',
      'guardduty.CreateMembers/body/accountDetails/each/accountId/required',
      'guardduty.CreateMembers/body/accountDetails/each/accountId/minLength',
      'guardduty.CreateMembers/body/accountDetails/each/email/maxLength',
      'guardduty.CreateMembers/path/detectorId/maxLength',
      'guardduty.GetMembers/body/accountIds/required',
      'guardduty.GetMembers/body/accountIds/minItems',
      'guardduty.GetMembers/body/accountIds/maxItems',
      'guardduty.GetMembers/body/accountIds/each/minLength',
      ...requirementsNamed('protocol/error-status', 'guardduty.'),
    ],
    also: [
      'guardduty.*/protocol/wrong-structure-error',
      'guardduty.*/body/**',
      'guardduty.*/path/**',
      'guardduty.*/protocol/missing-body',
      'guardduty.*/protocol/member-case',
      'guardduty.*/protocol/query-is-no-input',
      'guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace',
    ].map((select) => ({ select, why: 'It sends input that breaks the schema.' })),
    pipeline: ({ validate }) => ({
      validate: (id, input) => {
        const refusal = validate(id, input)
        return refusal && id.startsWith('guardduty.') ? { ...refusal, status: 422 } : refusal
      },
    }),
  },
  'successes-with-202': breaking('response/status', {
    text: 'Successes have the status 202.',
    kind: 'status',
    also: NOTHING_STANDS,
    middleware: () => successes((response) => ({ ...response, status: 202 })),
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
  'errors-with-409': breaking('protocol/error-status', {
    text: 'Every error has the status 409.',
    kind: 'status',
    also: ALL_ERRORS,
    middleware: () => errors((response) => ({ ...response, status: 409 })),
  }),
  'answers-otherwise-at-the-third': breaking('protocol/errors-are-repeatable', {
    text: 'Every third refusal of the same request has another status.',
    kind: 'status',
    also: [{ select: '*/**', why: 'Whatever is refused meets the other status.' }],
    middleware: () => {
      const refused = new Map<string, number>()
      return async (request, next) => {
        const response = await next(request)
        const times = (refused.get(keyOf(request)) ?? 0) + 1
        refused.set(keyOf(request), times)
        return response.status === 400 && times % 3 === 0 ? { ...response, status: 449 } : response
      }
    },
  }),
  'unknown-route-is-a-success': unknownRouteFault(
    'status',
    'A path that nobody knows is answered with 200.',
    {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    },
  ),
  'securityhub-crashes-at-the-second': {
    text: 'A second invitation is answered with 500.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/second-invitation-is-answered'],
    also: [
      {
        select: 'securityhub.InviteMembers/protocol/*',
        why: 'An answer of 500 breaks what is asked of errors.',
      },
      { select: 'securityhub.InviteMembers/behaviour/*', why: 'It invites some members twice.' },
    ],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.body.includes('already invited') ? bareResponse(500) : response
      }),
  },
  'securityhub-refuses-with-403': {
    text: 'InviteMembers refuses with 403 for want of a hub.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    also: [
      {
        select: 'securityhub.InviteMembers/protocol/error-status',
        why: 'It compares the status with that of the type.',
      },
    ],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.status === 401 ? { ...response, status: 403 } : response
      }),
  },
})
