import { accounts } from '../../../model/accounts.ts'
import { json } from '../../../model/exchange.ts'
import { reading, type Variants } from '../variant.ts'

const REGIONS = [
  'guardduty.CreateMembers/behaviour/members-belong-to-their-detector',
  'guardduty.GetMembers/behaviour/detector-belongs-to-its-region',
].map((select) => ({ select, why: 'The detector of one region is that of another.' }))

/** Correct servers whose detectors are made or named in another way. */
export const guarddutyDetectorVariants = {
  'guardduty-one-detector': {
    text: 'All regions have one detector.',
    spares: REGIONS,
    middleware: reading((request) => {
      const { Authorization = '', ...headers } = request.headers
      return {
        ...request,
        headers: {
          ...headers,
          Authorization: Authorization.replace('/eu-west-1/guardduty/', '/us-east-1/guardduty/'),
        },
      }
    }),
  },
  'guardduty-any-detector': {
    text: 'Whatever looks like the id of a detector is taken for the one of the account.',
    warns: [
      { select: 'guardduty.*/behaviour/unknown-detector-is-rejected', why: 'No detector is unknown.' },
      {
        select: 'guardduty.*/behaviour/detector-belongs-to-its-region',
        why: 'One of another region is taken.',
      },
    ],
    spares: [
      { select: 'guardduty.*/response/wording/unknown-detector', why: 'There is no refusal to read.' },
    ],
    middleware: () => async (request, next) => {
      const { Authorization = '' } = request.headers
      const [, named] = /^\/detector\/([0-9a-f]{32})(?=\/|$)/.exec(request.path) ?? []
      if (named === undefined || request.method === 'DELETE') return next(request)
      const listed = await next({ method: 'GET', path: '/detector', headers: { Authorization } })
      const [own = named] = accounts(json(listed), 'detectorIds')
      return next({ ...request, path: request.path.replace(named, own) })
    },
  },
  'guardduty-detectors-numbered': {
    text: 'Detectors are numbered anew in each region.',
    spares: REGIONS,
    middleware: () => async (request, next) => {
      const { Authorization = '' } = request.headers
      const listed = await next({ method: 'GET', path: '/detector', headers: { Authorization } })
      const [own = ''] = accounts(json(listed), 'detectorIds')
      const path = request.path.replace(/^\/detector\/(1|%31)(?=\/|$)/, `/detector/${own}`)
      const response = await next({ ...request, path })
      return { ...response, body: response.body.replace(`"${own}"`, '"1"') }
    },
  },
} satisfies Variants
