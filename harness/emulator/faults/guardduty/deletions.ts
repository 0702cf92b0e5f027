import { accounts, isAccountId } from '../../../model/accounts.ts'
import type { HttpRequest, HttpResponse } from '../../../model/exchange.ts'
import { carrying, saying, sentIn } from '../../altered.ts'
import type { Around } from '../../difference.ts'
import { type FaultRow, faultRows } from '../fault.ts'
import { CRASHES } from '../protocol/breaking.ts'
import { crashing } from '../protocol/mistakes.ts'
import { isSound } from '../sound.ts'
import { OTHER_LAWS } from './call.ts'

const STRANGER = '999999999999'

const idsIn = (request: HttpRequest) => accounts(sentIn(request), 'accountIds')
const naming = (request: HttpRequest, accountIds: readonly string[]) => carrying(request, { accountIds })

const isDeletion = (request: HttpRequest) =>
  request.method === 'POST' && request.path.endsWith('/member/delete') && idsIn(request).length > 0

/** Does something else where members of a batch are deleted that keeps to the schema, or nearly so. */
const deleting =
  (instead: Around): (() => Around) =>
  () =>
  (request, next) =>
    isDeletion(request) ? instead(request, next) : next(request)

/** The same success with other accounts in it. */
const reporting = (response: HttpResponse, ids: readonly string[]): HttpResponse =>
  response.status === 200
    ? saying(response, { unprocessedAccounts: ids.map((accountId) => ({ accountId, result: 'x' })) })
    : response

const fault = (
  name: string,
  kind: FaultRow['kind'],
  text: string,
  around: () => Around,
  also: FaultRow['also'] = [
    { select: 'guardduty.DeleteMembers/behaviour/*', why: 'It looks at what a deletion leaves or reports.' },
    {
      select: 'guardduty.CreateMembers/behaviour/state-follows-the-requests',
      why: 'Its series have deletions among their steps.',
    },
  ],
): FaultRow => ({
  text,
  kind,
  kills: [`guardduty.DeleteMembers/behaviour/${name}` as FaultRow['kills'][number]],
  also,
  around,
})

/** Mistakes with the deletion of members. */
export const deletionFaults = faultRows({
  'guardduty-deletes-late': fault(
    'deleted-members-are-gone',
    'state',
    'DeleteMembers keeps members until others are created; for ever would fill the quota of members.',
    () => {
      let late: readonly HttpRequest[] = []
      return async (request, next) => {
        if (isDeletion(request) && isSound(request)) {
          const path = request.path.replace('/delete', '/get')
          const response = await next({ ...request, path })
          if (response.status === 200) late = [...late, request]
          return reporting(response, [])
        }
        if (request.path.endsWith('/member')) {
          const due = late
          late = []
          for (const each of due) await next(each)
        }
        return next(request)
      }
    },
  ),
  'guardduty-reports-all-deletions': fault(
    'created-member-is-deleted',
    'partition',
    'DeleteMembers reports every account as unprocessed.',
    deleting(async (request, next) => reporting(await next(request), idsIn(request))),
  ),
  'guardduty-reports-no-deletion': fault(
    'unknown-account-is-reported',
    'partition',
    'DeleteMembers never reports an account as unprocessed.',
    deleting(async (request, next) => reporting(await next(request), [])),
  ),
  'guardduty-reports-a-stranger': fault(
    'answers-only-requested-accounts',
    'partition',
    'DeleteMembers reports an account that nobody named.',
    deleting(async (request, next) => reporting(await next(request), [STRANGER])),
  ),
  'guardduty-deletes-ten-alike': fault(
    'other-members-stay',
    'identity',
    'DeleteMembers deletes the members whose first eleven digits are those of an account.',
    deleting(async (request, next) => {
      const response = await next(request)
      if (response.status !== 200) return response
      for (const id of idsIn(request)) {
        await next(
          naming(
            request,
            Array.from({ length: 10 }, (_, digit) => `${id.slice(0, 11)}${digit}`),
          ),
        )
      }
      return response
    }),
  ),
  'guardduty-deletes-of-a-refused-batch': fault(
    'rejected-batch-deletes-nothing',
    'atomicity',
    'DeleteMembers deletes the members of a batch that it refuses.',
    deleting(async (request, next) => {
      const response = await next(request)
      const good = idsIn(request).filter(isAccountId)
      if (response.status === 400 && good.length > 0) await next(naming(request, good))
      return response
    }),
  ),
  'guardduty-deletes-for-good': fault(
    'deleted-member-can-be-created-again',
    'state',
    'A member who was deleted is lost when it is created again.',
    () => {
      const buried = new Set<string>()
      return async (request, next) => {
        const response = await next(request)
        if (response.status !== 200) return response
        if (request.path.endsWith('/member/delete')) for (const id of idsIn(request)) buried.add(id)
        const again = accounts(sentIn(request), 'accountDetails').filter((id) => buried.has(id))
        if (request.path.endsWith('/member') && again.length > 0) {
          await next(naming({ ...request, path: `${request.path}/delete` }, again))
        }
        return response
      }
    },
    OTHER_LAWS,
  ),
  'guardduty-crashes-at-two-of-one': fault(
    'any-valid-shape-is-answered',
    'rare-input',
    'DeleteMembers answers an account that is named twice with 500.',
    deleting(crashing((request) => new Set(idsIn(request)).size < idsIn(request).length)),
    CRASHES,
  ),
})
