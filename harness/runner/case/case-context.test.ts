import { describe, expect, test } from 'vitest'
import { Placeholder } from '../../arbitraries/placeholder.ts'
import { operations } from '../../model/operation.ts'
import { realToyTarget, toyTarget, WRITES } from '../../testing/toy-catalogue.ts'
import type { Fixture } from './call.ts'
import { CaseContext } from './case-context.ts'
import type { CaseOrigin } from './case-origin.ts'
import { type RequestEvent, RunContext, type RunContextOptions } from './run-context.ts'

const EXAMPLE = operations[WRITES].example.input

/** Accounts that are made ready one by one, each by two requests. */
const prepared: Fixture = {
  name: 'members',
  kind: 'prepared',
  provide: async (caller, count) => {
    const ids = Array.from({ length: count }, () => caller.account())
    for (const accountId of ids) {
      await caller.call(WRITES, { body: { accountId } })
      await caller.call(WRITES, { body: { accountId } })
    }
    return ids
  },
}

const PREPARED = { body: { accountId: Placeholder.preparedAccount('members') } }

function staged(given: Partial<RunContextOptions> = {}) {
  const events: RequestEvent[] = []
  const run = new RunContext({
    ...{ catalogue: { fixtures: [prepared], cleanupRules: [] }, target: toyTarget() },
    ...{ seed: 1, run: 0, cases: 1, onRequest: (event: RequestEvent) => events.push(event), ...given },
  })
  const begin = (origin: Partial<CaseOrigin> = {}) =>
    CaseContext.begin(run, {
      ...{ property: 0, operation: WRITES, draw: 'random', path: '0', kind: 'boundary', ...origin },
    })
  return { run, events, begin }
}

const accountOf = (body: unknown) => (body as { readonly accountId: string }).accountId

describe('a case', () => {
  test('keeps the kind of its requests while accounts are prepared for several at once', async () => {
    const { events, begin, run } = staged()
    const context = begin()
    const calls = await Promise.all([1, 2].map(() => context.call(WRITES, PREPARED)))
    for (const { exchange } of calls) {
      expect(events.find((event) => event.exchange === exchange)?.kind).toBe('boundary')
    }
    await context.call(WRITES, EXAMPLE)
    expect(run.requests.get(WRITES)).toMatchObject({ boundary: 3, fixture: 4 })
  })

  test('gives each request the accounts that were prepared for it', async () => {
    const { begin } = staged()
    const context = begin()
    const calls = await Promise.all([1, 2, 3].map(() => context.call(WRITES, PREPARED)))
    expect(new Set(calls.map(({ input }) => accountOf(input.body))).size).toBe(3)
  })

  test('sends nothing more after a stop, also nothing that prepares accounts', async () => {
    let sent = 0
    const { run, begin } = staged({
      target: toyTarget((response) => {
        if (++sent === 2) run.stop('interrupted')
        return response
      }),
    })
    await Promise.all([1, 2].map(() => begin().call(WRITES, PREPARED)))
    expect(sent).toBe(2)
    await expect(begin({ kind: 'cleanup' }).call(WRITES, EXAMPLE)).resolves.toMatchObject({
      exchange: { response: { status: 200 } },
    })
  })

  test('begins with fresh ids, or with those that follow an offset', () => {
    const { begin } = staged()
    const first = begin()
    const ids = [first.account(), first.account(), first.account()]
    expect(first.origin.offset).toBe(0)
    const next = begin()
    expect(next.origin.offset).toBe(3)
    expect(ids).not.toContain(next.account())
    const again = begin({ offset: 1 })
    expect([again.account(), again.account()]).toEqual(ids.slice(1))
  })

  test('never draws the account of the caller', async () => {
    const { begin } = staged()
    const context = begin()
    // One id in ten that begins like this would be the caller's.
    const drawn = Array.from({ length: 200 }, () => Placeholder.freshAccount('00000000000'))
    const ids = await context.render<readonly unknown[]>(drawn)
    expect(new Set(ids)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `00000000000${digit}`)))
  })

  test('ends with its exchanges, its leftovers and what was blocked', async () => {
    const rule = { after: WRITES, accounts: () => ['111122223333'], remove: async () => [] } as const
    const { begin } = staged({ catalogue: { fixtures: [], cleanupRules: [rule] } })
    const context = begin()
    const { exchange } = await context.call(WRITES, EXAMPLE)
    expect(context.end()).toEqual({
      exchanges: [{ operation: WRITES, exchange }],
      sent: [exchange],
      leftovers: new Map([[WRITES, ['111122223333']]]),
      written: [],
    })
    const blocked = staged({ target: realToyTarget() }).begin()
    await blocked.call(WRITES, EXAMPLE)
    expect(blocked.end()).toMatchObject({ exchanges: [], blocked: expect.stringMatching(/^not sent/) })
  })
})
