import { isObject } from '../../model/exchange.ts'
import { isAccountId } from '../account-id.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { invalidInput } from '../refusals/securityhub.ts'
import type { Region } from '../region.ts'
import type { Hub } from '../securityhub-state.ts'
import type { Handler } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'
import { hubOf } from './securityhub-hub-of.ts'
import { unprocessedResults } from './securityhub-unprocessed.ts'

interface AccountDetails {
  readonly AccountId: string
  readonly Email?: string
}

/** Registers up to 50 accounts, which can then be invited. */
export const createHubMembers: Handler = ({ body: { AccountDetails: batch } }, region) => {
  const hub = hubOf(region)
  if (isRefusal(hub)) return hub
  if (!Array.isArray(batch) || batch.length < 1 || batch.length > 50 || !batch.every(isDetails)) {
    return invalidInput('AccountDetails must list between 1 and 50 accounts, each with an AccountId.')
  }
  const refused = refusedAccounts(
    batch,
    ({ AccountId }) => AccountId,
    (details) => create(details, hub, region),
  )
  return { output: { UnprocessedAccounts: unprocessedResults(refused) } }
}

function create({ AccountId, Email }: AccountDetails, { members }: Hub, { caller, now }: Region) {
  if (!isAccountId(AccountId)) return 'The request is rejected because the given account ID is invalid.'
  if (AccountId === caller)
    return 'The request is rejected because an account cannot become a member of itself.'
  if (members.has(AccountId)) {
    return 'The request is rejected because the given account ID is already a member or associated member of the current account.'
  }
  members.set(AccountId, { ...(Email && { email: Email }), memberStatus: 'Created', updatedAt: now() })
  return undefined
}

const isDetails = (entry: unknown): entry is AccountDetails =>
  isObject(entry) &&
  typeof entry.AccountId === 'string' &&
  (entry.Email === undefined || typeof entry.Email === 'string')
