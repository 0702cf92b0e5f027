import { namingAnother, OTHER_LAWS } from '../../variations/inspector2.ts'
import { faultRows } from '../fault.ts'

export const responseShapeInspector2Faults = faultRows({
  'inspector2-names-the-account-before': {
    text: 'AssociateMember names the account of the request before.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: OTHER_LAWS,
    middleware: namingAnother(() => {
      let last: string | undefined
      return (id) => {
        const before = last ?? id
        last = id
        return before
      }
    }),
  },
  'inspector2-names-one-account-after-twenty': {
    text: 'AssociateMember names the first account for ever after twenty.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: OTHER_LAWS,
    middleware: namingAnother(() => {
      let count = 0
      return (id) => (++count > 20 ? '111122223333' : id)
    }),
  },
})
