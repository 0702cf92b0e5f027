import { describe, expect, it } from 'vitest'
import { type AccountFlags, accountConfigOf } from '../options/account-options.ts'
import { type AccountOwner, allowedBy } from './owner.ts'

const ACCOUNT = '123456789012'
const REAL = { real: 'it is', account: ACCOUNT, name: 'AWS' }
const NAMELESS = { real: 'it is', name: 'http://10.0.0.1' }
const NO_TERMINAL = {}
const allowed = (flags: AccountFlags, ...rest: [AccountOwner, Parameters<typeof allowedBy>[2]]) =>
  allowedBy(accountConfigOf(flags), ...rest)
const typing = (text: string) => ({ ask: async () => text })

describe('permission to write to a real account', () => {
  it('is not given without --allow', async () => {
    expect(await allowed({ yes: true, account: ACCOUNT }, REAL, typing(ACCOUNT))).toBeUndefined()
  })

  it('is not given for reading only', async () => {
    expect(await allowed({ allow: 'read' }, REAL, NO_TERMINAL)).toBeUndefined()
  })

  it('is confirmed by typing the account id', async () => {
    expect(await allowed({ allow: 'write' }, REAL, typing(` ${ACCOUNT}\n`))).toBe('write')
    await expect(allowed({ allow: 'write' }, REAL, typing('yes'))).rejects.toThrow('was not confirmed')
    await expect(allowed({ allow: 'write' }, REAL, typing(''))).rejects.toThrow('was not confirmed')
  })

  it('is confirmed by typing the name of the target if the account is unknown', async () => {
    expect(await allowed({ allow: 'write' }, NAMELESS, typing('http://10.0.0.1'))).toBe('write')
    await expect(allowed({ allow: 'write' }, NAMELESS, typing(ACCOUNT))).rejects.toThrow('http://10.0.0.1')
  })

  it('is confirmed by --yes and --account', async () => {
    const allow = 'affects-others'
    expect(await allowed({ allow, yes: true, account: ACCOUNT }, REAL, NO_TERMINAL)).toBe(allow)
    expect(await allowed({ allow, yes: true, account: ACCOUNT }, NAMELESS, NO_TERMINAL)).toBe(allow)
    expect(() => accountConfigOf({ allow, yes: true })).toThrow('--yes needs --account')
    await expect(allowed({ allow }, REAL, NO_TERMINAL)).rejects.toThrow('pass --yes --account ID')
  })

  it('is never given for another account', async () => {
    const other = { account: '999999999999' }
    await expect(allowed({ allow: 'write', yes: true, ...other }, REAL, NO_TERMINAL)).rejects.toThrow(ACCOUNT)
    await expect(allowed(other, REAL, NO_TERMINAL)).rejects.toThrow('is not the account')
    expect(() => accountConfigOf({ account: '1234' })).toThrow('pass its 12 digits')
  })

  it('does not extend to an account that only shows in its responses, without --yes', async () => {
    const unknown = { real: undefined, name: 'http://127.0.0.1' }
    expect(await allowed({ allow: 'write' }, unknown, typing('anything'))).toBeUndefined()
    expect(await allowed({ allow: 'write', yes: true, account: ACCOUNT }, unknown, NO_TERMINAL)).toBe('write')
  })
})
