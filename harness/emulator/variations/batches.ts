import type { components } from '../../../generated/types/guardduty.ts'
import type { HandlerInput } from '../handler.ts'

export type AccountDetails = components['schemas']['CreateMembersRequest']['accountDetails']

/** The accounts of a CreateMembers request; what is no list, and so not yet validated, has none. */
export function accountDetailsOf({ body }: HandlerInput): AccountDetails {
  return Array.isArray(body.accountDetails) ? body.accountDetails : []
}

/** The same request for other accounts. */
export const withAccountDetails = (input: HandlerInput, accountDetails: AccountDetails): HandlerInput => ({
  ...input,
  body: { ...input.body, accountDetails },
})
