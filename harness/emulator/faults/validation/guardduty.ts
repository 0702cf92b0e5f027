import { reachesHandler } from '../../variations/accepted.ts'
import { creatingAnything, OTHER_LAWS } from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Takes addresses that break a rule beside the schema, as if they were others. */
const taking = (isTaken: (email: string) => boolean) => (): Middleware =>
  creatingAnything(({ request, details, create }) =>
    reachesHandler(request) && details.some(({ email }) => isTaken(email))
      ? create(details.map((each) => (isTaken(each.email) ? { ...each, email: 'other@example.com' } : each)))
      : undefined,
  )

export const validationGuardDutyFaults = faultRows({
  'guardduty-takes-any-text-for-an-address': {
    text: 'CreateMembers takes any text for an address.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-has-one-at-sign'],
    also: OTHER_LAWS,
    middleware: taking((email) => !email.includes('@')),
  },
  'guardduty-takes-two-at-signs-beside-each-other': {
    text: 'CreateMembers takes two at signs beside each other.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-has-one-at-sign'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.includes('@@')),
  },
  'guardduty-takes-letters-of-all-scripts': {
    text: 'CreateMembers takes letters of all scripts.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-is-ascii'],
    also: OTHER_LAWS,
    middleware: taking((email) => /^\p{L}+@example.com$/u.test(email) && !/^[a-z]+@/.test(email)),
  },
  'guardduty-takes-domains-with-umlauts': {
    text: 'CreateMembers takes domains with umlauts.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-is-ascii'],
    also: OTHER_LAWS,
    middleware: taking((email) => /@.*\u00e4/.test(email)),
  },
  'guardduty-takes-a-per-cent-sign': {
    text: 'CreateMembers takes a per cent sign.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.includes('%')),
  },
  'guardduty-takes-a-tabulator': {
    text: 'CreateMembers takes a tabulator.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.includes('\t')),
  },
  'guardduty-takes-a-dot-in-front': {
    text: 'CreateMembers takes a dot in front.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.startsWith('.')),
  },
  'guardduty-takes-a-domain-without-a-dot': {
    text: 'CreateMembers takes a domain without a dot.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: OTHER_LAWS,
    middleware: taking((email) => /@[a-z]+$/.test(email)),
  },
  'guardduty-takes-an-underscore': {
    text: 'CreateMembers takes an underscore.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: OTHER_LAWS,
    middleware: taking((email) => /@.*_/.test(email)),
  },
  'guardduty-takes-a-hyphen-at-the-end': {
    text: 'CreateMembers takes a hyphen at the end.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.endsWith('-')),
  },
  'guardduty-trims-addresses': {
    text: 'CreateMembers takes an address with white space behind it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: OTHER_LAWS,
    middleware: taking((email) => /^\S.*\s$/s.test(email)),
  },
  'guardduty-takes-an-address-with-a-return': {
    text: 'CreateMembers takes an address with the return of a line of Windows behind it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-domain'],
    also: OTHER_LAWS,
    middleware: taking((email) => email.endsWith('\r')),
  },
  'guardduty-takes-white-space-in-front': {
    text: 'CreateMembers takes an address with white space in front of it.',
    kind: 'validation',
    kills: ['guardduty.CreateMembers/behaviour/email-local-part'],
    also: OTHER_LAWS,
    middleware: taking((email) => /^\s/.test(email)),
  },
})
