import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  type Edit,
  type Exchange,
  errorType,
  expectAnswer,
  failure,
  isAnswered,
  isThrottled,
  named,
  type Operation,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  untestable,
} from '../../harness/index.ts'
import { CLIENT_PROFILES } from './client-profiles.ts'
import { withHeader, withText } from './edits.ts'

const TOKEN = 'x-amz-security-token'

/** The token is apart: a server that knows its callers has to refuse one that it did not issue. */
const WITH_TOKEN = 'temporary credentials'

/** Requests with the headers of real clients are answered as they are without. */
export const clientHeaders = (operation: Operation): Property =>
  property<{ readonly input: DrawnInput; readonly client: string }>({
    requirement: requirementOf(operation.id, 'protocol/client-headers'),
    aspect: 'law',
    boundaries: [...CLIENT_PROFILES.map(({ name }) => name), WITH_TOKEN].map((client) => ({
      label: client,
      values: fc.record({ input: accepted(operation, 'small'), client: fc.constant(client) }),
    })),
    controlled: true,
    law: async ({ input, client }, context) => {
      const dress = client === WITH_TOKEN ? withHeader(TOKEN, 'EXAMPLETOKEN') : dressedAs(client, operation)
      const { exchange } = await context.call(operation.id, input, dress)
      if (client === WITH_TOKEN && isUnknownCaller(exchange)) return undefined
      const complaint = expectAnswer(exchange, SUCCESS)
      if (complaint) return complaint
      const usual = await context.call(operation.id, input, emptied)
      const dressed = await context.call(operation.id, input, (request) => dress(emptied(request)))
      return sameRefusal(usual.exchange, dressed.exchange)
    },
  })

const emptied = withText(() => '{}')

/** The request as a client sends it. */
function dressedAs(client: string, { service }: Operation): Edit {
  const profile = CLIENT_PROFILES.find(({ name }) => name === client)
  if (!profile) throw new Error(`no profile of "${client}" was recorded`)
  const own = Object.entries(profile.headers).filter(([name]) => name.toLowerCase() !== TOKEN)
  const names = new Set(own.map(([name]) => name.toLowerCase()))
  return (request) => {
    const sha256 = createHash('sha256')
      .update(request.body ?? '')
      .digest('hex')
    const others = Object.entries(request.headers).filter(([name]) => !names.has(name.toLowerCase()))
    const dressed = own.map(([name, value]) => [
      name,
      value.replace('{service}', service).replace('{sha256}', sha256),
    ])
    return { ...request, headers: Object.fromEntries([...others, ...dressed]) }
  }
}

const UNKNOWN_CALLER = /^(UnrecognizedClient|InvalidClientTokenId|InvalidToken|ExpiredToken)/

function isUnknownCaller(exchange: Exchange): boolean {
  if (!isAnswered(exchange)) return false
  const { response } = exchange
  return [401, 403].includes(response.status) || UNKNOWN_CALLER.test(errorType(response) ?? '')
}

function sameRefusal(usual: Exchange, dressed: Exchange) {
  if (!isAnswered(usual) || isThrottled(usual)) return untestable('needs an answer to a body without members')
  if (!isAnswered(dressed) || isThrottled(dressed)) return expectAnswer(dressed, SUCCESS)
  const [expected, got] = [named(usual.response), named(dressed.response)]
  return expected === got ? undefined : failure({ identity: got, expected, got }, [usual, dressed])
}
