import { accounts, entries, isAccountId } from '../../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, json } from '../../../model/exchange.ts'
import { carrying, sentIn } from '../../variations/altered.ts'
import { isUpdate, rewriting, updating } from '../../variations/inspector2.ts'
import type { Middleware } from '../../variations/variation.ts'
import { both, refusal } from '../answering.ts'
import { lacking } from '../lacking.ts'
import { lagging } from '../lagging.ts'
import type { Variants } from '../variant.ts'

const READ = '/ec2deepinspectionstatus/member/batch/get'
const isRead = ({ path }: HttpRequest) => path === READ
const pending = () => updating(async ({ correct }) => withPending(await correct()))

const LAW = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour'

/** Laws that read statuses. */
const READING = [
  'status-is-read-back',
  'state-follows-the-requests',
  'rejected-batch-leaves-no-trace',
  'similar-ids-are-different-accounts',
  'members-belong-to-their-region',
  'parallel-batches-lose-nothing',
].map((name) => ({ select: `${LAW}/${name}`, why: 'It takes a read.' }))

const SPELLED = [{ select: `${LAW}/status-is-read-back`, why: 'It compares how a status is spelled.' }]

/** Spells the statuses in another way where they are read. */
const spellingStatuses = (spell: (status: string) => string) => (): Middleware => async (request, next) => {
  const response = await next(request)
  return isRead(request) && response.status === 200
    ? rewriting(response, (lists) => ({
        ...lists,
        accountIds: lists.accountIds.map((each) => ({ ...each, status: spell(String(each.status)) })),
      }))
    : response
}

/** Correct servers that switch deep inspection in another way. */
export const statusVariants = {
  'inspector2-pending-then-done': {
    text: 'Statuses are PENDING in answers to a switch, and done when they are read.',
    middleware: pending,
  },
  'inspector2-pending-then-done-later': {
    text: 'Statuses are PENDING in answers to a switch, and done after three reads.',
    middleware: both(lagging(isRead, isUpdate, 3), pending),
  },
  'inspector2-statuses-lag': {
    text: 'The first three reads after a switch show what was before.',
    middleware: lagging(isRead, isUpdate, 3),
  },
  'inspector2-strangers-have-a-status': {
    text: 'Strangers are listed with the status FAILED beside the members.',
    middleware: () =>
      updating(async ({ correct }) =>
        rewriting(await correct(), ({ accountIds, failedAccountIds }) => ({
          accountIds: [...accountIds, ...failedAccountIds.map(withFailure)],
          failedAccountIds: [],
        })),
      ),
  },
  'inspector2-failures-without-a-message': {
    text: 'Failures name the account and no more.',
    middleware: () =>
      updating(async ({ correct }) =>
        rewriting(await correct(), ({ failedAccountIds }) => ({
          failedAccountIds: failedAccountIds.map(({ accountId }) => ({ accountId })),
        })),
      ),
  },
  'inspector2-strangers-refused': {
    text: 'A batch with a stranger in it is refused.',
    middleware: () => async (request, next) => {
      const body = sentIn(request)
      const ids = accounts(body, 'accountIds')
      const flags = entries(body, 'accountIds', 'activateDeepInspection')
      const isValid = ids.every(isAccountId) && flags.every((flag) => typeof flag === 'boolean')
      if (!isUpdate(request) || request.method !== 'POST' || !isValid || ids.length > 100)
        return next(request)
      const read = await next({ ...carrying(request, { accountIds: ids }), path: READ })
      return accounts(json(read), 'failedAccountIds').length > 0
        ? refusal(400, 'ValidationException')
        : next(request)
    },
  },
  'inspector2-repeats-refused': {
    text: 'A batch that names an account twice is refused.',
    middleware: () =>
      updating(({ ids }) =>
        new Set(ids).size < ids.length ? refusal(400, 'ValidationException') : undefined,
      ),
  },
  'inspector2-statuses-in-lower-case': {
    text: 'Statuses are read in lower case.',
    warns: SPELLED,
    middleware: spellingStatuses((status) => status.toLowerCase()),
  },
  'inspector2-statuses-in-other-words': {
    text: 'Statuses are read as ENABLED and DISABLED.',
    warns: SPELLED,
    spares: READING.filter(({ select }) => !select.endsWith('status-is-read-back')),
    middleware: spellingStatuses((status) =>
      status.replace('DEACTIVATED', 'DISABLED').replace('ACTIVATED', 'ENABLED'),
    ),
  },
  'inspector2-statuses-not-read': {
    text: 'Statuses cannot be read.',
    spares: READING,
    middleware: lacking(isRead),
  },
} satisfies Variants

function withPending(response: HttpResponse): HttpResponse {
  return rewriting(response, ({ accountIds }) => ({
    accountIds: accountIds.map(({ accountId }) => ({ accountId, status: 'PENDING' })),
  }))
}

function withFailure({ accountId }: { readonly accountId: string }) {
  return { accountId, status: 'FAILED', errorMessage: 'No.' }
}
