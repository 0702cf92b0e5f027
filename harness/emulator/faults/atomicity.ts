import { isAccountId } from '../../model/accounts.ts'
import {
  accountDetailsOf,
  creatingAnything,
  deletionFault,
  GUARDDUTY_LAWS,
  idsIn,
  onDeletion,
  withAccountDetails,
  withAccountIds,
} from '../variations/guardduty.ts'
import { BATCH_UPDATE, type BatchEntry, INSPECTOR2_LAWS, updatingAnything } from '../variations/inspector2.ts'
import { inviting } from '../variations/securityhub.ts'
import type { Middleware } from '../variations/variation.ts'
import { faultRows } from './fault.ts'

/** Carries out the good entries of a batch that it refuses. */
const keepingEntries =
  (
    kept: (asked: readonly BatchEntry[], isBad: (entry: BatchEntry) => boolean) => readonly BatchEntry[],
  ): (() => Middleware) =>
  () =>
    updatingAnything(async ({ asked, correct, update }) => {
      const response = await correct()
      if (response.status === 400) await update(kept(asked, isBad).slice(0, 100))
      return response
    })

const isBad = ({ accountId, activateDeepInspection }: BatchEntry) =>
  !/^\d{12}$/.test(accountId) || typeof activateDeepInspection !== 'boolean'

/** Invites members of a batch that it refuses. */
const keepingInvitations =
  (kept: (listed: readonly unknown[], at: number) => readonly unknown[]): (() => Middleware) =>
  () =>
    inviting(async ({ listed, correct, invite }) => {
      const response = await correct()
      const at = listed.findIndex((each) => typeof each !== 'string' || each.trim() === '')
      const good = kept(listed, at).filter((each) => typeof each === 'string' && each.trim() !== '')
      if (response.status === 400 && good.length > 0) await invite(good as readonly string[])
      return response
    })

export const atomicityFaults = faultRows({
  'guardduty-deletes-of-a-refused-batch': deletionFault(
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creatingAnything(async ({ details, correct, create }) => {
        if (details.length === 51) await create(details.slice(0, 50))
        return correct()
      }),
  },
  'inspector2-does-what-precedes-the-bad': {
    text: 'BatchUpdate does what comes before the bad entry.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: INSPECTOR2_LAWS,
    middleware: keepingEntries((asked, bad) => asked.slice(0, asked.findIndex(bad))),
  },
  'inspector2-does-all-but-a-bad-last': {
    text: 'BatchUpdate does what comes before a bad entry at the end.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: INSPECTOR2_LAWS,
    middleware: keepingEntries((asked, bad) =>
      asked.findIndex(bad) === asked.length - 1 ? asked.slice(0, -1) : [],
    ),
  },
  'inspector2-does-what-follows-the-bad': {
    text: 'BatchUpdate does what comes behind the bad entry.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: INSPECTOR2_LAWS,
    middleware: keepingEntries((asked, bad) => asked.slice(asked.findIndex(bad) + 1)),
  },
  'inspector2-does-the-first-hundred-of-more': {
    text: 'BatchUpdate does the first hundred of more.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: INSPECTOR2_LAWS,
    middleware: keepingEntries((asked) => (asked.length > 100 ? asked.slice(0, 100) : [])),
  },
  'inspector2-does-those-with-a-flag': {
    text: 'BatchUpdate does the others where a flag is missing.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: INSPECTOR2_LAWS,
    middleware: keepingEntries((asked) =>
      asked.some(({ activateDeepInspection }) => activateDeepInspection === undefined)
        ? asked.filter((each) => !isBad(each))
        : [],
    ),
  },
  // Accounts are stored while the batch is still being checked.
  'keeps-valid-part': {
    text: 'A CreateMembers batch that is refused creates those of its accounts that are valid.',
    kind: 'atomicity',
    kills: [
      'guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace',
      'guardduty.CreateMembers/behaviour/state-follows-the-requests',
    ],
    pipeline: ({ validate, handle }) => ({
      // Validation knows no state, so it is put off until the accounts can be stored.
      validate: (id, input) => (id === 'guardduty.CreateMembers' ? undefined : validate(id, input)),
      handle: (id, input, region) => {
        const refusal = id === 'guardduty.CreateMembers' ? validate(id, input) : undefined
        if (!refusal) return handle(id, input, region)
        const valid = accountDetailsOf(input).filter(
          (account) => !validate(id, withAccountDetails(input, [account])),
        )
        handle(id, withAccountDetails(input, valid), region)
        return refusal
      },
    }),
  },
  'securityhub-keeps-the-batch-up-to-the-error': {
    text: 'InviteMembers invites who comes before the entry for which it refuses a batch.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keepingInvitations((listed, at) => listed.slice(0, at)),
  },
  'securityhub-keeps-a-batch-with-a-bad-end': {
    text: 'InviteMembers invites the others where the last entry of a batch is bad.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keepingInvitations((listed, at) => (at === listed.length - 1 ? listed : [])),
  },
  'securityhub-keeps-a-batch-with-null': {
    text: 'InviteMembers invites the others where an entry of a batch is null.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: keepingInvitations((listed) => (listed.includes(null) ? listed : [])),
  },
  'securityhub-takes-back-at-a-refusal': {
    text: 'A batch that is refused takes the invitations of the one before back.',
    kind: 'atomicity',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    middleware: () => {
      let last: readonly string[] = []
      return inviting(async ({ ids, correct, reset, membersOf }) => {
        const response = await correct()
        if (response.status === 200 && ids.length > 0) last = ids.slice(0, 50)
        if (response.status === 400 && last.length > 0) await reset(await membersOf(last))
        return response
      })
    },
  },
})
