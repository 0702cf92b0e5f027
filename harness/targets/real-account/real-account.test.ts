import { describe, expect, it } from 'vitest'
import { detecting, realBecause, revealedBy } from './real-account.ts'

describe('a real account', () => {
  it.each([
    ['https://guardduty.us-east-1.amazonaws.com'],
    ['https://guardduty.cn-north-1.amazonaws.com.cn'],
    ['https://inspector2.eu-west-1.api.aws'],
    ['https://GuardDuty.us-east-1.AMAZONAWS.com.'],
    ['http://moto:5000'],
    ['http://192.168.0.1:5000'],
    ['http://127.0.0.1.example.com'],
    ['http://localhost.example.com'],
    ['http://[2001:db8::1]:5000'],
    ['no URL'],
  ])('is %s', (url) => {
    expect(realBecause({ url })).toBeDefined()
  })

  it.each([
    ['http://127.0.0.1:5000'],
    ['https://127.9.9.9'],
    ['http://localhost:4566'],
    ['http://[::1]:1'],
    ['http://0.0.0.0:5000'],
    ['http://[::]:5000'],
  ])('is not %s with example credentials, but with real ones and where it is declared', (url) => {
    expect(realBecause({ url })).toBeUndefined()
    expect(realBecause({ url, credentials: 'real' })).toBe('the credentials are real')
    expect(realBecause({ url, declared: 'real' })).toBe('the configuration says real: true')
  })

  it('is not a host that the user declares an emulator, unless it is of AWS or the credentials are real', () => {
    const declared = 'emulator'
    expect(realBecause({ url: 'http://moto:5000', declared })).toBeUndefined()
    expect(realBecause({ url: 'http://moto:5000', declared, credentials: 'real' })).toBeDefined()
    for (const domain of ['amazonaws.com', 'amazonaws.com.cn', 'amazonaws.eu', 'api.aws', 'c2s.ic.gov']) {
      expect(realBecause({ url: `https://guardduty.x-y-1.${domain}`, declared })).toContain('belongs to AWS')
    }
  })

  it('is not what the user declares an emulator, though it answers as API Gateway does', async () => {
    const response = { status: 200, headers: { 'x-amz-apigw-id': 'x' }, body: '' }
    const bare = { name: 'x', send: async () => ({ response }), close: async () => {} }
    const request = { method: 'GET', path: '/', headers: {} }
    for (const [emulator, want] of [
      [true, false],
      [false, true],
    ] as const) {
      const target = detecting({ ...bare, emulator })
      await target.send(request)
      expect(target.realBecause() !== undefined).toBe(want)
    }
  })

  it('is not a function of this process, unless its answers are those of API Gateway', () => {
    expect(realBecause({})).toBeUndefined()
    expect(revealedBy({ headers: { 'x-amzn-requestid': 'x' } })).toBeUndefined()
    expect(revealedBy({ headers: { 'x-amz-apigw-id': '' } })).toBeDefined()
  })
})
