import type { components } from '../../../generated/types/guardduty.ts'
import type { Input } from '../handler.ts'

export type Batch = components['schemas']['CreateMembersRequest']['accountDetails']

/** The accounts of a CreateMembers request; what is no list, and so not yet validated, has none. */
export function batchOf({ body }: Input): Batch {
  return Array.isArray(body.accountDetails) ? body.accountDetails : []
}

/** The same request for other accounts. */
export const withBatch = (input: Input, accountDetails: Batch): Input => ({
  ...input,
  body: { ...input.body, accountDetails },
})
