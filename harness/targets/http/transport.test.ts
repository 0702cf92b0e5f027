import { expect, onTestFinished, test } from 'vitest'
import { inBytes } from '../../model/exchange.ts'
import { listenTcp } from '../../testing/listen.ts'
import { httpTarget } from './http.ts'

const POST = { method: 'POST', path: '/', headers: {}, body: '{}' }

test('closing a target ends what is under way, and nothing is sent again', async () => {
  let connections = 0
  let arrived = () => {}
  const allArrived = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const url = await listenTcp((socket) => {
    connections++
    socket.once('data', () => {
      if (connections === 2) arrived()
    })
  })
  const target = httpTarget({ url, timeout: 3_600_000 })
  onTestFinished(() => target.close())
  const waiting = [target.send(POST), target.send(inBytes('GARBAGE'))]
  await allArrived
  await target.close()
  expect(await Promise.all(waiting)).toMatchObject([
    { noAnswer: { kind: 'reset' } },
    { noAnswer: { kind: 'reset' } },
  ])
  expect(connections).toBe(2)
})

test('a request to a closed target ends at once', async () => {
  const target = httpTarget({ url: await listenTcp(() => {}), timeout: 3_600_000 })
  await target.close()
  expect(await target.send(POST)).toMatchObject({ noAnswer: { kind: 'reset' } })
  expect(await target.send(inBytes('GARBAGE'))).toMatchObject({ noAnswer: { kind: 'reset' } })
})
