import { accounts, entries, isAccountId } from '../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { associating, isUpdate, rewritingStatuses, updating } from '../variations/inspector2.ts'
import { carrying, saying, sentIn } from '../variations/messages.ts'
import type { Middleware } from '../variations/variation.ts'
import { both, isSignedFor, lacking, lagging, refusal, success, type Variants } from './variant.ts'

const isMemberRead = isSignedFor('inspector2', '/members/get')
const notFound = () => refusal(404, 'ResourceNotFoundException')
const of = (name: string, why: string) => [{ select: `inspector2.AssociateMember/${name}`, why }]

/** Correct servers that associate members in another way. */
const associationVariants = {
  'inspector2-members-shown-later': {
    text: 'A member is shown when it is asked for the third time.',
    middleware: () => {
      const reads = new Map<string, number>()
      return async (request, next) => {
        if (!isMemberRead(request)) return next(request)
        const id = String(request.body)
        reads.set(id, (reads.get(id) ?? 0) + 1)
        return (reads.get(id) ?? 0) < 3 ? notFound() : next(request)
      }
    },
  },
  'inspector2-members-never-shown': {
    text: 'Associations are completed after the run: no member is shown before.',
    spares: of('behaviour/associated-member-is-shown', 'It is shown too late.'),
    middleware: () => async (request, next) => (isMemberRead(request) ? notFound() : next(request)),
  },
  'inspector2-members-created-for-ever': {
    text: 'Members are CREATED, and do not become ENABLED.',
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isMemberRead(request) || !isObject(body) || !isObject(body.member)) return response
      return saying(response, { member: { ...body.member, relationshipStatus: 'CREATED' } })
    },
  },
  'inspector2-members-in-lower-case': {
    text: 'The statuses of members are in lower case.',
    warns: of('behaviour/associated-member-is-shown', 'It compares how a status is spelled.'),
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isMemberRead(request) || !isObject(body) || !isObject(body.member)) return response
      const relationshipStatus = String(body.member.relationshipStatus).toLowerCase()
      return saying(response, { member: { ...body.member, relationshipStatus } })
    },
  },
  'inspector2-second-associations-succeed': {
    text: 'A member can be associated again.',
    warns: of('behaviour/associated-member-is-refused', 'It is taken.'),
    spares: of('response/wording/existing-member', 'There is no refusal to read.'),
    middleware: () =>
      associating(async ({ id, correct }) => {
        const response = await correct()
        return response.body.includes('already') ? success({ accountId: id }) : response
      }),
  },
  'inspector2-disassociation-takes-time': {
    text: 'A member that was disassociated is shown as ENABLED and cannot be associated for the rest of the run.',
    spares: of('behaviour/disassociated-member-can-be-associated-again', 'It can be after the run.'),
    middleware: () => {
      const left = new Set<string>()
      return async (request, next) => {
        const sent = sentIn(request)
        const id = String(isObject(sent) ? sent.accountId : undefined)
        if (request.path === '/members/disassociate') left.add(id)
        if (request.path === '/members/associate' && left.has(id)) return refusal(400, 'ValidationException')
        if (isMemberRead(request) && left.has(id)) {
          return success({ member: { accountId: id, relationshipStatus: 'ENABLED' } })
        }
        return next(request)
      }
    },
  },
  'inspector2-errors-without-fields': {
    text: 'Validation errors name no fields.',
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (response.status !== 400 || !isObject(body)) return response
      const { fields: _, ...rest } = body
      return saying(response, rest)
    },
  },
  'inspector2-errors-with-pointers': {
    text: 'Validation errors name fields by JSON pointers.',
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (response.status !== 400 || !isObject(body) || !Array.isArray(body.fields)) return response
      const fields = body.fields.map(({ name, message }) => ({
        name: `/${name.replaceAll('.', '/')}`,
        message,
      }))
      return saying(response, { ...body, fields })
    },
  },
} satisfies Variants

const READ = '/ec2deepinspectionstatus/member/batch/get'
const isStatusRead = ({ path }: HttpRequest) => path === READ
const pending = () => updating(async ({ correct }) => withPending(await correct()))

const LAW = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour'

/** Laws that read statuses. */
const READING = [
  'status-is-read-back',
  'later-reads-agree',
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
  return isStatusRead(request) && response.status === 200
    ? rewritingStatuses(response, (lists) => ({
        ...lists,
        accountIds: lists.accountIds.map((each) => ({ ...each, status: spell(String(each.status)) })),
      }))
    : response
}

/** Correct servers that switch deep inspection in another way. */
const statusVariants = {
  'inspector2-pending-then-done': {
    text: 'Statuses are PENDING in answers to a switch, and done when they are read.',
    middleware: pending,
  },
  'inspector2-pending-then-done-later': {
    text: 'Statuses are PENDING in answers to a switch, and done after three reads.',
    middleware: both(lagging(isStatusRead, isUpdate, 3), pending),
  },
  'inspector2-statuses-lag': {
    text: 'The first three reads after a switch show what was before.',
    middleware: lagging(isStatusRead, isUpdate, 3),
  },
  'inspector2-strangers-have-a-status': {
    text: 'Strangers are listed with the status FAILED beside the members.',
    middleware: () =>
      updating(async ({ correct }) =>
        rewritingStatuses(await correct(), ({ accountIds, failedAccountIds }) => ({
          accountIds: [...accountIds, ...failedAccountIds.map(withFailure)],
          failedAccountIds: [],
        })),
      ),
  },
  'inspector2-failures-without-a-message': {
    text: 'Failures name the account and no more.',
    middleware: () =>
      updating(async ({ correct }) =>
        rewritingStatuses(await correct(), ({ failedAccountIds }) => ({
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
    spares: READING.filter(({ select }) => !/status-is-read-back|later-reads-agree/.test(select)),
    middleware: spellingStatuses((status) =>
      status.replace('DEACTIVATED', 'DISABLED').replace('ACTIVATED', 'ENABLED'),
    ),
  },
  'inspector2-statuses-not-read': {
    text: 'Statuses cannot be read.',
    spares: READING,
    middleware: lacking(isStatusRead),
  },
} satisfies Variants

function withPending(response: HttpResponse): HttpResponse {
  return rewritingStatuses(response, ({ accountIds }) => ({
    accountIds: accountIds.map(({ accountId }) => ({ accountId, status: 'PENDING' })),
  }))
}

function withFailure({ accountId }: { readonly accountId: string }) {
  return { accountId, status: 'FAILED', errorMessage: 'No.' }
}

/** Correct servers that have Inspector in another way. */
export const inspector2Variants = [associationVariants, statusVariants]
