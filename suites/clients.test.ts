import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapeValid } from '../harness/arbitraries/input.ts'
import { render } from '../harness/arbitraries/placeholder.ts'
import { type RouteId, routes } from '../harness/emulator/routes.ts'
import { type Input, type Operation, operations } from '../harness/model/operation.ts'
import { accountLists, requestedAccounts } from '../harness/model/requested.ts'
import { clients } from '../harness/testing/clients/all.ts'
import { type Client, type Members, spelled } from '../harness/testing/clients/client.ts'
import { mistakes } from '../harness/testing/clients/mistakes.ts'
import { walks } from '../harness/testing/clients/walks.ts'
import { musterServe, type Served } from '../harness/testing/muster-serve.ts'
import { supplies } from '../harness/testing/supplies.ts'

/** Whole seconds that an error asks a client to wait, where its model has room for them. */
const WAIT = 3

let server: Served
beforeAll(async () => {
  server = await musterServe()
})
beforeEach(() => server.reset())
afterAll(() => server?.close())

describe.each(Object.entries(clients))('%s', (_, start) => {
  let client: Client
  beforeAll(() => {
    client = start(server.url)
  })
  afterAll(() => client.close())

  test.each(Object.entries(walks))('calls every operation of %s', async (service, walk) => {
    const called = new Set<string>()
    await walk((id, input = {}) => {
      called.add(id)
      return client.call(routes[id], input)
    })
    const all = Object.keys(routes).filter((id) => routes[id as RouteId].service === service)
    expect([...called].sort()).toEqual(all.sort())
    expect(await server.violations()).toEqual([])
  })

  describe.each(Object.entries(operations))('understands %s', (_, operation) => {
    const input = withLeadingZeros(operation.example.input)
    const members = membersOf(operation, input)

    test.each(successesOf(operation))('%s', async (outcome) => {
      await server.script({ operation: operation.id, outcome, times: 2 })
      const { body } = await server.ask(operation.id, input)
      expect(await client.call(operation, members)).toEqual({ output: spelled(operation, Object(body)) })
      const failing = requestedAccounts(operation, input).slice(0, outcome === 'success' ? 0 : 1)
      expect(failedAccounts(operation, body)).toEqual(failing)
      expect(await server.violations()).toEqual([])
    })

    test.each(Object.entries(operation.errors))('%s', async (outcome, { status, retryAfter }) => {
      const wait = retryAfter ? { retryAfter: WAIT } : {}
      await server.script({ operation: operation.id, outcome, times: 2, ...wait })
      const { body } = await server.ask(operation.id, input)
      const { message, Message = message, __type, ...carried } = Object(body)
      const shown = { ...spelled(operation, carried), ...(retryAfter && { retryAfterSeconds: WAIT }) }
      expect(await client.call(operation, members)).toEqual({
        error: {
          type: outcome,
          own: true,
          ...(client.showsMembers && { status }),
          members: expect.objectContaining({ message: Message, ...(client.showsMembers && shown) }),
        },
      })
      expect(await server.violations()).toEqual([])
    })
  })

  test.each(Object.entries(operations))('delivers to %s what its schema allows', async (_, operation) => {
    const fresh = supplies()
    for (const drawn of fc.sample(shapeValid(operation), { numRuns: 10, seed: 20261120 })) {
      const input = render(drawn, fresh) as Input
      const seen = await client.call(operation, membersOf(operation, input))
      if ('error' in seen) expect(Object.keys(operation.errors)).toContain(seen.error.type)
    }
    // What a schema allows may break a rule that no schema can express.
    const violations = (await server.violations()) as readonly Members[]
    expect(violations.filter(({ keyword }) => keyword !== 'rule')).toEqual([])
  })

  const named = mistakes.map((mistake) => [`${mistake.of} with ${mistake.is}`, mistake] as const)
  test.each(named)('is told of %s', async (_, { of, input, type, status, members, violates }) => {
    expect(await client.call(operations[of], input)).toEqual({
      error: {
        type,
        own: true,
        ...(client.showsMembers && { status }),
        members: expect.objectContaining({
          message: expect.stringMatching(/\S/),
          ...(client.showsMembers && members),
        }),
      },
    })
    const violation = expect.objectContaining({ operation: of, ...violates })
    expect(await server.violations()).toEqual(violates ? [violation] : [])
  })

  test.each([
    ['guardduty.CreateMembers', 'InternalServerErrorException'],
    ['inspector2.AssociateMember', 'ThrottlingException'],
  ] as const)('tries %s again after %s, by itself', async (id, outcome) => {
    const operation = operations[id]
    await server.script([
      { operation: id, outcome },
      { operation: id, outcome: 'success' },
    ])
    const members = membersOf(operation, operation.example.input)
    expect(await client.call(operation, members, 'by-default')).toHaveProperty('output')
  })
})

const membersOf = (operation: Operation, { path, body }: Input): Members =>
  spelled(operation, { ...path, ...Object(body) })

const successesOf = (operation: Operation): readonly string[] => [
  'success',
  ...(accountLists(operation).some(({ failures }) => failures) ? ['partialFailure'] : []),
]

const failedAccounts = (operation: Operation, body: unknown): readonly unknown[] =>
  accountLists(operation)
    .filter(({ failures }) => failures)
    .flatMap(({ name, account }) => Object(body)[name].map((entry: Members) => entry[account]))

/** The same input with account ids that begin with zeros, which a client that takes them for numbers loses. */
const withLeadingZeros = (input: Input): Input =>
  JSON.parse(JSON.stringify(input), (_, value) =>
    typeof value === 'string' ? value.replace(/^\d{4}(?=\d{8}$)/, '0000') : value,
  )
