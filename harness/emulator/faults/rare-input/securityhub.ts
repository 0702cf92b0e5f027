import { CRASHES } from '../../variations/breaking.ts'
import { ANY_SIZE, answer, FAILED, inviting, losing, reporting } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

const REFUSED = answer(400, 'InvalidInputException')

export const rareInputSecurityHubFaults = faultRows({
  'securityhub-refuses-37': {
    text: 'InviteMembers refuses 37 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: ANY_SIZE,
    around: () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
  },
  'securityhub-fails-on-49': {
    text: 'InviteMembers answers 49 accounts with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: [...ANY_SIZE, ...CRASHES],
    around: () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  'securityhub-fails-on-one-twice': {
    text: 'InviteMembers answers a member that is named twice with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    around: () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  'securityhub-reports-the-last-of-31-twice': {
    text: 'InviteMembers reports the last of 31 accounts twice.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    around: () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 31 ? reporting(await sound(), (ids) => [...ids, ...ids.slice(-1)]) : undefined,
      ),
  },
  'securityhub-reports-the-last-of-41': {
    text: 'InviteMembers reports the last of 41 members.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    around: () =>
      inviting(async ({ ids, sound }) =>
        ids.length === 41 ? reporting(await sound(), () => ids.slice(-1)) : undefined,
      ),
  },
  'securityhub-loses-12-of-37': {
    text: 'InviteMembers does not invite the twelfth account of a batch of 37.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    around: losing((members) => (members.length === 37 ? members.slice(11, 12) : [])),
  },
})
