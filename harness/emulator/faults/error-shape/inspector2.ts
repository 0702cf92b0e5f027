import { json } from '../../../model/exchange.ts'
import { saying } from '../../variations/altered.ts'
import { associating, BATCH_UPDATE, OTHER_LAWS, refusedWith } from '../../variations/inspector2.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

const fields = (path: string, name: string) => (): Middleware => async (request, next) => {
  const response = await next(request)
  if (request.path !== path || response.status !== 400 || !response.body.includes('fields')) return response
  return saying(response, { ...(json(response) as object), fields: [{ name, message: 'is bad' }] })
}

export const errorShapeInspector2Faults = faultRows({
  'inspector2-blames-the-body': {
    text: 'AssociateMember blames the body.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/behaviour/fields-name-what-failed'],
    also: OTHER_LAWS,
    middleware: fields('/members/associate', 'body'),
  },
  'inspector2-blames-the-flag': {
    text: 'BatchUpdate blames the flag.',
    kind: 'error-shape',
    kills: [`${BATCH_UPDATE}/behaviour/fields-name-what-failed`],
    also: OTHER_LAWS,
    middleware: fields('/ec2deepinspectionstatus/member/batch/update', 'activateDeepInspection'),
  },
  'inspector2-says-it-in-other-words': {
    text: 'AssociateMember says it in other words.',
    kind: 'error-shape',
    kills: ['inspector2.AssociateMember/response/wording/existing-member'],
    middleware: () =>
      associating(async ({ correct }) => {
        const response = await correct()
        return response.status === 400 ? refusedWith('The given account ID is already a member.') : response
      }),
  },
})
