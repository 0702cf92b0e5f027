import { expect, test } from 'vitest'
import { inProcessTarget, yielding } from './target.ts'

const REQUEST = { method: 'POST', path: '/', headers: {} }

test('a target in process answers with what its function returns, and takes no requests in bytes', async () => {
  const target = inProcessTarget('mine', async ({ path }) => ({ status: 200, headers: {}, body: path }))
  expect(await target.send(REQUEST)).toEqual({ response: { status: 200, headers: {}, body: '/' } })
  expect(target.name).toBe('mine')
  expect(target.url).toBeUndefined()
  expect(target.sendsBytes).toBeUndefined()
  await target.close()
})

test('a target in process whose function throws rejects: nothing can be said about its answer', async () => {
  const target = inProcessTarget('mine', () => Promise.reject(new Error('broken')))
  await expect(target.send(REQUEST)).rejects.toThrow('broken')
})

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
