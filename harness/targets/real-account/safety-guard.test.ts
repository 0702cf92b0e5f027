import { describe, expect, it } from 'vitest'
import { type HttpRequest, inBytes } from '../../model/exchange.ts'
import { chain } from '../chain.ts'
import { stillClock } from '../clock.ts'

const ID = '111122223333'
/** What each service is asked first. */
const GREETINGS = ['POST /delegatedadminaccounts/get']
const WRITE: HttpRequest = {
  method: 'POST',
  path: '/members/associate',
  headers: {},
  body: JSON.stringify({ accountId: ID }),
  scope: { service: 'inspector2', region: 'us-east-1' },
}
const READ: HttpRequest = {
  method: 'GET',
  path: '/detector',
  headers: {},
  scope: { service: 'guardduty', region: 'us-east-1' },
}

/** A target that answers after the test lets it, with this header. */
function target(header: string, extra = {}) {
  const seen: string[] = []
  const bare = {
    name: 'target',
    send: async ({ method, path }: HttpRequest) => {
      seen.push(`${method} ${path}`)
      return { response: { status: 200, headers: { [header]: 'x' }, body: '' } }
    },
    sendsBytes: true,
    close: async () => {},
    ...extra,
  }
  return { seen, guard: chain(bare, {}, { clock: stillClock() }) }
}

const kindOf = (answer: object) =>
  'noAnswer' in answer ? (answer.noAnswer as { readonly kind: string }).kind : 'answered'

describe('the guard', () => {
  it('sends a service requests that only read before it lets a write through', async () => {
    const { seen, guard } = target('x-amzn-requestid')
    expect(kindOf(await guard.send(WRITE))).toBe('answered')
    expect(seen).toEqual([...GREETINGS, 'POST /members/associate'])
    const real = target('x-amz-apigw-id')
    expect(kindOf(await real.guard.send(WRITE))).toBe('withheld')
    expect(real.seen).toEqual(GREETINGS)
  })

  it('lets nothing overtake the answers to them', async () => {
    const { seen, guard } = target('x-amz-apigw-id')
    const answers = await Promise.all([WRITE, WRITE, inBytes(`x ${ID}`)].map((each) => guard.send(each)))
    expect(answers.map(kindOf)).toEqual(['withheld', 'withheld', 'withheld'])
    expect(seen).toEqual([...GREETINGS, 'GET /'])
  })

  it('decides for each service, and knows an account by the answers to POST alone', async () => {
    const seen: string[] = []
    const send = async ({ method, path, scope }: HttpRequest) => {
      seen.push(`${method} ${path}`)
      const isAws = method === 'POST' && scope?.service === 'guardduty'
      return { response: { status: 200, headers: isAws ? { 'x-amz-apigw-id': 'x' } : {}, body: '' } }
    }
    const { guard } = target('x', { send })
    expect(kindOf(await guard.send(WRITE))).toBe('answered')
    const create = {
      method: 'POST',
      path: '/detector/x/member',
      headers: {},
      body: JSON.stringify({ accountDetails: [{ accountId: ID, email: 'a@example.com' }] }),
      scope: { service: 'guardduty', region: 'us-east-1' },
    }
    expect(kindOf(await guard.send(create))).toBe('withheld')
    expect(seen).toEqual([
      ...GREETINGS,
      'POST /members/associate',
      'GET /detector',
      `POST /detector/${'0'.repeat(32)}/member/get`,
    ])
  })

  it('stops for good at the first write that a real account accepts, and says what it was', async () => {
    const { guard, seen } = target('x', { real: 'it is' })
    const rejected = { ...WRITE, body: '{"accountId":"1"}' }
    expect(kindOf(await guard.send(rejected))).toBe('answered')
    expect(guard.acceptedWrite()).toMatchObject({
      route: 'inspector2.AssociateMember',
      request: { body: rejected.body },
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(kindOf(await guard.send(READ))).toBe('withheld')
    expect(seen).toHaveLength(1)
    expect(guard.stoppedBecause()).toContain('accepted a write of inspector2.AssociateMember')
  })

  it('names a write whose own answer shows that the account is real', async () => {
    const isWrite = ({ path }: HttpRequest) => path === WRITE.path
    const send = async (request: HttpRequest) => ({
      response: { status: 200, headers: isWrite(request) ? { 'x-amz-apigw-id': 'x' } : {}, body: '' },
    })
    const { guard } = target('x', { send })
    await guard.send(WRITE)
    expect(guard.acceptedWrite()).toMatchObject({ request: { body: WRITE.body } })
  })

  it('sends no write where nobody answers who is there', async () => {
    const silence = { noAnswer: { kind: 'refused', detail: 'nothing listens there' } } as const
    const { guard } = target('x', { send: async () => silence })
    expect(await Promise.all([guard.send(WRITE), guard.send(WRITE)])).toEqual([silence, silence])
  })

  it('knows by the URL, and says why', async () => {
    const { seen, guard } = target('x', { url: 'https://inspector2.us-east-1.amazonaws.com' })
    expect(guard.realBecause()).toContain('belongs to AWS')
    expect(kindOf(await guard.send(WRITE))).toBe('withheld')
    expect(seen).toEqual([])
  })

  it('takes the owner out of what a real account answers', async () => {
    const body = `{"a":"424242424242","b":"me@corp.test","c":"${ID}","d":"x@example.com","e":"1794393600000"}`
    const send = async () => ({ response: { status: 200, headers: { arn: 'arn::424242424242:x' }, body } })
    const answer = await target('x', { real: 'it is', send }).guard.send(READ)
    expect(JSON.stringify(answer)).not.toMatch(/424242|corp/)
    expect(JSON.stringify(answer)).toContain(ID)
    expect(JSON.stringify(answer)).toContain('1794393600000')
    expect(JSON.stringify(await target('x', { send }).guard.send(READ))).toContain('424242424242')
  })
})

describe('a real account', () => {
  const throttling = [
    { status: 429, headers: {}, body: '{}' },
    { status: 503, headers: { 'retry-after': '1' }, body: '' },
    { status: 400, headers: { 'x-amzn-errortype': 'ThrottlingException' }, body: '{}' },
    { status: 400, headers: {}, body: '{"__type":"com.amazonaws#ThrottlingException"}' },
  ]
  it.each(throttling)(
    'that throttles with $status $headers $body is asked twice in all',
    async (response) => {
      let sent = 0
      const send = async () => {
        sent++
        return { response }
      }
      const { guard } = target('x', { real: 'it is', send })
      for (let count = 0; count < 20; count++) expect(kindOf(await guard.send(READ))).toBe('withheld')
      expect(sent).toBe(2)
      expect(guard.stoppedBecause()).toContain('throttled 2 times')
    },
  )

  it('is asked once a second and service', async () => {
    const clock = stillClock()
    const times: number[] = []
    const send = async () => {
      times.push(clock.now())
      return { response: { status: 200, headers: {}, body: '' } }
    }
    const bare = { name: 'target', real: 'it is', send, close: async () => {} }
    const { send: ask } = chain(bare, {}, { clock, rate: 50 })
    for (let count = 0; count < 3; count++) await ask(READ)
    expect(times).toEqual([0, 1_000, 2_000])
  })
})
