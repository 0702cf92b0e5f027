/** Account ids that AWS uses in its own pages: the only ones that may be named to a real account. */
export const DOCUMENTATION_ACCOUNTS: readonly string[] = [
  '111122223333',
  '444455556666',
  '123456789012',
  '777788889999',
  '012345678901',
  '111111111111',
  '222222222222',
  '999999999999',
]

/** So many of them serve the fixtures of a run, and the others its cases. */
export const RESERVED = 2

/** The most accounts that one request may name. */
export const MOST_ACCOUNTS = DOCUMENTATION_ACCOUNTS.length - RESERVED

/** Runs of exactly twelve digits: what a lenient service could take for an account. */
const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g
/** Words, and what follows them behind an @. A match cannot fail after its first letter, so that long words are read once. */
const WORD = /[^\s"'<>()@,:;\\]+(@[^\s"'<>()@,:;\\]+)?/g
/** Domains that RFC 2606 keeps for documentation. */
const DOCUMENTATION_ADDRESS = /@([\w-]+\.)*example\.(com|org|net)$/i

/** The account ids in a text, each as often as it stands there. */
export const accountsIn = (text: string): readonly string[] => text.match(ACCOUNT) ?? []

/** The e-mail addresses in a text. */
const addressesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(WORD), ([word, domain]) => (domain === undefined ? [] : word)).flat()

export const replaceAccounts = (text: string, by: (id: string) => string): string => text.replace(ACCOUNT, by)
export const replaceAddresses = (text: string, by: (address: string) => string): string =>
  text.replace(WORD, (word, domain?: string) => (domain === undefined ? word : by(word)))

export const isDocumentationAccount = (id: string): boolean => DOCUMENTATION_ACCOUNTS.includes(id)
export const isDocumentationAddress = (address: string): boolean => DOCUMENTATION_ADDRESS.test(address)

/** The first account or address in a text that could be somebody's. */
export const strangerIn = (text: string): string | undefined =>
  accountsIn(text).find((id) => !isDocumentationAccount(id)) ??
  addressesIn(text).find((address) => !isDocumentationAddress(address))
