import { Server } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { muster } from '../../testing/muster.ts'

test('without 127.0.0.1, a run in the embedded emulator ends with 2 and one sentence', async () => {
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
    process.nextTick(() => this.emit('error', Object.assign(new Error('listen'), { code: 'EADDRNOTAVAIL' })))
    return this
  })
  onTestFinished(() => void vi.restoreAllMocks())
  for (const argv of [['run'], ['run', '--fault', 'wrong-status']]) {
    expect(await muster(argv)).toEqual({
      code: 2,
      out: '',
      err: 'muster: The embedded emulator cannot listen on 127.0.0.1 (EADDRNOTAVAIL): set up the loopback interface, or pass --target URL.\n',
    })
  }
})
