import fc from 'fast-check'
import {
  accounts,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  withLook,
  without,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers } from './members.ts'

type Batch = { readonly size: number; readonly look: string }

const ANY = '????????????'
const LOOKS = ['0???????????', '000000??????', '???????????0', '??????000000', '001?????????', '003?????????']

/** Nothing stands against an account that nobody has seen before. */
export const newAccountsAreCreated = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/new-accounts-are-created'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST_CREATED, (size) => ({ size, look: ANY })),
      ...LOOKS.map((look) => ({ label: `like ${look}`, values: fc.constant({ size: 2, look }) })),
    ],
    controlled: true,
    law: async ({ size, look }, context) => {
      const ids = new Set(Array.from({ length: size }, () => withLook(look, context.account())))
      const created = await callCreateMembers(context, batchOf(Array.from(ids, (id) => entry(id))))
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
  })
