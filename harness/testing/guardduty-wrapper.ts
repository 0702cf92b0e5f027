import {
  CreateMembersCommand,
  type GuardDutyClient,
  type UnprocessedAccount,
} from '@aws-sdk/client-guardduty'

interface Account {
  readonly AccountId: string
  readonly Email: string
}

/** Code under test: registers any number of accounts, in batches of `size`, and tells which were not processed. */
export async function register(
  client: GuardDutyClient,
  accounts: readonly Account[],
  size: number,
): Promise<readonly UnprocessedAccount[]> {
  const unprocessed: UnprocessedAccount[] = []
  for (let from = 0; from < accounts.length; from += size) {
    const batch = accounts.slice(from, from + size)
    const answer = await client.send(new CreateMembersCommand({ DetectorId: 'x', AccountDetails: batch }))
    unprocessed.push(...(answer.UnprocessedAccounts ?? []))
  }
  return unprocessed
}
