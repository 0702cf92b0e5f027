import { describe, expect, it } from 'vitest'
import { signedFor } from '../../testing/ask.ts'
import { type RouteId, routes } from '../routes.ts'
import { isRefusal } from './refusals.ts'
import { pathPattern, pathSegments, route } from './route.ts'

const found = (method: string, path: string, headers: Readonly<Record<string, string>> = {}) => {
  const call = route({ method, path, headers })
  return isRefusal(call) ? call.refused : call.id
}

describe('route', () => {
  it.each(Object.keys(routes) as RouteId[])('finds %s', (id) => {
    const { service, method, path } = routes[id]
    expect(found(method, path.replace('{detectorId}', 'abc'), signedFor(service))).toBe(id)
  })

  it.each(['/members/get', '/members/disassociate'])(
    'tells the services that share %s by their scope',
    (path) => {
      expect(found('POST', path, signedFor('inspector2'))).toMatch(/^inspector2\./)
      expect(found('POST', path, signedFor('securityhub'))).toMatch(/^securityhub\./)
    },
  )

  it.each([{}, { authorization: 'Bearer token' }, { authorization: 'AWS4-HMAC-SHA256 Credential=AKID/x' }])(
    'takes the first service with the path where the scope cannot be read: %j',
    (headers) => {
      expect(found('POST', '/members/invite', headers)).toBe('securityhub.InviteMembers')
      expect(found('POST', '/members/get', headers)).toBe('inspector2.GetMember')
    },
  )

  it.each([
    ['POST', '/nothing', 'guardduty'],
    ['PUT', '/members/associate', 'inspector2'],
    ['PATCH', '/detector/abc/member', 'guardduty'],
    ['post', '/members/associate', 'inspector2'],
    ['POST', '/members/associate', 'securityhub'],
    ['POST', '/members/associate', 's3'],
    ['POST', '', 'guardduty'],
  ])('refuses %s %s of %s like API Gateway', (method, path, service) => {
    expect(found(method, path, signedFor(service))).toBe('MissingAuthenticationTokenException')
  })

  it('keeps the query apart from the path', () => {
    const call = route({ method: 'GET', path: '/detector/abc/member?maxResults=2&x=/y?z', headers: {} })
    expect(call).toMatchObject({ id: 'guardduty.ListMembers', path: { detectorId: 'abc' } })
    expect(!isRefusal(call) && call.query.get('x')).toBe('/y?z')
  })

  it('reads the region of the scope, whatever the spelling of the header', () => {
    const { Authorization = '' } = signedFor('guardduty', 'eu-west-1')
    const request = { method: 'GET', path: '/detector' }
    expect(route({ ...request, headers: { AUTHORIZATION: Authorization } })).toMatchObject({
      region: 'eu-west-1',
    })
    expect(route({ ...request, headers: {} })).toMatchObject({ region: 'us-east-1' })
  })
})

const match = (pattern: string, path: string) => pathPattern(pattern)(pathSegments(path))

describe('pathPattern', () => {
  const CREATE = '/detector/{detectorId}/member'

  it.each([
    ['/detector/abc/member', 'abc'],
    ['/detector/abc/member/', 'abc'],
    ['/detector/a%2Fb/member', 'a/b'],
    ['/detector/a%20b/member', 'a b'],
    ['/detector/../member', '..'],
  ])('finds the label in %s', (path, detectorId) => {
    expect(match(CREATE, path)).toEqual({ detectorId })
  })

  it.each([
    '/detector//member',
    '/detector/abc/member//',
    '/detector/abc/member/get',
    '/Detector/abc/member',
    '/detector/abc/Member',
    '/detector/abc/m%65mber',
    '/detector/%zz/member',
    '/detector/abc',
    '//detector/abc/member',
    '',
    '*',
  ])('does not match %s', (path) => {
    expect(match(CREATE, path)).toBeUndefined()
  })
})
