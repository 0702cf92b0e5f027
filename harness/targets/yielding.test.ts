import { expect, test } from 'vitest'
import { inProcessTarget } from './in-process.ts'
import { yielding } from './yielding.ts'

test('a target that never waits for anything lets the event loop turn', async () => {
  let turned = false
  setImmediate(() => {
    turned = true
  })
  const target = yielding(inProcessTarget('busy', async () => ({ status: 200, headers: {}, body: '' })))
  const request = { method: 'GET', path: '/', headers: {} }
  // All of these together take far longer than a target may go on by itself.
  for (let sent = 0; sent < 1_000_000 && !turned; sent++) await target.send(request)
  expect(turned).toBe(true)
})
