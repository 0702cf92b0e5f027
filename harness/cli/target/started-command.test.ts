import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runs } from '../../testing/runs.ts'
import { LastLines, startCommand } from './started-command.ts'

const start = (command: string) => {
  const started = startCommand(command)
  onTestFinished(started.kill)
  return started
}

/** Waits for a line of the command. */
async function said(started: ReturnType<typeof startCommand>, line: RegExp): Promise<string> {
  for (;;) {
    const found = started.lines.find((each) => line.test(each))
    if (found !== undefined) return found
    await pause(5)
  }
}

const GRANDCHILD = `(sleep 1000 & echo "grandchild $!"; wait) & wait`

describe('a started command', () => {
  test.each([
    ['exit 3', 'with code 3'],
    ['exit 0', 'with code 0'],
    ['kill -9 $$', 'by SIGKILL'],
    ['no-such-command-at-all', 'with code 127'],
  ])('reports how it ended: %s', async (command, end) => {
    const started = start(command)
    expect(started.end).toBeUndefined()
    expect(await started.ended).toBe(end)
    expect(started.end).toBe(end)
  })

  test('keeps the last lines of both streams', async () => {
    const started = start('echo one; echo two >&2; printf three')
    await started.ended
    await started.stop()
    expect([...started.lines].sort()).toEqual(['one', 'three', 'two'])
  })

  test('ends with its process group', async () => {
    const started = start(GRANDCHILD)
    const pid = Number((await said(started, /^grandchild/)).split(' ')[1])
    expect(runs(pid)).toBe(true)
    await started.stop()
    expect(started.end).toBe('by SIGTERM')
    await expect.poll(() => runs(pid)).toBe(false)
  })

  test('ends its process group although it ended before', async () => {
    const started = start('sleep 1000 & echo "grandchild $!"')
    const pid = Number((await said(started, /^grandchild/)).split(' ')[1])
    expect(await started.ended).toBe('with code 0')
    expect(runs(pid)).toBe(true)
    await started.stop()
    await expect.poll(() => runs(pid)).toBe(false)
  })

  test('is killed if it ignores SIGTERM', async () => {
    const started = start(`trap '' TERM; echo "deaf $$"; while :; do sleep 0.1; done`)
    const pid = Number((await said(started, /^deaf/)).split(' ')[1])
    await started.stop()
    expect(await started.ended).toBe('by SIGKILL')
    expect(runs(pid)).toBe(false)
  })
})

describe('the last lines', () => {
  test('are limited in number and length', () => {
    const last = new LastLines({ lines: 2, characters: 12 })
    expect(last.lines).toEqual([])
    const write = last.stream()
    for (const piece of ['one\ntw', 'o\r\nthr', 'ee\n']) write(piece)
    expect(last.lines).toEqual(['two', 'three'])
    write('x'.repeat(100))
    expect(last.lines).toEqual(['three', 'x'.repeat(12)])
  })

  test('of two streams are not mixed', () => {
    const last = new LastLines()
    const [out, err] = [last.stream(), last.stream()]
    out('list')
    err('warning\n')
    out('ening\nrea')
    expect(last.lines).toEqual(['warning', 'listening', 'rea'])
  })
})
