import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../../emulator/emulator.ts'
import { configFile, runConfigured } from '../../../testing/configured.ts'
import { listenEmulator } from '../../../testing/listen.ts'
import { muster } from '../../../testing/muster.ts'

/** A few requests, of which some would write. */
const FEW = { operations: ['AssociateMember'], requirements: ['**/required'], cases: 0 }

describe('real: true', () => {
  const real = async (argv: readonly string[], config: (url: string) => object) => {
    const url = await listenEmulator()
    const { out } = await runConfigured(
      { ...FEW, ...config(url) },
      '--dry-run',
      ...argv.map((each) => each.replace('URL', url)),
    )
    return /real AWS account: (.*)\./.exec(out)?.[1]
  }
  const one = (url: string) => ({
    target: 'b',
    targets: { a: { url, real: true }, b: { url: 'http://127.0.0.1:1' } },
  })
  const DECLARED = 'the configuration says real: true'

  it('applies to the server under any name or URL', async () => {
    expect(await real(['--target', 'a'], one)).toBe(DECLARED)
    expect(await real(['--target', 'URL'], one)).toBe(DECLARED)
    expect(await real(['--target', 'URL/'], (url) => one(url.replace('127.0.0.1', 'localhost')))).toBe(
      DECLARED,
    )
    expect(await real(['--endpoint', 'guardduty=URL'], one)).toBe(DECLARED)
    expect(await real(['--target', 'a', '--endpoint', 'guardduty=http://127.0.0.1:2'], one)).toBe(DECLARED)
  })

  it('applies to no other server', async () => {
    expect(await real([], one)).toBeUndefined()
    expect(await real(['--target', 'URL'], () => ({}))).toBeUndefined()
  })

  it('blocks writes that reach the server without it', async () => {
    const target = createEmulator()
    const wrote: string[] = []
    const url = await listenEmulator({
      handle: async (request) => {
        const response = await target.handle(request)
        if (request.path.endsWith('/associate') && response.status < 300) wrote.push(request.path)
        return response
      },
    })
    const file = configFile({ ...FEW, targets: { mine: { url, real: true } } })
    const { out } = await muster(['run', '--config', file])
    expect(out).toContain('This is treated as a real AWS account: the configuration says real: true.')
    expect(wrote).toEqual([])
    expect((await muster(['run', '--config', configFile(FEW), '--target', url])).code).toBe(0)
    expect(wrote.length, 'without it, writes are sent').toBeGreaterThan(0)
  })
})
