import fc from 'fast-check'
import { accounts, some, without } from '../../harness/model/accounts.ts'
import { withLook } from '../../harness/model/digits.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { createMembers } from './members.ts'

type Batch = { readonly size: number; readonly look: string }

const ANY = '????????????'
const LOOKS = ['0???????????', '000000??????', '???????????0', '??????000000', '001?????????', '003?????????']

/** Nothing stands against an account that nobody has seen before. */
export const newAccountsAreCreated = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/new-accounts-are-created'),
    aspect: 'law',
    boundaries: [
      ...everySize(50, (size) => ({ size, look: ANY })),
      ...LOOKS.map((look) => ({ label: `like ${look}`, values: fc.constant({ size: 2, look }) })),
    ],
    controlled: true,
    law: async ({ size, look }, world) => {
      const ids = new Set(Array.from({ length: size }, () => withLook(look, world.account())))
      const created = await createMembers(world, batchOf(Array.from(ids, (id) => entry(id))))
      if (isBlocked(created)) return created
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
