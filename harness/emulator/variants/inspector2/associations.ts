import { isObject, json } from '../../../model/exchange.ts'
import { saying, sentIn } from '../../variations/altered.ts'
import { associating } from '../../variations/inspector2.ts'
import { refusal, success } from '../answering.ts'
import { isSignedFor } from '../lacking.ts'
import type { Variants } from '../variant.ts'

const isRead = isSignedFor('inspector2', '/members/get')
const notFound = () => refusal(404, 'ResourceNotFoundException')
const of = (name: string, why: string) => [{ select: `inspector2.AssociateMember/${name}`, why }]

/** Correct servers that associate members in another way. */
export const associationVariants = {
  'inspector2-members-shown-later': {
    text: 'A member is shown when it is asked for the third time.',
    middleware: () => {
      const reads = new Map<string, number>()
      return async (request, next) => {
        if (!isRead(request)) return next(request)
        const id = String(request.body)
        reads.set(id, (reads.get(id) ?? 0) + 1)
        return (reads.get(id) ?? 0) < 3 ? notFound() : next(request)
      }
    },
  },
  'inspector2-members-never-shown': {
    text: 'Associations are completed after the run: no member is shown before.',
    spares: of('behaviour/associated-member-is-shown', 'It is shown too late.'),
    middleware: () => async (request, next) => (isRead(request) ? notFound() : next(request)),
  },
  'inspector2-members-created-for-ever': {
    text: 'Members are CREATED, and do not become ENABLED.',
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isRead(request) || !isObject(body) || !isObject(body.member)) return response
      return saying(response, { member: { ...body.member, relationshipStatus: 'CREATED' } })
    },
  },
  'inspector2-members-in-lower-case': {
    text: 'The statuses of members are in lower case.',
    warns: of('behaviour/associated-member-is-shown', 'It compares how a status is spelled.'),
    middleware: () => async (request, next) => {
      const response = await next(request)
      const body = json(response)
      if (!isRead(request) || !isObject(body) || !isObject(body.member)) return response
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
        if (isRead(request) && left.has(id)) {
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
