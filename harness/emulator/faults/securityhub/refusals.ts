import { isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import { faultRows } from '../fault.ts'
import { answer, inviting } from './call.ts'

/** Mistakes with what is refused, and how. */
export const refusalFaults = faultRows({
  'securityhub-needs-no-hub': {
    text: 'InviteMembers needs no hub.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    also: [
      {
        select: 'securityhub.InviteMembers/response/wording/not-subscribed',
        why: 'The refusal it reads never comes.',
      },
    ],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? answer(200) : response
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
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? { ...response, status: 403 } : response
      }),
  },
  'securityhub-says-it-in-other-words': {
    text: 'InviteMembers has other words for a hub that is not there.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/response/wording/not-subscribed'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.status === 401 ? saying(response, { Message: 'There is no hub.' }) : response
      }),
  },
  'securityhub-has-codes-of-its-own': {
    text: 'The code of an error is not its type.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/behaviour/code-names-the-error'],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        const body = json(response)
        return isObject(body) && 'Code' in body
          ? saying(response, { ...body, Code: 'InvalidInput' })
          : response
      }),
  },
})
