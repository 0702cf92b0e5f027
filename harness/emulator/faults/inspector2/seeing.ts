import { alike } from '../../../model/digits.ts'
import type { HttpResponse } from '../../../model/exchange.ts'
import type { Around } from '../../difference.ts'
import { associating, refusedWith } from './call.ts'

/** The refusal of an account that is a member. */
export const alreadyMember = (): HttpResponse =>
  refusedWith(
    'The request is rejected because the given account ID is already a member or associated member of the current account.',
  )

/**
 * Takes an account for a member because it was one, or because another one is that looks alike and has the same key.
 * Chance alone makes none alike.
 */
export const seeing = (key: (id: string) => unknown) => (): Around => {
  const seen = new Set<string>()
  return associating(async ({ id, sound }) => {
    if (seen.has(id)) return alreadyMember()
    const response = await sound()
    if (response.status === 200) {
      for (const each of [id, ...alike(id)]) if (key(each) === key(id)) seen.add(each)
    }
    return response
  })
}
