import { expect, it } from 'vitest'
import { operations, supportingOperations } from '../model/operation.ts'
import { type DryRunRequest, toNotice } from './dry-run.ts'

const request = { method: 'POST', path: '/', headers: {} }
const property = 'a'

it('tells the owner of a real account who asks, what is sent, for how long and what it leaves in CloudTrail', () => {
  const requests: readonly DryRunRequest[] = [
    { property, request, effect: 'read', route: supportingOperations['guardduty.ListDetectors'] },
    { property, request, effect: 'refused', route: operations['inspector2.AssociateMember'] },
    { property, request, effect: 'refused', route: operations['inspector2.AssociateMember'] },
    { property, request, effect: 'no route' },
    {
      property,
      request,
      effect: 'write',
      route: supportingOperations['securityhub.DeleteMembers'],
      withheld: 'no',
    },
  ]
  const caller = 'arn:aws:iam::123456789012:user/me'
  const policy = 'muster list --iam-policy'
  expect(toNotice({ real: 'it is', caller, region: 'eu-west-1', requests, minutes: 1, policy })).toBe(
    [
      'This is treated as a real AWS account: it is.',
      '  caller      arn:aws:iam::123456789012:user/me',
      '  region      eu-west-1',
      '  sends       4 requests (1 that read, 2 to be rejected, 1 to no operation); 1 more are blocked',
      '  time        about 1 minute, at one request per second and service',
      '  permissions 2 actions, printed by muster list --iam-policy',
      '  CloudTrail  events guardduty.ListDetectors, inspector2.AssociateMember, most of them with an error code',
      '',
      '',
    ].join('\n'),
  )
})
