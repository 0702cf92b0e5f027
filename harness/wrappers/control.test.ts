import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningEmulator, serveEmulator } from '../emulator/http.ts'
import { signedFor } from '../testing/ask.ts'
import { withControl } from './control.ts'
import { createMockService } from './mock-service.ts'

let running: RunningEmulator
beforeEach(async () => {
  running = await serveEmulator(withControl(createMockService()), { host: '127.0.0.1', port: 0 })
})
afterEach(() => running.close())

const send = (method: string, path: string, body?: string) =>
  fetch(`${running.url}${path}`, { method, ...(body !== undefined && { body }) })

const script = (value: unknown) => send('POST', '/_muster/script', JSON.stringify(value))

const associate = (accountId: string) =>
  fetch(`${running.url}/members/associate`, {
    method: 'POST',
    headers: signedFor('inspector2'),
    body: JSON.stringify({ accountId }),
  })

const violations = async () => (await send('GET', '/_muster/violations')).json()

describe('a served mock service', () => {
  it('takes one scripted outcome or a list of them, and answers without content', async () => {
    const operation = 'inspector2.AssociateMember'
    const taken = await script({
      operation,
      outcome: 'AccessDeniedException',
      times: 2,
      body: { message: 'No.' },
    })
    expect([taken.status, await taken.text(), taken.headers.get('content-length')]).toEqual([204, '', null])
    await script([
      { operation, outcome: 'success' },
      { operation, outcome: 'ThrottlingException', times: 'always' },
    ])
    const statuses = []
    for (let time = 0; time < 6; time++) statuses.push((await associate('111122223333')).status)
    expect(statuses).toEqual([403, 403, 200, 429, 429, 429])
  })

  it.each([
    ['{', /^The body must be JSON, such as /],
    ['[[]]', /^A scripted outcome must be an object with "operation" and "outcome", not a list\.$/],
    [
      '{"operation":"inspector2.AssociateMembers","outcome":"success"}',
      /^The operation "inspector2.AssociateMembers" is not documented: did you mean "inspector2.AssociateMember"\? /,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"Throttling"}',
      /^The outcome "Throttling" of inspector2.AssociateMember is not documented: did you mean "ThrottlingException"\? /,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"partialFailure"}',
      /^The outcome "partialFailure" of inspector2.AssociateMember is not documented/,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"success","time":2}',
      /^The member "time" .* did you mean "times"\?/,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"success","times":0}',
      /^"times" of .* from 1 on, /,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"success","retryAfter":1}',
      /has no header Retry-After: /,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"ThrottlingException","retryAfter":-1}',
      /must be whole seconds/,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"success","body":3}',
      /"body" of .* must be an object/,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"success","body":{"account":"1"}}',
      /^The member "account" in the body of inspector2.AssociateMember success is not documented: did you mean "accountId"/,
    ],
    [
      '{"operation":"inspector2.AssociateMember","outcome":"ThrottlingException","body":{"message":1}}',
      /^"body" of inspector2.AssociateMember ThrottlingException: \/message must be string\.$/,
    ],
    [
      '{"operation":"guardduty.CreateMembers","outcome":"success","body":{"unprocessedAccounts":[{"accountId":"111122223333","result":"a"}]}}',
      /^"body" of guardduty.CreateMembers success has failures in unprocessedAccounts: script "partialFailure"\.$/,
    ],
  ])('refuses the script %s with a sentence', async (body, sentence) => {
    const response = await send('POST', '/_muster/script', body)
    expect(response.status).toBe(400)
    expect(Object(await response.json()).message).toMatch(sentence)
    expect((await associate('111122223333')).status).toBe(200)
  })

  it('takes a list as a whole or not at all', async () => {
    const operation = 'inspector2.AssociateMember'
    const refused = await script([
      { operation, outcome: 'AccessDeniedException' },
      { operation, outcome: 'nothing' },
    ])
    expect(refused.status).toBe(400)
    expect((await associate('111122223333')).status).toBe(200)
  })

  it('lists violations until it is reset, and counts none of its own paths', async () => {
    await associate('12')
    await send('GET', '/_muster/violations?pretty')
    await script({})
    expect(await violations()).toMatchObject([
      { operation: 'inspector2.AssociateMember', keyword: 'minLength' },
    ])
    expect((await send('POST', '/_muster/reset')).status).toBe(204)
    expect(await violations()).toEqual([])
  })

  it('does what a scripted success calls processed, and shows it as CREATED for as long as it was scripted', async () => {
    const operation = 'inspector2.AssociateMember'
    await script({ operation, outcome: 'success', readsAsCreated: 'always' })
    await associate('111122223333')
    const read = await fetch(`${running.url}/members/get`, {
      method: 'POST',
      headers: signedFor('inspector2'),
      body: JSON.stringify({ accountId: '111122223333' }),
    })
    expect(await read.json()).toMatchObject({ member: { relationshipStatus: 'CREATED' } })
  })

  it('tells what was not used yet, what was asked, and how often', async () => {
    const operation = 'inspector2.AssociateMember'
    await script([
      { operation, outcome: 'success', times: 3 },
      { operation: 'inspector2.GetMember', outcome: 'ThrottlingException', times: 'always' },
    ])
    await associate('111122223333')
    await associate('12')
    const told = async (name: string) => (await send('GET', `/_muster/${name}`)).json()
    expect(await told('script')).toMatchObject([
      { operation, outcome: 'success', times: 2 },
      { operation: 'inspector2.GetMember', outcome: 'ThrottlingException', times: 'always' },
    ])
    const asked = { operation, region: 'us-east-1', method: 'POST', path: '/members/associate' }
    expect(await told('requests')).toEqual([
      { ...asked, body: { accountId: '111122223333' }, status: 200 },
      { ...asked, body: { accountId: '12' }, status: 400 },
    ])
    expect(await told('counts')).toEqual({ requests: 2, violations: 1 })
    await send('POST', '/_muster/reset')
    expect([await told('script'), await told('requests'), await told('counts')]).toEqual([
      [],
      [],
      { requests: 0, violations: 0 },
    ])
  })

  it.each([
    ['PUT', '/_muster/script'],
    ['POST', '/_muster/nothing'],
  ])('says of %s %s what there is instead', async (method, path) => {
    const response = await send(method, path)
    expect(response.status).toBe(404)
    expect(Object(await response.json()).message).toMatch(
      /^(PUT|POST) \/_muster\/\w+ is unknown: there are POST \/_muster\/script, /,
    )
    expect(await violations()).toEqual([])
  })
})
