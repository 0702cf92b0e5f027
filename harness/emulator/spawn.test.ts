import { describe, expect, it } from 'vitest'
import type { FaultName } from './faults/index.ts'
import { spawnEmulator } from './spawn.ts'

describe('spawnEmulator', () => {
  it('serves from a process of its own until it is closed', async () => {
    const { url, close } = await spawnEmulator()
    expect((await fetch(`${url}/detector`)).status).toBe(200)
    await close()
    await expect(fetch(`${url}/detector`)).rejects.toThrow('fetch failed')
    await close()
  })

  it('plants the fault', async () => {
    const { url, close } = await spawnEmulator({ fault: 'malformed-json-crashes' })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url}/members/associate`, { method: 'POST', headers, body: '{' })
    expect(response.status).toBe(500)
    await close()
  })

  it('says why the process ended before it listened', async () => {
    const unknown = 'no-such-fault' as FaultName
    await expect(spawnEmulator({ fault: unknown })).rejects.toThrow(/ended with code 1 .*"no-such-fault"/s)
  })
})
