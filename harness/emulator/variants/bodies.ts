import { json } from '../../model/exchange.ts'
import type { Variants } from './variant.ts'

/** Correct servers that write bodies in another way. */
export const bodyVariants = {
  'pretty-printed-bodies': {
    text: 'Bodies are indented by four spaces.',
    around: () => async (request, next) => {
      const response = await next(request)
      return { ...response, body: JSON.stringify(json(response), null, 4) }
    },
  },
} satisfies Variants
