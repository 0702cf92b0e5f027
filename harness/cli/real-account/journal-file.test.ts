import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../../emulator/emulator.ts'
import { listenEmulator } from '../../testing/listen.ts'
import { startMuster } from '../../testing/start-muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { reopenJournal } from './journal-file.ts'

const ALLOWED = ['--allow', 'affects-others', '--yes', '--account', '111122223333']

// Nobody can create a file there, not even root.
describe.runIf(process.platform === 'linux')('a journal that cannot be written', () => {
  test('ends a run with 2 and one sentence before it begins', async () => {
    const requests: string[] = []
    const emulator = createEmulator()
    const url = await listenEmulator({
      handle: (request) => {
        requests.push(request.method)
        return emulator.handle(request)
      },
    })
    const { code, err } = await startMuster(['run', '--target', url, ...ALLOWED], { cwd: '/proc', env: {} })
      .ended
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^muster: The cleanup journal cannot be written to \/proc \(E\w+\)[^\n]+\n$/,
      ),
    })
    expect(requests).toEqual([])
  })

  test('is named where it is opened again, and where the disk is full', () => {
    expect(() => reopenJournal('/proc/journal.ndjson')).toThrow(/cannot be written to \/proc\/journal.ndjson/)
    const full = reopenJournal('/dev/full')
    expect(() => full.write({ type: 'created', number: 0, accounts: [] })).toThrow(/\(ENOSPC\)/)
    full.close()
  })
})

test('a journal has the lines that were written', () => {
  const file = join(temporaryFolder(), 'journal.ndjson')
  const { write, close } = reopenJournal(file)
  write({ type: 'created', number: 0, accounts: ['1'] })
  close()
  expect(readFileSync(file, 'utf8')).toBe('{"type":"created","number":0,"accounts":["1"]}\n')
  expect(readdirSync(join(file, '..'))).toEqual(['journal.ndjson'])
})
