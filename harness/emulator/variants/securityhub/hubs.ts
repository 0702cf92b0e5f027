import { reading } from '../answering.ts'
import { lacking } from '../lacking.ts'
import type { Variants } from '../variant.ts'

const ELSEWHERE = 'The members of one region are those of another.'
const of = (...names: readonly string[]) =>
  names.map((name) => ({
    select: `securityhub.InviteMembers/${name}`,
    why: 'The hub that is disabled for it stays enabled.',
  }))
const NEEDS_A_HUB = of('behaviour/hub-must-be-enabled', 'response/wording/not-subscribed')

/** Correct servers whose hubs and regions come in another way. */
export const hubVariants = {
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
