import { accounts } from '../../../model/accounts.ts'
import { json } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import { faultRows } from '../fault.ts'
import { isSound } from '../sound.ts'
import {
  type Call,
  creating,
  creatingAnything,
  type Detail,
  getting,
  gettingAnything,
  OTHER_LAWS,
  reporting,
} from './call.ts'

const existing = (body: string) => accounts(json({ status: 200, headers: {}, body }), 'unprocessedAccounts')

/** Mistakes with what refusals and reports say. */
export const messageFaults = faultRows({
  'guardduty-takes-a-reported-address': {
    text: 'CreateMembers takes the new address of a member that it reports.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/existing-email-is-kept'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ details, sound, create, remove }) => {
        const response = await sound()
        const known = existing(response.body)
        if (known.length > 0) {
          await remove(known)
          await create(details.filter(({ accountId }: Detail) => known.includes(accountId)))
        }
        return response
      }),
  },
  'guardduty-repeats-a-long-address': {
    text: 'CreateMembers repeats an address that is too long.',
    kind: 'error-shape',
    kills: ['guardduty.CreateMembers/behaviour/email-is-not-echoed'],
    also: OTHER_LAWS,
    around: () =>
      creatingAnything(async ({ details, sound }) => {
        const response = await sound()
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
    around: () =>
      creatingAnything(async ({ details, sound }) => {
        const response = await sound()
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
    around: () => reporting(creating, (list) => list.map((each) => ({ ...each, result: 'Known.' }))),
  },
  'guardduty-create-words-a-detector-otherwise': {
    text: 'CreateMembers has words of its own.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/response/wording/unknown-detector'],
    also: OTHER_LAWS,
    around: () => creating(inOtherWords),
  },
  'guardduty-get-words-a-detector-otherwise': {
    text: 'GetMembers has words of its own.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/response/wording/unknown-detector'],
    also: OTHER_LAWS,
    around: () => getting(inOtherWords),
  },
  'guardduty-get-words-a-range-otherwise': {
    text: 'GetMembers has words of its own.',
    kind: 'error-shape',
    kills: ['guardduty.GetMembers/response/wording/out-of-range'],
    also: OTHER_LAWS,
    around: () => gettingAnything((call) => (isSound(call.request) ? undefined : inOtherWords(call))),
  },
})

async function inOtherWords({ sound }: Call) {
  const response = await sound()
  return response.status === 400 ? saying(response, { message: 'There is something wrong.' }) : response
}
