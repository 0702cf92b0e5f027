import {
  accepted,
  type Exchange,
  failure,
  isAnswered,
  type Operation,
  type Property,
  property,
  REQUEST_ID,
  repeated,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { withText } from './edits.ts'

/** No two answers have one id, whether they were accepted or refused, given one by one or side by side. */
export const requestIdIsUnique = (operation: Operation): Property =>
  property({
    requirement: requirementOf(operation.id, 'protocol/request-id-is-unique'),
    aspect: 'law',
    boundaries: [{ label: 'eight answers', values: accepted(operation, 'least') }],
    controlled: true,
    law: async (input, context) => {
      const accept = async () => (await context.call(operation.id, input)).exchange
      const refuse = async () =>
        (
          await context.call(
            operation.id,
            input,
            withText(() => '{'),
          )
        ).exchange
      const exchanges = [
        await accept(),
        await accept(),
        await refuse(),
        await refuse(),
        ...(await Promise.all([accept(), accept(), refuse(), refuse()])),
      ]
      const ids = exchanges.map(idOf).filter((id) => id !== undefined)
      if (ids.length < 2) return untestable('needs answers with a request id')
      const [twice] = repeated(ids)
      if (twice === undefined) return undefined
      const same = exchanges.filter((exchange) => idOf(exchange) === twice).slice(0, 2)
      return failure({ identity: 'repeated', expected: 'an id for each answer', got: `${twice} twice` }, same)
    },
  })

function idOf(exchange: Exchange): string | undefined {
  if (!isAnswered(exchange)) return undefined
  const { headers } = exchange.response
  return REQUEST_ID.map((name) => headers[name]).find((id) => id !== undefined && id !== '')
}
