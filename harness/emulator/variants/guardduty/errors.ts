import { errorType, isObject, json } from '../../../model/exchange.ts'
import { saying } from '../../variations/messages.ts'
import { answering, type Variants } from '../variant.ts'

/** Correct servers that write errors of GuardDuty in another way. */
export const guarddutyErrorVariants = {
  'guardduty-older-name-in-the-body': {
    text: 'The body of a BadRequestException has its older name, as AWS was seen to answer.',
    middleware: answering((response) => {
      const body = json(response)
      return errorType(response) === 'BadRequestException' && isObject(body)
        ? saying(response, { ...body, __type: 'InvalidInputException' })
        : response
    }),
  },
} satisfies Variants
