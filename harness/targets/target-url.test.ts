import { describe, expect, test } from 'vitest'
import { awsEndpoints, isAwsHost, isRegion } from './target-url.ts'

describe('the endpoint of a region', () => {
  test.each([
    ['us-east-1', 'amazonaws.com'],
    ['us-gov-west-1', 'amazonaws.com'],
    ['cn-north-1', 'amazonaws.com.cn'],
    ['eusc-de-east-1', 'amazonaws.eu'],
    ['us-iso-east-1', 'c2s.ic.gov'],
    ['us-isob-east-1', 'sc2s.sgov.gov'],
    ['us-isof-south-1', 'csp.hci.ic.gov'],
    ['eu-isoe-west-1', 'cloud.adc-e.uk'],
  ])('%s is in %s', (region, domain) => {
    const host = `guardduty.${region}.${domain}`
    expect(isRegion(region)).toBe(true)
    expect(awsEndpoints(['guardduty'], region)).toEqual({ guardduty: `https://${host}` })
    expect(isAwsHost(host)).toBe(true)
  })
})

test.each(['amazonaws.com.example', 'notamazonaws.com', 'api.aws.test', '127.0.0.1'])(
  '%s is not a host of AWS',
  (host) => {
    expect(isAwsHost(host)).toBe(false)
  },
)
