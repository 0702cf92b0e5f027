import { describe, expect, test } from 'vitest'
import { accounts } from '../model/accounts.ts'
import type { Exchange, HttpRequest } from '../model/exchange.ts'
import { Knowledge } from './knowledge.ts'
import type { WriteRule } from './rules.ts'

const ROUTE = 'securityhub.InviteMembers'
const ACCOUNT = '111122223333'
const HELD = { service: 'securityhub', region: 'eu-west-1', holder: '', account: ACCOUNT }

const listed = (body: unknown) => accounts(body, 'AccountIds')

const rule: WriteRule = {
  route: ROUTE,
  changes: ({ body }) => listed(body).map((account) => ({ account, fact: 'invited', value: true })),
  unprocessed: (output) => accounts(output, 'left'),
}

const asking = (AccountIds: readonly string[], region = 'eu-west-1'): HttpRequest => ({
  method: 'POST',
  path: '/members/invite',
  headers: {},
  body: JSON.stringify({ AccountIds }),
  scope: { service: 'securityhub', region },
})

const answered = (request: HttpRequest, status: number, body: object = {}): Exchange => ({
  request,
  response: { status, headers: {}, body: JSON.stringify(body) },
})

const INVITED = { invited: true }
const NOT_INVITED = { invited: false }

describe('knowledge', () => {
  const start = () => new Knowledge<string>([rule], (fact) => (fact === 'invited' ? false : undefined))

  /** What an exchange says of the account: whether it is invited, must not be, or may be both. */
  function said(knowledge: Knowledge<string>): 'invited' | 'not invited' | 'either' {
    if (knowledge.contradictions(HELD, NOT_INVITED).length > 0) return 'invited'
    return knowledge.contradictions(HELD, INVITED).length > 0 ? 'not invited' : 'either'
  }

  function observe(request: HttpRequest, exchange: Exchange, knowledge = start()) {
    const written = knowledge.begin(ROUTE, request, 'origin')(exchange)
    return { knowledge, written }
  }

  const usual = asking([ACCOUNT])
  const invalid = asking([ACCOUNT, ''])
  const silence: Exchange = { request: usual, noAnswer: { kind: 'timeout', detail: 'nothing came' } }

  test.each([
    ['accepted', usual, answered(usual, 200), 'invited'],
    [
      'accepted, with the account unprocessed',
      usual,
      answered(usual, 200, { left: [ACCOUNT] }),
      'not invited',
    ],
    ['invalid and rejected', invalid, answered(invalid, 400), 'not invited'],
    ['invalid and accepted', invalid, answered(invalid, 200), 'either'],
    ['valid and rejected', usual, answered(usual, 400), 'either'],
    ['throttled', invalid, answered(invalid, 429), 'either'],
    ['answered with a server error', invalid, answered(invalid, 500), 'either'],
    ['not answered', usual, silence, 'either'],
  ] as const)('of a request that is %s', (_, request, exchange, want) => {
    const { knowledge, written } = observe(request, exchange)
    expect(said(knowledge)).toBe(want)
    expect(written).toContainEqual(HELD)
  })

  test('names the exchange that says it', () => {
    const exchange = answered(usual, 200)
    const [found] = observe(usual, exchange).knowledge.contradictions(HELD, NOT_INVITED)
    expect(found).toMatchObject({
      fact: 'invited',
      allowed: [true],
      shown: false,
      cause: { route: ROUTE, outcome: 'accepted', exchange, origin: 'origin' },
    })
  })

  test('is open while requests overlap, and after them', () => {
    const knowledge = start()
    const first = knowledge.begin(ROUTE, usual, 'first')
    const second = knowledge.begin(ROUTE, invalid, 'second')
    expect(knowledge.versionOf(HELD)).toBeUndefined()
    first(answered(usual, 200))
    second(answered(invalid, 400))
    expect(knowledge.versionOf(HELD)).toBeTypeOf('number')
    expect(said(knowledge)).toBe('either')
  })

  test('is open of an account that is named in two regions', () => {
    const { knowledge } = observe(usual, answered(usual, 200))
    const elsewhere = asking([ACCOUNT], 'us-east-1')
    observe(elsewhere, answered(elsewhere, 200), knowledge)
    expect(said(knowledge)).toBe('either')
  })

  test('knows no initial value of an account that was forgotten', () => {
    const { knowledge } = observe(invalid, answered(invalid, 400))
    knowledge.forget(HELD)
    observe(invalid, answered(invalid, 400), knowledge)
    expect(said(knowledge)).toBe('either')
  })

  test('allows both values of a fact that may stay', () => {
    const addressing: WriteRule = {
      route: ROUTE,
      changes: ({ body }) => {
        const [account = '', value = ''] = listed(body)
        return [{ account, fact: 'address', value, mayStay: true }]
      },
    }
    const knowledge = new Knowledge<string>([addressing], () => undefined)
    for (const address of ['first', 'second']) {
      const request = asking([ACCOUNT, address])
      observe(request, answered(request, 200), knowledge)
    }
    const wrong = ['first', 'second', 'third'].map(
      (address) => knowledge.contradictions(HELD, { address }).length,
    )
    expect(wrong).toEqual([0, 0, 1])
  })
})
