import { describe, expect, test } from 'vitest'
import { namedAccounts } from './named-accounts.ts'

const ID = '111122223333'
const body = (accountId: unknown) => ({ path: '/members/associate', body: JSON.stringify({ accountId }) })

describe('an account is named', () => {
  test.each([
    ['as text', ID],
    ['as a number', 111_122_223_333],
    ['with an exponent', '1.11122223333e11'],
    ['in hexadecimal', `0x${(111_122_223_333).toString(16)}`],
    ['with hyphens', '1111-2222-3333'],
    ['with blanks', '1111 2222 3333'],
    ['with no-break spaces', '1111\u00a02222\u00a03333'],
    ['with characters without a width', '1111\u200b2222\u20603333'],
    ['with dots', '1111.2222.3333'],
    ['with a sign', `+${ID}`],
    ['with blanks around', ` ${ID}\n`],
    ['in full-width digits', '１１１１２２２２３３３３'],
    ['in Arabic digits', '١١١١٢٢٢٢٣٣٣٣'],
    ['in Devanagari digits', '११११२२२२३३३३'],
    ['in an ARN', `arn:aws:iam::${ID}:root`],
    ['in a list', [ID]],
    ['as the name of a member', { [ID]: true }],
    ['in JSON inside a text', JSON.stringify({ a: ID })],
  ])('%s', (_, accountId) => {
    expect(namedAccounts(body(accountId))).toEqual([ID])
  })

  test.each([
    ['in escapes', { path: '/', body: '{"accountId":"\\u0031\\u003111222\\u00323333"}' }],
    ['in a member that is there twice', { path: '/', body: `{"accountId":"${ID}","accountId":"1"}` }],
    ['in broken JSON', { path: '/', body: `{"accountId":"${ID}",}` }],
    ['in the query', { path: `/members/associate?accountId=${ID}` }],
    ['percent-encoded in the query', { path: '/members/associate?accountId=%31111%32222+3333' }],
  ])('%s', (_, request) => {
    expect(namedAccounts(request)).toEqual([ID])
  })
})

test.each([
  ['an id of eleven digits', body('11112222333')],
  ['an id of thirteen digits', body('1111222233334')],
  ['letters', body('twelve chars')],
  ['an empty list', body([])],
  ['several short ids', body(['1111', '2222', '3333'])],
  [
    'a detector id with twelve digits in a row',
    { path: '/detector/111122223333aaaaaaaaaaaaaaaaaaaa/member' },
  ],
])('nobody is named by %s', (_, request) => {
  expect(namedAccounts(request)).toEqual([])
})

test('a body that is nested deeper than recursion can follow is read as text', () => {
  const deep = `${'['.repeat(100_000)}"${ID}"${']'.repeat(100_000)}`
  expect(namedAccounts({ path: '/', body: deep })).toEqual([ID])
})
