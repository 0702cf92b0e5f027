import { expect, test } from 'vitest'
import { CLIENT_PROFILES } from './client-profiles.ts'

const namesOf = (headers: Readonly<Record<string, string>>) =>
  Object.keys(headers).map((name) => name.toLowerCase())

test.each(CLIENT_PROFILES)('the profile of $name has what every AWS client sends', ({ headers }) => {
  const names = namesOf(headers)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['user-agent', 'content-type', 'amz-sdk-invocation-id', 'amz-sdk-request'],
      ...['x-amzn-trace-id', 'x-amz-security-token'],
    ]),
  )
  expect(new Set(names).size).toBe(names.length)
})

test('no profile has what the transport or a signature sets', () => {
  const names = CLIENT_PROFILES.flatMap(({ headers }) => namesOf(headers))
  for (const name of ['host', 'content-length', 'authorization', 'x-amz-date'])
    expect(names).not.toContain(name)
})
