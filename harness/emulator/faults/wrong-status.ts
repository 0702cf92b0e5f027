import type { FaultRow } from './fault.ts'
import { requirementsNamed } from './requirements-named.ts'

/** Right error, wrong status: what a framework's default for validation errors does. */
export const wrongStatus: FaultRow = {
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
    'guardduty.*/body/**',
    'guardduty.*/path/**',
    'guardduty.*/protocol/missing-body',
    'guardduty.*/protocol/member-case',
    'guardduty.*/protocol/query-is-no-input',
    'guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace',
  ].map((select) => ({ select, why: 'It sends input that breaks the schema.' })),
  stages: ({ validate }) => ({
    validate: (id, input) => {
      const refusal = validate(id, input)
      return refusal && id.startsWith('guardduty.') ? { ...refusal, status: 422 } : refusal
    },
  }),
}
