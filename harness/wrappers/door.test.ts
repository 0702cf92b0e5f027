import { GuardDutyClient } from '@aws-sdk/client-guardduty'
import { Inspector2Client } from '@aws-sdk/client-inspector2'
import { SecurityHubClient } from '@aws-sdk/client-securityhub'
import { describe, expect, it } from 'vitest'
import { endpointPattern, endpoints } from './door.ts'

const providers = {
  guardduty: new GuardDutyClient().config.endpointProvider,
  inspector2: new Inspector2Client().config.endpointProvider,
  securityhub: new SecurityHubClient().config.endpointProvider,
}

/** One or two of each partition that the SDK knows. */
const REGIONS = [
  'us-east-1',
  'ap-southeast-7',
  'il-central-1',
  'cn-north-1',
  'cn-northwest-1',
  'us-gov-west-1',
  'us-iso-east-1',
  'us-isob-east-1',
  'eu-isoe-west-1',
  'us-isof-south-1',
  'eusc-de-east-1',
]

describe('the endpoints of AWS', () => {
  it.each(Object.entries(providers))(
    'of %s are known in every partition and variant',
    (service, provider) => {
      const endpointOf = endpoints()
      for (const region of REGIONS) {
        for (const [UseFIPS, UseDualStack] of [
          [false, false],
          [true, false],
          [false, true],
          [true, true],
        ]) {
          const { url } = provider({ Region: region, UseFIPS, UseDualStack })
          expect(endpointOf(url.href), url.href).toEqual({ scope: { service, region } })
          expect(endpointPattern().test(url.href), url.href).toBe(true)
        }
      }
    },
  )

  it.each([
    'https://guardduty.amazonaws.com/',
    'https://ec2.us-east-1.amazonaws.com/',
    'https://guardduty.us-east-1.amazonaws.com.example.com/',
    'https://guardduty.us-east-1.amazonawsxcom/',
    'https://evil-guardduty.us-east-1.amazonaws.com/',
    'https://guardduty.us-east-1.amazonaws.com:8443/',
    'ftp://guardduty.us-east-1.amazonaws.com/',
    'http://127.0.0.1:4566/',
    'nothing',
  ])('do not include %s', (url) => {
    expect(endpoints()(url)).toBeUndefined()
    expect(endpointPattern().test(url)).toBe(false)
  })
})

describe('a custom endpoint', () => {
  it.each([
    ['http://127.0.0.1:4566', 'http://127.0.0.1:4566/detector', ''],
    ['http://[::1]:4566', 'http://[::1]:4566/detector', ''],
    ['http://127.0.0.1:4566/', 'http://127.0.0.1:4566/detector', ''],
    ['https://proxy.example.com/aws/', 'https://proxy.example.com/aws/detector', '/aws'],
  ])('%s takes %s', (custom, url, prefix) => {
    expect(endpoints(custom)(url)).toEqual({ prefix })
    expect(endpointPattern(custom).test(url)).toBe(true)
    expect(endpoints(['http://a.example.com', custom])(url)).toEqual({ prefix })
    expect(endpoints('http://a.example.com')(url)).toBeUndefined()
  })

  it.each(['localhost:4566', '', 'ftp://a.example.com'])('cannot be "%s"', (custom) => {
    expect(() => endpoints(custom)).toThrow(
      `The endpoint "${custom}" is no http:// or https:// URL: pass one such as`,
    )
  })
})
