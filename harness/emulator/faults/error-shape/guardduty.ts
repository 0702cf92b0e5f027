import { reachesHandler } from '../../variations/accepted.ts'
import { saying } from '../../variations/altered.ts'
import {
  creating,
  creatingAnything,
  gettingAnything,
  inOtherWords,
  OTHER_LAWS,
  reporting,
} from '../../variations/guardduty.ts'
import { faultRows } from '../fault.ts'

export const errorShapeGuardDutyFaults = faultRows({
  'guardduty-repeats-a-long-address': {
    text: 'CreateMembers repeats an address that is too long.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/behaviour/email-is-not-echoed'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct }) => {
        const response = await correct()
        const long = details.find(({ email }) => typeof email === 'string' && email.length > 64)
        return long && response.status === 400
          ? saying(response, { message: `${long.email} is too long` })
          : response
      }),
  },
  'guardduty-repeats-a-long-request': {
    text: 'CreateMembers repeats the whole request when it is too long.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/behaviour/email-is-not-echoed'],
    also: OTHER_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct }) => {
        const response = await correct()
        return details.length > 50 && response.status === 400
          ? saying(response, { message: JSON.stringify(details) })
          : response
      }),
  },
  'guardduty-create-words-a-member-otherwise': {
    text: 'CreateMembers has words of its own.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/response/wording/existing-member'],
    also: OTHER_LAWS,
    middleware: () => reporting(creating, (list) => list.map((each) => ({ ...each, result: 'Known.' }))),
  },
  'guardduty-get-words-a-range-otherwise': {
    text: 'GetMembers has words of its own.',
    kind: 'error-shape',
    kills: ['guardduty.GetMembers/response/wording/out-of-range'],
    also: OTHER_LAWS,
    middleware: () =>
      gettingAnything((call) => (reachesHandler(call.request) ? undefined : inOtherWords(call))),
  },
})
