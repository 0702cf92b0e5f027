/** An account of a batch that was not processed. */
export interface RefusedAccount {
  readonly account: string
  readonly reason: string
}

/** Attempts every entry of a batch in order and lists each account that was refused once, with the first reason. */
export function refusedAccounts<Entry>(
  entries: Iterable<Entry>,
  accountOf: (entry: Entry) => string,
  attempt: (entry: Entry) => string | undefined,
): readonly RefusedAccount[] {
  const reasons = new Map<string, string>()
  for (const entry of entries) {
    const reason = attempt(entry)
    const account = accountOf(entry)
    if (reason !== undefined && !reasons.has(account)) reasons.set(account, reason)
  }
  return Array.from(reasons, ([account, reason]) => ({ account, reason }))
}
