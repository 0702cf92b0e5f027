import nock from 'nock'
import { describe, expect, it, onTestFinished } from 'vitest'
import { describeDoor } from '../testing/door-behaviour.ts'
import { senders } from '../testing/http-senders.ts'
import { mockAws } from './nock.ts'

describeDoor(
  (options) => {
    const aws = mockAws(options)
    onTestFinished(aws.close)
    return aws
  },
  ['fetch', 'node:http', 'axios', 'undici'],
)

describe('mockAws of nock', () => {
  const url = 'https://inspector2.us-east-1.amazonaws.com/members/associate'
  const post = () =>
    senders.fetch({
      url,
      headers: { 'Content-Type': 'application/json' },
      body: '{"accountId":"000000000012"}',
    })

  it('takes away its own interceptors, so that those of others answer on the same hosts', async () => {
    const aws = mockAws()
    expect((await post()).status).toBe(200)
    aws.close()
    aws.close()
    nock(new URL(url).origin).post('/members/associate').reply(418)
    expect((await post()).status).toBe(418)
    nock.cleanAll()
  })

  it('intercepts again when it is reset after nock.cleanAll', async () => {
    const aws = mockAws()
    onTestFinished(aws.close)
    nock.disableNetConnect()
    onTestFinished(() => nock.enableNetConnect())
    for (const time of [1, 2]) {
      nock.cleanAll()
      await expect(post(), `time ${time}`).rejects.toThrow()
      aws.reset()
      expect((await post()).status).toBe(200)
    }
    aws.reset()
    expect((await post()).status).toBe(200)
    expect(aws.counts()).toEqual({ requests: 1, violations: 0 })
  })

  it('leaves the interceptors of others alone', async () => {
    const other = nock('http://other.invalid').get('/').reply(418)
    mockAws().close()
    expect((await senders.fetch({ method: 'GET', url: 'http://other.invalid/' })).status).toBe(418)
    expect(other.isDone()).toBe(true)
  })

  it('is never pending', () => {
    const aws = mockAws()
    expect(nock.pendingMocks()).toEqual([])
    expect(nock.isDone()).toBe(true)
    aws.close()
  })

  it('lets requests through to no host that nock was told to keep from', async () => {
    const aws = mockAws()
    aws.close()
    nock.disableNetConnect()
    await expect(post()).rejects.toThrow()
    nock.enableNetConnect()
  })
})
