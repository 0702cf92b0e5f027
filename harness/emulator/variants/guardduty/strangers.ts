import { accounts, without } from '../../../model/accounts.ts'
import { type HttpResponse, isObject, json } from '../../../model/exchange.ts'
import { carrying, saying, sentIn } from '../../variations/messages.ts'
import type { Middleware } from '../../variations/variation.ts'
import { refusal, type Variants } from '../variant.ts'

const UNREPORTED = {
  select: 'guardduty.DeleteMembers/behaviour/unknown-account-is-reported',
  why: 'Nobody is, or others are.',
}

/** Correct servers that delete in another way: AWS does not say what becomes of a stranger. */
export const guarddutyStrangerVariants = {
  'guardduty-deleted-strangers-not-mentioned': {
    text: 'Nothing is said of strangers in a batch to delete.',
    warns: [UNREPORTED],
    middleware: separating(
      () => async (step, ids, put) => (step === 'delete' ? reporting(await put(step, ids), []) : undefined),
    ),
  },
  'guardduty-deleted-strangers-refused': {
    text: 'A batch to delete with a stranger in it is refused.',
    warns: [UNREPORTED],
    middleware: separating(() => async (step, ids, put) => {
      const strangers = accounts(json(await put('get', ids)), 'unprocessedAccounts')
      return step === 'delete' && strangers.length > 0 ? refusal(400, 'BadRequestException') : undefined
    }),
  },
  'guardduty-members-kept-until-disassociated': {
    text: 'Members are deleted after they were disassociated, and reported before.',
    warns: [
      UNREPORTED,
      { select: 'guardduty.DeleteMembers/behaviour/created-member-is-deleted', why: 'It is not yet.' },
    ],
    middleware: separating(() => {
      const free = new Set<string>()
      return async (step, ids, put) => {
        if (step === 'disassociate') for (const id of ids) free.add(id)
        if (step !== 'delete') return undefined
        const kept = ids.filter((id) => !free.delete(id))
        const rest = without(ids, kept)
        const response = await put(rest.length > 0 ? 'delete' : 'get', rest.length > 0 ? rest : ids)
        return reporting(response, [...new Set(kept)])
      }
    }),
  },
} satisfies Variants

/** What a server makes of a sound batch to delete or to disassociate; `put` asks the emulator. */
type Separation = (
  step: string,
  ids: readonly string[],
  put: (step: string, ids: readonly string[]) => Promise<HttpResponse>,
) => Promise<HttpResponse | undefined>

/** What the emulator refuses when it is asked to read is refused as ever. */
function separating(make: () => Separation): () => Middleware {
  return () => {
    const separation = make()
    return async (request, next) => {
      const [, stem, step] = /^(.*\/member)\/(delete|disassociate)$/.exec(request.path) ?? []
      const body = sentIn(request)
      if (step === undefined || !isObject(body)) return next(request)
      const checked = await next({ ...request, path: `${stem}/get` })
      if (checked.status !== 200) return next(request)
      const put = (other: string, accountIds: readonly string[]) =>
        next(carrying({ ...request, path: `${stem}/${other}` }, { accountIds }))
      return (await separation(step, accounts(body, 'accountIds'), put)) ?? next(request)
    }
  }
}

function reporting(response: HttpResponse, ids: readonly string[]): HttpResponse {
  return saying(response, {
    unprocessedAccounts: ids.map((accountId) => ({ accountId, result: 'Not now.' })),
  })
}
