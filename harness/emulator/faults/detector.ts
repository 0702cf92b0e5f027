import { accounts } from '../../model/accounts.ts'
import { type HttpRequest, type HttpResponse, json } from '../../model/exchange.ts'
import { otherRefusal } from '../variations/answers.ts'
import { creating, GUARDDUTY_LAWS, getting, inOtherWords, showing } from '../variations/guardduty.ts'
import type { Middleware } from '../variations/variation.ts'
import { faultRows, requirementsNamed } from './fault.ts'

const here = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value.replace(/eu-\w+-\d/, 'us-east-1')]),
  ),
})

/** Answers some requests from another region as if they came from this one. */
const acrossRegions =
  (forward: (request: HttpRequest, own: string) => HttpRequest): Middleware =>
  async (request, next) => {
    if (here(request).headers.Authorization === request.headers.Authorization) return next(request)
    const { body: _, ...bodiless } = here(request)
    const listed: HttpResponse = await next({ ...bodiless, method: 'GET', path: '/detector' })
    const [own = ''] = accounts(json(listed), 'detectorIds')
    return next(forward(request, own))
  }

export const detectorFaults = faultRows({
  'guardduty-create-words-a-detector-otherwise': {
    text: 'CreateMembers has words of its own.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/response/wording/unknown-detector'],
    also: GUARDDUTY_LAWS,
    middleware: () => creating(inOtherWords),
  },
  'guardduty-get-words-a-detector-otherwise': {
    text: 'GetMembers has words of its own.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/response/wording/unknown-detector'],
    also: GUARDDUTY_LAWS,
    middleware: () => getting(inOtherWords),
  },
  'guardduty-shows-its-own-detector': {
    text: 'GetMembers shows its own detector.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/member-detector-is-its-own'],
    also: GUARDDUTY_LAWS,
    middleware: () => showing((each, _, path) => ({ ...each, detectorId: path.split('/')[2] })),
  },
  'guardduty-shows-members-in-all-regions': {
    text: 'CreateMembers shows members in all regions.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/behaviour/members-belong-to-their-detector'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      acrossRegions((request, own) =>
        request.path.endsWith('/get') ? { ...here(request), path: `/detector/${own}/member/get` } : request,
      ),
  },
  'guardduty-knows-a-detector-in-all-regions': {
    text: 'GetMembers knows a detector in all regions.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/detector-belongs-to-its-region'],
    also: GUARDDUTY_LAWS,
    middleware: () => acrossRegions((request, own) => (request.path.includes(own) ? here(request) : request)),
  },
  'guardduty-knows-detector-by-its-beginning': {
    text: 'CreateMembers knows a detector by its beginning.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/behaviour/unknown-detector-is-rejected'],
    also: [
      ...GUARDDUTY_LAWS,
      { select: '*/protocol/label-is-exact', why: 'It puts signs behind the label.' },
    ],
    middleware: () => (request, next) =>
      next({ ...request, path: request.path.replace(/(\/detector\/[0-9a-f]{32})[^/]+/, '$1') }),
  },
  'guardduty-knows-a-detector-in-upper-case': {
    text: 'GetMembers knows a detector in upper case.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/unknown-detector-is-rejected'],
    also: GUARDDUTY_LAWS,
    middleware: () => (request, next) =>
      next({ ...request, path: request.path.replace(/[0-9A-F]{32}/, (id) => id.toLowerCase()) }),
  },
  'guardduty-does-not-find-a-detector': {
    text: 'A detector of nobody is answered with 404 and the type ResourceNotFoundException.',
    kind: 'detector',
    kills: requirementsNamed('behaviour/unknown-detector-has-a-documented-status'),
    also: [
      ...GUARDDUTY_LAWS,
      { select: 'guardduty.*/**', why: 'Whatever names a detector of nobody meets the error.' },
    ],
    pipeline: otherRefusal((id, refusal) =>
      id.startsWith('guardduty.')
        ? { ...refusal, status: 404, refused: 'ResourceNotFoundException' }
        : refusal,
    ),
  },
  'guardduty-trims-the-id-of-a-detector': {
    text: 'GetMembers trims the id of a detector.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/unknown-detector-is-rejected'],
    also: GUARDDUTY_LAWS,
    middleware: () => (request, next) => next({ ...request, path: request.path.replace('%20/', '/') }),
  },
  // The detector in the path is read and never compared.
  'ignores-detector': {
    text: "Any detector id is taken for the account's own.",
    kind: 'detector',
    kills: [
      ...requirementsNamed('behaviour/unknown-detector-is-rejected'),
      ...requirementsNamed('behaviour/detector-belongs-to-its-region'),
    ],
    also: [
      { select: 'guardduty.*/protocol/encoded-slash', why: 'What is no detector is taken for one.' },
      { select: 'guardduty.*/protocol/dot-segments', why: 'What is no detector is taken for one.' },
      { select: 'guardduty.*/response/wording/unknown-detector', why: 'The refusal it reads never comes.' },
    ],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const [own] = region.guardduty.detectors.keys()
        const named = input.path.detectorId !== undefined && own !== undefined
        return handle(id, named ? { ...input, path: { ...input.path, detectorId: own } } : input, region)
      },
    }),
  },
})
