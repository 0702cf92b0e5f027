import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../model/exchange.ts'
import { stillClock } from '../still-clock.ts'
import { guarded } from './safety-guard.ts'

const ID = '111122223333'
const HELLO = 'GET /'
const WRITE: HttpRequest = {
  method: 'POST',
  path: '/members/associate',
  headers: {},
  body: JSON.stringify({ accountId: ID }),
}
const READ: HttpRequest = { method: 'GET', path: '/detector', headers: {} }

/** A target that answers after the test lets it, with this header. */
function target(header: string, extra = {}) {
  const seen: string[] = []
  const bare = {
    name: 'target',
    send: async ({ method, path }: HttpRequest) => {
      seen.push(`${method} ${path}`)
      return { response: { status: 200, headers: { [header]: 'x' }, body: '' } }
    },
    sendRaw: async (bytes: string) => {
      seen.push(bytes)
      return { response: { status: 400, headers: {}, body: '' } }
    },
    close: async () => {},
    ...extra,
  }
  return { seen, guard: guarded(bare, {}, stillClock()) }
}

const kindOf = (answer: object) =>
  'noAnswer' in answer ? (answer.noAnswer as { readonly kind: string }).kind : 'answered'

describe('the guard', () => {
  it('asks who is there before it lets a write through', async () => {
    const { seen, guard } = target('x-amzn-requestid')
    expect(kindOf(await guard.send(WRITE))).toBe('answered')
    expect(seen).toEqual([HELLO, 'POST /members/associate'])
    const real = target('x-amz-apigw-id')
    expect(kindOf(await real.guard.send(WRITE))).toBe('withheld')
    expect(real.seen).toEqual([HELLO])
  })

  it('lets nothing overtake the first answer', async () => {
    const { seen, guard } = target('x-amz-apigw-id')
    const answers = await Promise.all([
      guard.send(READ),
      guard.send(WRITE),
      guard.sendRaw?.(`x ${ID}`),
      guard.send(READ),
    ])
    expect(answers.map((answer) => kindOf(answer ?? {}))).toEqual([
      'answered',
      'withheld',
      'withheld',
      'answered',
    ])
    expect(seen).toEqual(['GET /detector', 'GET /detector'])
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

  it('stands before everything that runs send', () => {
    const senders = globSync('{harness/{runner,cli,reports,wrappers},suites}/**/*.ts')
      .filter(
        (path) => !path.endsWith('.test.ts') && /(?<!context)\.send(Raw)?\(/.test(readFileSync(path, 'utf8')),
      )
      .sort()
    expect(senders).toEqual([
      // Within the target that the guard is given.
      'harness/cli/target/connection.ts',
      // The run context, whose target is the guard, and the case context, which sends through it.
      'harness/runner/case/case-context.ts',
      'harness/runner/case/run-context.ts',
    ])
  })
})
