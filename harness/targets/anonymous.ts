import type { Answer } from '../model/exchange.ts'
import { cleaned } from './cleaned.ts'
import {
  isDocumentationAccount,
  isDocumentationAddress,
  replaceAccounts,
  replaceAddresses,
} from './real-account/documentation.ts'

/** What stands in answers of a real account for the accounts and the addresses that are its owner's. */
const SOMEBODY = { account: '000000000000', address: 'redacted@example.com' }

/** An answer in which nobody but documentation is named: what was never seen cannot be shown. */
export const anonymous = (answer: Answer): Answer =>
  cleaned(answer, (text) =>
    replaceAddresses(
      replaceAccounts(text, (id) => (isDocumentationAccount(id) ? id : SOMEBODY.account)),
      (address) => (isDocumentationAddress(address) ? address : SOMEBODY.address),
    ),
  )
