import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  type Exchange,
  excerpt,
  expectAnswer,
  failure,
  isAnswered,
  isThrottled,
  json,
  type Mismatch,
  member,
  named,
  type Operation,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  untestable,
} from '../../harness/index.ts'
import { withHeader, withMethod } from './edits.ts'

/** HEAD and OPTIONS do nothing: what they were sent with can be sent again as if for the first time. */
export const safeMethods = (operation: Operation): Property =>
  property<{ readonly input: DrawnInput; readonly method: string }>({
    requirement: requirementOf(operation.id, 'protocol/safe-methods'),
    aspect: 'law',
    boundaries: ['HEAD', 'OPTIONS'].map((method) => ({
      label: method,
      values: fc.record({ input: accepted(operation, 'small'), method: fc.constant(method) }),
    })),
    controlled: true,
    alone: operation.effect !== 'read',
    law: async ({ input, method }, context) => {
      const usual = unprocessed(operation, (await context.call(operation.id, input)).exchange)
      if (usual === undefined) return untestable(`needs ${operation.id} to accept the request`)
      // A connection of its own: servers differ in whether they read a body that these methods have no use for.
      const edited = await context.callUnchecked(operation.id, input, (request) =>
        withHeader('Connection', 'close')(withMethod(method)(request)),
      )
      const crashed = crash(edited.exchange)
      if (crashed) return failure(crashed, [edited.exchange])
      const { exchange } = await context.call(operation.id, edited.input)
      if (!isAnswered(exchange) || isThrottled(exchange)) return expectAnswer(exchange, SUCCESS)
      if (unprocessed(operation, exchange) === usual) return undefined
      const got = `${named(exchange.response)}: ${excerpt(exchange.response.body)}`
      const complaint = { identity: 'executed', expected: `the same as without ${method} before`, got }
      return failure(complaint, [edited.exchange, exchange])
    },
  })

/** How many accounts a success lists as not processed; undefined where there was no success. */
function unprocessed({ output }: Operation, exchange: Exchange): number | undefined {
  if (!isAnswered(exchange) || exchange.response.status !== 200) return undefined
  const body = json(exchange.response)
  return Object.entries(output.properties ?? {})
    .filter(([, schema]) => schema['x-failures'])
    .flatMap(([name]) => member(body, name) ?? []).length
}

/** 501 says that there is no such method here. */
function crash(exchange: Exchange): Mismatch | undefined {
  if (!isAnswered(exchange)) return undefined
  const { status } = exchange.response
  return status < 500 || status === 501
    ? undefined
    : { identity: String(status), expected: 'no 5xx', got: String(status) }
}
