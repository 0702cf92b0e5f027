import type { Answer } from '../model/exchange.ts'
import {
  isDocumentationAccount,
  isDocumentationAddress,
  replaceAccounts,
  replaceAddresses,
} from './documentation.ts'

/** What stands in answers of a real account for the accounts and the addresses that are its owner's. */
const SOMEBODY = { account: '000000000000', address: 'redacted@example.com' }

/** An answer in which nobody but documentation is named: what was never seen cannot be shown. */
export function anonymous(answer: Answer): Answer {
  if ('noAnswer' in answer) {
    return { noAnswer: { ...answer.noAnswer, detail: clean(answer.noAnswer.detail) } }
  }
  const { status, headers, body } = answer.response
  const cleaned = Object.entries(headers).map(([name, value]) => [name, clean(value)])
  return { response: { status, headers: Object.fromEntries(cleaned), body: clean(body) } }
}

const clean = (text: string): string =>
  replaceAddresses(
    replaceAccounts(text, (id) => (isDocumentationAccount(id) ? id : SOMEBODY.account)),
    (address) => (isDocumentationAddress(address) ? address : SOMEBODY.address),
  )
