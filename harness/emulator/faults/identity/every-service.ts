import { isRefusal } from '../../protocol/refusals.ts'
import { faultRows, requirementsNamed } from '../fault.ts'

const throughNumber = (key: string, value: unknown) =>
  key.toLowerCase() === 'accountid' && /^\d+$/.test(String(value)) ? String(Number(value)) : value

export const identityEveryServiceFaults = faultRows({
  // Account ids are taken for numbers.
  'drops-leading-zeros': {
    text: 'Account ids in answers are numbers written as text, so leading zeros are lost.',
    kind: 'identity',
    kills: requirementsNamed('behaviour/leading-zeros-are-kept'),
    also: [
      { select: '**/behaviour/*', why: 'One random id in ten begins with a zero.' },
      { select: '**/response/schema', why: 'Shortened ids break the patterns of answers.' },
    ],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const outcome = handle(id, input, region)
        if (isRefusal(outcome)) return outcome
        return { output: JSON.parse(JSON.stringify(outcome.output), throughNumber) }
      },
    }),
  },
})
