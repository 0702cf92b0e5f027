import type { HttpRequest } from '../../../model/exchange.ts'
import { type FaultRow, faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { crashing, losing, reads, readsPath } from './mistakes.ts'

/** Does what it was sent with another method; who reads, or says the same again, does not notice. */
const executing = (method: string): FaultRow => ({
  text: `${method} does what POST does.`,
  kind: 'protocol',
  kills: [
    'guardduty.CreateMembers/protocol/safe-methods',
    'guardduty.DeleteMembers/protocol/safe-methods',
    'inspector2.AssociateMember/protocol/safe-methods',
    'securityhub.InviteMembers/protocol/safe-methods',
  ],
  around: () => async (request, next) => {
    if (request.method !== method) return next(request)
    await next(posted(request))
    return { status: 200, headers: {}, body: '' }
  },
})

const posted = (request: HttpRequest): HttpRequest => ({ ...request, method: 'POST' })

/** Mistakes with methods and paths. */
export const routeFaults = faultRows({
  'routes-by-two-methods': breaking('protocol/wrong-method', {
    text: 'PUT and PATCH do what POST does.',
    around: () => reads((request) => (/^(PUT|PATCH)$/.test(request.method) ? posted(request) : request)),
  }),
  'routes-patch-as-post': breaking('protocol/wrong-method', {
    text: 'PATCH does what POST does.',
    around: () => reads((request) => (request.method === 'PATCH' ? posted(request) : request)),
  }),
  'routes-get-as-post': breaking('protocol/wrong-method', {
    text: 'GET does what POST does where GuardDuty gets members.',
    of: 'guardduty.GetMembers',
    around: () => reads((request) => (/\/member\/get$/.test(request.path) ? posted(request) : request)),
  }),
  'routes-no-trailing-slash': breaking('protocol/trailing-slash', {
    text: 'A path with a slash at its end is not known.',
    around: () => losing(({ path }) => path.endsWith('/')),
  }),
  'routes-in-any-case': breaking('protocol/path-case', {
    text: 'Paths are compared without their case.',
    around: () =>
      readsPath((path) => path.replaceAll(/\/[a-z]+(?=\/|$)/gi, (literal) => literal.toLowerCase())),
  }),
  'routes-by-prefix': breaking('protocol/extra-path-segment', {
    text: 'A segment too many at the end of a path is not looked at.',
    around: () => readsPath((path) => path.replace(/\/extra$/, '')),
  }),
  'safe-methods-head-does-it': executing('HEAD'),
  'safe-methods-options-does-it': executing('OPTIONS'),
  'safe-methods-options-crashes': breaking('protocol/safe-methods', {
    text: 'OPTIONS is answered with 500.',
    also: CRASHES,
    around: () => crashing(({ method }) => method === 'OPTIONS'),
  }),
})
