import { json, member } from '../../../model/exchange.ts'
import { saying } from '../../altered.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { associating, OTHER_LAWS, refusedWith } from './call.ts'
import { seeing } from './seeing.ts'

/** Shows members in another way. */
const showing =
  (change: (member: Readonly<Record<string, unknown>>) => object | undefined): (() => Around) =>
  () =>
  async (request, next) => {
    const response = await next(request)
    if (request.path !== '/members/get' || response.status !== 200) return response
    const shown = member(json(response), 'member')
    return shown ? saying(response, { member: change(shown as Record<string, unknown>) }) : response
  }

const fields = (path: string, name: string) => (): Around => async (request, next) => {
  const response = await next(request)
  if (request.path !== path || response.status !== 400 || !response.body.includes('fields')) return response
  return saying(response, { ...(json(response) as object), fields: [{ name, message: 'is bad' }] })
}

const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

/** Mistakes with what associations do, and with their refusals. */
export const associationFaults = faultRows({
  'inspector2-shows-members-as-removed': {
    text: 'AssociateMember shows members as removed.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: OTHER_LAWS,
    around: showing((shown) => ({ ...shown, relationshipStatus: 'REMOVED' })),
  },
  'inspector2-shows-another-account': {
    text: 'AssociateMember shows another account.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: OTHER_LAWS,
    around: showing((shown) => ({ ...shown, accountId: '111122223333' })),
  },
  'inspector2-keeps-one-association': {
    text: 'AssociateMember ends an association when the next begins.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-shown'],
    also: OTHER_LAWS,
    around: () => {
      let last: string | undefined
      return associating(async ({ id, sound, disassociate }) => {
        const response = await sound()
        if (response.status === 200 && last !== undefined) await disassociate(last)
        if (response.status === 200) last = id
        return response
      })
    },
  },
  'inspector2-keeps-twenty-associations': {
    text: 'AssociateMember forgets members when twenty others came.',
    kind: 'state',
    kills: ['inspector2.AssociateMember/behaviour/associated-member-is-refused'],
    also: OTHER_LAWS,
    around: () => {
      const known: string[] = []
      return associating(async ({ id, sound, disassociate }) => {
        const response = await sound()
        if (response.status === 200) known.push(id)
        if (known.length > 20) await disassociate(known.shift() ?? '')
        return response
      })
    },
  },
  'inspector2-never-takes-an-account-twice': {
    text: 'AssociateMember never takes an account twice, be it no member any more or one in another region.',
    kind: 'state',
    kills: [
      'inspector2.AssociateMember/behaviour/disassociated-member-can-be-associated-again',
      'inspector2.AssociateMember/behaviour/members-belong-to-their-region',
    ],
    also: OTHER_LAWS,
    around: seeing((id) => id),
  },
  'inspector2-blames-the-body': {
    text: 'AssociateMember blames the body.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/behaviour/fields-name-what-failed'],
    also: OTHER_LAWS,
    around: fields('/members/associate', 'body'),
  },
  'inspector2-blames-the-flag': {
    text: 'BatchUpdate blames the flag.',
    kind: 'error-shape',
    kills: [`${UPDATE}/behaviour/fields-name-what-failed`],
    also: OTHER_LAWS,
    around: fields('/ec2deepinspectionstatus/member/batch/update', 'activateDeepInspection'),
  },
  'inspector2-says-it-in-other-words': {
    text: 'AssociateMember says it in other words.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/response/wording/existing-member'],
    around: () =>
      associating(async ({ sound }) => {
        const response = await sound()
        return response.status === 400 ? refusedWith('The given account ID is already a member.') : response
      }),
  },
})
