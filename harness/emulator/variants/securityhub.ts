import { chunks, isAccountId, repeated, without } from '../../model/accounts.ts'
import { inviting, isInvitation, reportingUninvited, showingInvited } from '../variations/securityhub.ts'
import type { Middleware } from '../variations/variation.ts'
import { answering, isSignedFor, lacking, lagging, reading, refusal, type Variants } from './variant.ts'

const ELSEWHERE = 'The members of one region are those of another.'
const requirementsOf = (...names: readonly string[]) =>
  names.map((name) => ({
    select: `securityhub.InviteMembers/${name}`,
    why: 'The hub that is disabled for it stays enabled.',
  }))
const NEEDS_A_HUB = requirementsOf('behaviour/hub-must-be-enabled', 'response/wording/not-subscribed')

/** Correct servers whose hubs and regions come in another way. */
const hubVariants = {
  'one-region-for-members': {
    text: 'Members and hubs of all regions are the same.',
    spares: [
      { select: '*/behaviour/members-belong-to-their-region', why: ELSEWHERE },
      { select: 'guardduty.*/behaviour/members-belong-to-their-detector', why: ELSEWHERE },
      { select: 'guardduty.*/behaviour/detector-belongs-to-its-region', why: ELSEWHERE },
      ...NEEDS_A_HUB,
    ],
    middleware: reading((request) => ({
      ...request,
      headers: {
        ...request.headers,
        ...(request.headers.Authorization && {
          Authorization: request.headers.Authorization.replace('/eu-west-1/', '/us-east-1/'),
        }),
      },
    })),
  },
  'securityhub-no-hub-elsewhere': {
    text: 'Another region has no hub until it is enabled.',
    middleware: () => {
      let enabled = false
      return async (request, next) => {
        const isElsewhere = request.headers.Authorization?.includes('/eu-west-1/securityhub/') === true
        if (!isElsewhere) return next(request)
        if (!enabled) await next({ ...request, method: 'DELETE', path: '/accounts' })
        if (request.method === 'POST' && request.path === '/accounts') enabled = true
        return next(request)
      }
    },
  },
  'securityhub-hubs-not-disabled': {
    text: 'A hub cannot be disabled.',
    spares: NEEDS_A_HUB,
    middleware: lacking(({ method, path }) => method === 'DELETE' && path === '/accounts'),
  },
} satisfies Variants

const isRead = isSignedFor('securityhub', '/members/get')
const of = (why: string, ...names: readonly string[]) =>
  names.map((name) => ({ select: `securityhub.InviteMembers/${name}`, why }))

/** Refuses some of the batches that the reference emulator takes. */
const answeringAfter =
  (isRefused: (ids: readonly string[]) => boolean): (() => Middleware) =>
  () =>
    // In the words in which it refuses a blank id.
    inviting(({ ids, invite }) => (isRefused(ids) ? invite([' ']) : undefined))

/** Correct servers that invite members in another way. */
const hubInvitationVariants = {
  'securityhub-members-not-read': {
    text: 'Members cannot be read.',
    spares: of(
      'It takes a read.',
      'behaviour/good-accounts-of-a-mixed-batch-are-invited',
      'behaviour/invited-member-is-shown',
      'behaviour/later-reads-agree',
      'behaviour/second-invitation-is-answered',
      'behaviour/rejected-batch-leaves-no-trace',
      'behaviour/state-follows-the-requests',
      'behaviour/parallel-batches-lose-nothing',
      'behaviour/members-belong-to-their-region',
    ),
    middleware: lacking(isRead),
  },
  'securityhub-reads-lag': {
    text: 'The first three reads after an invitation show what was before.',
    middleware: lagging(isRead, isInvitation, 3),
  },
  'securityhub-other-ids-refused': {
    text: 'A batch with an id that is not twelve digits is refused.',
    middleware: answeringAfter((ids) => !ids.every(isAccountId)),
  },
  'securityhub-long-batches-refused': {
    text: 'A batch of more than 50 accounts is refused.',
    middleware: answeringAfter((ids) => ids.length > 50),
  },
  'securityhub-strangers-refused': {
    text: 'A batch with a stranger in it is refused.',
    spares: of('The batch is refused.', 'behaviour/good-accounts-of-a-mixed-batch-are-invited'),
    middleware: () =>
      inviting(async ({ ids, listed, invite, membersOf }) => {
        if (ids.length < listed.length || ids.some((id) => id.trim() === '')) return undefined
        const nobody = await invite([])
        if (nobody.status !== 200) return nobody
        const known: string[] = []
        for (const chunk of chunks(ids, 50)) known.push(...(await membersOf(chunk)))
        return without(ids, known).length > 0 ? refusal(400, 'InvalidInputException') : undefined
      }),
  },
  'securityhub-second-invitations-sent': {
    text: 'A second invitation is sent, and nothing is said of it.',
    middleware: () =>
      inviting(async ({ ids, correct, membersOf }) => {
        const response = await correct()
        if (response.status !== 200 || ids.length === 0) return response
        const known = ids.length <= 50 ? await membersOf(ids) : []
        return reportingUninvited(response, (unprocessed) => without(unprocessed, known))
      }),
  },
  'securityhub-second-invitations-refused': {
    text: 'A batch with an account that was invited before is refused.',
    middleware: answering((response, { path }) =>
      path === '/members/invite' && response.status === 200 && response.body.includes('already')
        ? refusal(400, 'InvalidInputException')
        : response,
    ),
  },
  'securityhub-repeats-refused': {
    text: 'A batch that names an account twice is refused.',
    middleware: () =>
      inviting(async ({ ids, correct }) => {
        if (repeated(ids).length === 0) return undefined
        const response = await correct()
        return response.status === 200 ? refusal(400, 'InvalidInputException') : response
      }),
  },
  'securityhub-members-enabled': {
    text: 'Members are Enabled at once, as accounts of an organization are.',
    spares: of('Nobody is invited.', 'behaviour/invited-member-is-shown'),
    middleware: showingInvited((shown) => ({ ...shown, MemberStatus: 'Enabled' })),
  },
  'securityhub-statuses-in-upper-case': {
    text: 'The statuses of members are in upper case.',
    warns: [
      {
        select: 'securityhub.InviteMembers/behaviour/invited-member-is-shown',
        why: 'It compares how a status is spelled.',
      },
    ],
    middleware: showingInvited((shown) => ({
      ...shown,
      MemberStatus: String(shown.MemberStatus).toUpperCase(),
    })),
  },
  'securityhub-dates-with-an-offset': {
    text: 'Dates have an offset.',
    middleware: showingInvited((shown) => ({ ...shown, InvitedAt: '2026-11-21T09:00:00+01:00' })),
  },
} satisfies Variants

/** Correct servers that have Security Hub in another way. */
export const securityHubVariants = [hubVariants, hubInvitationVariants]
