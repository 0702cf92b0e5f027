import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
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
