import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest'
import { describeDoor } from '../testing/door-behaviour.ts'
import { mockAws } from './msw.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'bypass' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describeDoor(
  (options) => {
    const aws = mockAws(options)
    server.use(...aws.handlers)
    return aws
  },
  ['fetch', 'node:http', 'axios'],
)

it('answers a request once where two servers listen in one process', async () => {
  const mocks = [mockAws(), mockAws()]
  for (const { handlers } of mocks) {
    const another = setupServer(...handlers)
    another.listen({ onUnhandledFrame: 'bypass' })
    onTestFinished(() => another.close())
  }
  const associate = () =>
    fetch('https://inspector2.us-east-1.amazonaws.com/members/associate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"accountId":"000000000012"}',
    })
  expect((await associate()).status).toBe(200)
  expect(mocks.flatMap(({ requests }) => requests)).toMatchObject([{ body: { accountId: '000000000012' } }])
})
