/** A local part without white space and reserved characters, and a domain of dotted names; plain ASCII both. */
const ADDRESS = /^(?!\.)[!-~]+@(?![.-])[A-Za-z0-9.-]+(?<![.-])$/
const RESERVED = /["'()<>[\]:,\\|%&]/

/** Whether GuardDuty takes an address, by the rules on its page of AccountDetail; of lengths, the schema takes care. */
export function isMemberEmail(email: string): boolean {
  const [local = '', domain = '', ...more] = email.split('@')
  return ADDRESS.test(email) && more.length === 0 && !RESERVED.test(local) && domain.includes('.')
}
