import { CRASHES } from '../../variations/breaking.ts'
import { ANY_SIZE, bareResponse, FAILED, inviting, losing, reporting } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

const REFUSED = bareResponse(400, 'InvalidInputException')

export const rareInputSecurityHubFaults = faultRows({
  'securityhub-refuses-37': {
    text: 'InviteMembers refuses 37 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: ANY_SIZE,
    middleware: () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
  },
  'securityhub-fails-on-49': {
    text: 'InviteMembers answers 49 accounts with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: [...ANY_SIZE, ...CRASHES],
    middleware: () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  'securityhub-fails-on-one-twice': {
    text: 'InviteMembers answers a member that is named twice with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  'securityhub-reports-the-last-of-31-twice': {
    text: 'InviteMembers reports the last of 31 accounts twice.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    middleware: () =>
      inviting(async ({ listed, correct }) =>
        listed.length === 31 ? reporting(await correct(), (ids) => [...ids, ...ids.slice(-1)]) : undefined,
      ),
  },
  'securityhub-reports-the-last-of-41': {
    text: 'InviteMembers reports the last of 41 members.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    middleware: () =>
      inviting(async ({ ids, correct }) =>
        ids.length === 41 ? reporting(await correct(), () => ids.slice(-1)) : undefined,
      ),
  },
  'securityhub-loses-12-of-37': {
    text: 'InviteMembers does not invite the twelfth account of a batch of 37.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    middleware: losing((members) => (members.length === 37 ? members.slice(11, 12) : [])),
  },
  'securityhub-fails-over-250': {
    text: 'InviteMembers answers more than 250 accounts with 500.',
    kind: 'rare-input',
    kills: [
      'securityhub.InviteMembers/behaviour/any-valid-shape-is-answered',
      'securityhub.InviteMembers/behaviour/unknown-account-is-not-invited',
    ],
    also: [...ANY_SIZE, ...CRASHES],
    middleware: () => inviting(({ listed }) => (listed.length > 250 ? FAILED : undefined)),
  },
  'securityhub-reports-the-first-500': {
    text: 'InviteMembers reports no more than 500 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: () => inviting(async ({ correct }) => reporting(await correct(), (ids) => ids.slice(0, 500))),
  },
  'securityhub-invites-the-first-100': {
    text: 'InviteMembers takes a batch of any size, and invites the first hundred accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    middleware: losing((members, { ids }) => members.filter((id) => ids.indexOf(id) >= 100)),
  },
  'securityhub-fails-on-halves-of-characters': {
    text: 'InviteMembers answers an id with half a character of 16 bits with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () => inviting(({ ids }) => (ids.every((id) => id.isWellFormed()) ? undefined : FAILED)),
  },
})
