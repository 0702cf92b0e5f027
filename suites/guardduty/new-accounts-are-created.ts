import fc from 'fast-check'
import {
  accounts,
  isUndecided,
  newIdsOfAllLooks,
  ONE_DIGIT_REPEATED,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  withLook,
  without,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers, idsOf, readMembers } from './members.ts'

const requirement = requirementOf('guardduty.CreateMembers', 'behaviour/new-accounts-are-created')

type Batch = { readonly size: number; readonly look: string } | 'ids of all looks'

const ANY = '????????????'
const LOOKS = ['0???????????', '000000??????', '???????????0', '??????000000', '001?????????', '003?????????']

/** The one account that may be refused is the caller: nothing stands against the others that are no members yet. */
const oneDigitRepeated = (): Property =>
  property<number>({
    requirement,
    aspect: 'one digit',
    boundaries: [{ label: 'one digit twelve times', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const before = await readMembers(context, ONE_DIGIT_REPEATED)
      if (isUndecided(before)) return before
      const ids = without(ONE_DIGIT_REPEATED, idsOf(before))
      if (ids.length < 2) return untestable('all accounts whose id is one digit are members already')
      const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
      if (isUndecided(created)) return created
      const refused = without(ids, created.ids)
      if (refused.length < 2) return undefined
      const got = `${some(refused)} unprocessed`
      return blame({ identity: 'one digit', expected: 'every account created', got }, created.call)
    },
  })

/** Nothing stands against an account that nobody has seen before. */
export const newAccountsAreCreated = (): readonly Property[] => [
  property<Batch>({
    requirement,
    aspect: 'law',
    boundaries: [
      ...everySize<Batch>(MOST_CREATED, (size) => ({ size, look: ANY })),
      ...LOOKS.map((look) => ({ label: `like ${look}`, values: fc.constant<Batch>({ size: 2, look }) })),
      { label: 'ids of all looks', values: fc.constant<Batch>('ids of all looks') },
    ],
    controlled: true,
    law: async (batch, context) => {
      const account = () => context.account()
      const ids =
        batch === 'ids of all looks'
          ? newIdsOfAllLooks(account)
          : [...new Set(Array.from({ length: batch.size }, () => withLook(batch.look, account())))]
      const created = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
      if (isUndecided(created)) return created
      const refused = without(accounts(created.call.input.body, 'accountDetails'), created.ids)
      if (refused.length === 0) return undefined
      const complaint = {
        identity: 'refused',
        expected: 'every account created',
        got: `${some(refused)} unprocessed`,
      }
      return blame(complaint, created.call)
    },
  }),
  oneDigitRepeated(),
]
