import { describe, expect, it } from 'vitest'
import { allowedBy } from './allow.ts'

const ACCOUNT = '123456789012'
const REAL = { real: 'it is', account: ACCOUNT, name: 'AWS' }
const NAMELESS = { real: 'it is', name: 'http://10.0.0.1' }
const NOBODY = {}
const typing = (text: string) => ({ ask: async () => text })

describe('leave to write to a real account', () => {
  it('is not had without being asked for', async () => {
    expect(await allowedBy({ yes: true, account: ACCOUNT }, REAL, typing(ACCOUNT))).toBeUndefined()
  })

  it('is confirmed by typing the account id', async () => {
    expect(await allowedBy({ allow: 'write' }, REAL, typing(` ${ACCOUNT}\n`))).toBe('write')
    await expect(allowedBy({ allow: 'write' }, REAL, typing('yes'))).rejects.toThrow('was not confirmed')
    await expect(allowedBy({ allow: 'write' }, REAL, typing(''))).rejects.toThrow('was not confirmed')
  })

  it('is confirmed by the name of the target where nobody knows the account', async () => {
    expect(await allowedBy({ allow: 'write' }, NAMELESS, typing('http://10.0.0.1'))).toBe('write')
    await expect(allowedBy({ allow: 'write' }, NAMELESS, typing(ACCOUNT))).rejects.toThrow('http://10.0.0.1')
  })

  it('is given by machines with --yes, for the account that they name', async () => {
    const allow = 'affects-others'
    expect(await allowedBy({ allow, yes: true, account: ACCOUNT }, REAL, NOBODY)).toBe(allow)
    expect(await allowedBy({ allow, yes: true }, NAMELESS, NOBODY)).toBe(allow)
    await expect(allowedBy({ allow, yes: true }, REAL, NOBODY)).rejects.toThrow('--yes needs --account')
    await expect(allowedBy({ allow }, REAL, NOBODY)).rejects.toThrow('pass --yes --account ID')
  })

  it('is never given for another account', async () => {
    const other = { account: '999999999999' }
    await expect(allowedBy({ allow: 'write', yes: true, ...other }, REAL, NOBODY)).rejects.toThrow(ACCOUNT)
    await expect(allowedBy(other, REAL, NOBODY)).rejects.toThrow('is not the account')
    await expect(allowedBy({ account: '1234' }, REAL, NOBODY)).rejects.toThrow('pass its 12 digits')
  })

  it('does not reach an account that only shows in its answers, unless --yes says so', async () => {
    const unknown = { real: undefined, name: 'http://127.0.0.1' }
    expect(await allowedBy({ allow: 'write' }, unknown, typing('anything'))).toBeUndefined()
    expect(await allowedBy({ allow: 'write', yes: true }, unknown, NOBODY)).toBe('write')
  })
})
