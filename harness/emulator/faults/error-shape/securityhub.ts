import { isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../variations/altered.ts'
import { inviting } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

export const errorShapeSecurityHubFaults = faultRows({
  'securityhub-says-it-in-other-words': {
    text: 'InviteMembers has other words for a hub that is not there.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/response/wording/not-subscribed'],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.status === 401 ? saying(response, { Message: 'There is no hub.' }) : response
      }),
  },
  'securityhub-has-codes-of-its-own': {
    text: 'The code of an error is not its type.',
    kind: 'error-shape',
    kills: ['securityhub.InviteMembers/behaviour/code-names-the-error'],
    also: [{ select: '*/protocol/error-types-agree', why: 'The header names the type.' }],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        const body = json(response)
        return isObject(body) && 'Code' in body
          ? saying(response, { ...body, Code: 'InvalidInput' })
          : response
      }),
  },
})
