import { isAccountId } from '../../../model/accounts.ts'
import {
  creatingAnything,
  fault,
  idsIn,
  OTHER_LAWS,
  onDeletion,
  withAccountIds,
} from '../../variations/guardduty.ts'
import { faultRows } from '../fault.ts'

export const atomicityGuardDutyFaults = faultRows({
  'guardduty-deletes-of-a-refused-batch': fault(
    'rejected-batch-deletes-nothing',
    'atomicity',
    'DeleteMembers deletes the members of a batch that it refuses.',
    onDeletion(async (request, next) => {
      const response = await next(request)
      const good = idsIn(request).filter(isAccountId)
      if (response.status === 400 && good.length > 0) await next(withAccountIds(request, good))
      return response
    }),
  ),
  'guardduty-keeps-seven-before-a-bad-eighth': {
    text: 'CreateMembers keeps seven accounts before an eighth without an address.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct, create }) => {
        if (details[7] && details[7].email === undefined) await create(details.slice(0, 7))
        return correct()
      }),
  },
  'guardduty-keeps-what-precedes-a-short-id': {
    text: 'CreateMembers keeps what stands before a 34th id that is short.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct, create }) => {
        if (details[33]?.accountId?.length === 11) await create(details.slice(0, 33))
        return correct()
      }),
  },
  'guardduty-keeps-what-follows-a-null': {
    text: 'CreateMembers keeps what stands behind a null at the third place.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct, create }) => {
        if (details[2]?.accountId === null) await create(details.slice(3))
        return correct()
      }),
  },
  'guardduty-keeps-fifty-of-51': {
    text: 'CreateMembers keeps fifty of 51.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct, create }) => {
        if (details.length === 51) await create(details.slice(0, 50))
        return correct()
      }),
  },
})
