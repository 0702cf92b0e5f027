import { describe, expect, it } from 'vitest'
import { pathPattern, pathSegments } from './route.ts'

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
