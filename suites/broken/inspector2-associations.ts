import { saying } from '../../harness/emulator/altered.ts'
import { swapping } from '../../harness/emulator/faults/overlapping.ts'
import { json, member } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { associating, isAssociation, refusedWith } from './inspector2-call.ts'

const ALREADY = refusedWith('The given account ID is already a member.')

/** Takes an account for a member because another one is that looks the same to it. */
const seeing = (key: (id: string) => unknown) => (): Defect => {
  const seen = new Set<unknown>()
  return associating(async ({ id, sound }) => {
    if (seen.has(key(id))) return ALREADY
    const response = await sound()
    if (response.status === 200) seen.add(key(id))
    return response
  })
}

/** Names another account than the one that was associated. */
const naming = (make: () => (id: string) => string) => (): Defect => {
  const name = make()
  return associating(async ({ id, sound }) => {
    const response = await sound()
    return response.status === 200 ? saying(response, { accountId: name(id) }) : response
  })
}

/** Shows members in another way. */
const showing =
  (change: (member: Readonly<Record<string, unknown>>) => object | undefined): (() => Defect) =>
  () =>
  async (request, next) => {
    const response = await next(request)
    if (request.path !== '/members/get' || response.status !== 200) return response
    const shown = member(json(response), 'member')
    return shown ? saying(response, { member: change(shown as Record<string, unknown>) }) : response
  }

const fields = (path: string, name: string) => (): Defect => async (request, next) => {
  const response = await next(request)
  if (request.path !== path || response.status !== 400 || !response.body.includes('fields')) return response
  return saying(response, { ...(json(response) as object), fields: [{ name, message: 'is bad' }] })
}

/** Mistakes with associations, under the requirement that they break. */
export const associationDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'AssociateMember/behaviour/accepts-valid-requests': {
    'refuses what looks like a power of ten': () =>
      associating(({ id }) => (id.endsWith('00000') ? ALREADY : undefined)),
    'refuses what it could take for octal': () =>
      associating(({ id }) => (/^08/.test(id) ? ALREADY : undefined)),
  },
  'AssociateMember/behaviour/echoes-the-account': {
    'names the account of the request before': naming(() => {
      let last: string | undefined
      return (id) => {
        const before = last ?? id
        last = id
        return before
      }
    }),
    'names the first account for ever after twenty': naming(() => {
      let count = 0
      return (id) => (++count > 20 ? '111122223333' : id)
    }),
  },
  'AssociateMember/behaviour/leading-zeros-are-kept': {
    'drops more than six zeros': naming(() => (id) => id.replace(/^0{7,}/, '')),
    'drops nine zeros': naming(() => (id) => id.replace(/^0{9}(?!0)/, '')),
    'reads an id that is almost all zeros as one digit': naming(() => (id) => id.replace(/^0{11}/, '')),
  },
  'AssociateMember/behaviour/similar-ids-are-different-accounts': {
    'looks at the first eleven digits': seeing((id) => id.slice(0, 11)),
    'looks at the last eleven digits': seeing((id) => id.slice(1)),
    'leaves out the seventh digit': seeing((id) => id.slice(0, 6) + id.slice(7)),
    'counts in 32 bits': seeing((id) => Number(id) % 2 ** 32),
    'keeps ids as floats of 32 bits': seeing((id) => Math.fround(Number(id))),
    'adds digits up': seeing((id) => [...id].toSorted().join('')),
  },
  'AssociateMember/behaviour/parallel-answers-are-not-swapped': {
    'mixes up answers': () => swapping(isAssociation),
  },
  'AssociateMember/behaviour/associated-member-is-shown': {
    'shows members as removed': showing((shown) => ({ ...shown, relationshipStatus: 'REMOVED' })),
    'shows another account': showing((shown) => ({ ...shown, accountId: '111122223333' })),
    'ends an association when the next begins': () => {
      let last: string | undefined
      return associating(async ({ id, sound, disassociate }) => {
        const response = await sound()
        if (response.status === 200 && last !== undefined) await disassociate(last)
        if (response.status === 200) last = id
        return response
      })
    },
  },
  'AssociateMember/behaviour/associated-member-is-refused': {
    'forgets members when twenty others came': () => {
      const known: string[] = []
      return associating(async ({ id, sound, disassociate }) => {
        const response = await sound()
        if (response.status === 200) known.push(id)
        if (known.length > 20) await disassociate(known.shift() ?? '')
        return response
      })
    },
  },
  'AssociateMember/behaviour/disassociated-member-can-be-associated-again': {
    'never takes an account twice': seeing((id) => id),
  },
  'AssociateMember/behaviour/fields-name-what-failed': {
    'blames the body': fields('/members/associate', 'body'),
  },
  'BatchUpdateMemberEc2DeepInspectionStatus/behaviour/fields-name-what-failed': {
    'blames the flag': fields('/ec2deepinspectionstatus/member/batch/update', 'activateDeepInspection'),
  },
  'AssociateMember/behaviour/members-belong-to-their-region': {
    'knows members of all regions': seeing((id) => id),
  },
  'AssociateMember/response/wording/existing-member': {
    'says it in other words': seeing((id) => id),
  },
}
