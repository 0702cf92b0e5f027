import { describe, expect, it } from 'vitest'
import { type HttpRequest, inBytes } from '../../model/exchange.ts'
import { operations } from '../../model/operation.ts'
import { encode } from '../http/encode.ts'
import { DOCUMENTATION_ACCOUNTS } from './documentation.ts'
import { withheld } from './rules.ts'

const ID = '111122223333'
const ENTRY = { accountId: ID, email: 'a@example.com' }

const post = (path: string, body: unknown, method = 'POST'): HttpRequest => ({
  method,
  path,
  headers: {},
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
})

const CREATE = '/detector/x/member'
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...ENTRY, accountId: DOCUMENTATION_ACCOUNTS[index % 6] }))

describe('a real account is not sent', () => {
  it.each([
    ['what is accepted', post(CREATE, { accountDetails: [ENTRY] })],
    ['what is accepted with members that nobody knows', post(CREATE, { accountDetails: [ENTRY], x: 1 })],
    ['an id in escapes', post('/members/associate', '{"accountId":"\\u0031\\u003111222\\u00323333"}')],
    ['another spelling of the path', post('//Members/%61ssociate/', { accountId: ID })],
    ['a query', post('/members/associate?x=1', { accountId: ID })],
    ['an odd spelling of the method', post('/members/associate', { accountId: ID }, 'post')],
    [
      'what no parser should read and a lenient one may',
      post('/members/associate', `{"accountId":"${ID}",}`),
    ],
    ['two documents', post('/members/associate', `{"accountId":"${ID}"}{"accountId":"${ID}"}`)],
    ['an account on a route that nobody knows', post('/members/associate', { accountId: ID }, 'PUT')],
    ['a batch over the limit', post(CREATE, { accountDetails: entries(51) })],
    ['many accounts beside one that is wrong', post(CREATE, { accountDetails: [...entries(7), {}] })],
    [
      'an account beside a broken entry',
      post(CREATE, { accountDetails: [ENTRY, { ...ENTRY, accountId: '1' }] }),
    ],
    ['a number for an id', post('/members/associate', { accountId: Number(ID) })],
    ['an id in a list', post('/members/associate', { accountId: [ID] })],
    ['an id with hyphens', post('/members/associate', { accountId: '1111-2222-3333' })],
    ['a member in another case', post('/members/associate', { AccountId: ID })],
    ['a member that is there twice', post('/members/associate', `{"accountId":"1","accountId":"${ID}"}`)],
    ['an account in the query', post(`/members/associate?accountId=${ID}`, {})],
    ['a label that is too long', post(`/detector/${'x'.repeat(301)}/member`, { accountDetails: [ENTRY] })],
    ['a supporting operation that writes', post('/members', {})],
    ['a supporting operation that writes without a body', post('/accounts', undefined, 'DELETE')],
    ['an account that may be somebody’s', post('/detector/x/member/get', { accountIds: ['424242424242'] })],
    ['an address that may be somebody’s', post('/detector/x/member/get', { accountIds: ['a@corp.test'] })],
    [
      'a batch of more accounts than there are',
      post('/detector/x/member/get', { accountIds: entries(7).map((each) => each.accountId) }),
    ],
  ])('%s', (_, request) => {
    expect(withheld(request, {})).toBeDefined()
  })

  it.each([
    ['what reads', post('/detector/x/member/get', { accountIds: [ID] })],
    [
      'what reads, over the limit',
      post('/detector/x/member/get', { accountIds: entries(51).map((each) => each.accountId) }),
    ],
    ['what is refused', post(CREATE, { accountDetails: [{ ...ENTRY, accountId: '1' }] })],
    ['an empty list', post(CREATE, { accountDetails: [] })],
    ['an id that is too long', post('/members/associate', { accountId: `${ID}4` })],
    ['nothing at all', post(CREATE, undefined)],
    ['what names nobody and is no JSON', post(CREATE, '{"accountDetails":[')],
    ['a route that nobody knows', post('/no/such/path', { accountIds: [''] })],
  ])('but not %s', (_, request) => {
    expect(withheld(request, {})).toBeUndefined()
  })

  it('only of what its owner did not allow', () => {
    const create = post(CREATE, { accountDetails: [ENTRY] })
    const remove = post(`${CREATE}/delete`, { accountIds: [ID] })
    expect(withheld(create, { allow: 'write' })).toContain('--allow affects-others')
    expect(withheld(create, { allow: 'affects-others' })).toBeUndefined()
    expect(withheld(remove, {})).toContain('--allow write')
    expect(withheld(remove, { allow: 'write' })).toBeUndefined()
    const never = { 'guardduty.CreateDetector': 'aws x' }
    expect(withheld(post('/detector', {}), { allow: 'affects-others', never })).toContain('aws x')
    const over = post(CREATE, { accountDetails: entries(51) })
    expect(withheld(over, { allow: 'affects-others' })).toContain('over the limit')
  })

  it('of names that are not of the documentation, whatever its owner allows', () => {
    const allow = 'affects-others'
    for (const odd of [{ accountId: 'twelve chars' }, { email: 'no address' }, { email: 'a@corp.test' }]) {
      expect(withheld(post(CREATE, { accountDetails: [{ ...ENTRY, ...odd }] }), { allow })).toBeDefined()
    }
    expect(
      withheld(post(CREATE, { accountDetails: [{ ...ENTRY, email: 'me@example.org' }] }), { allow }),
    ).toBeUndefined()
  })

  it('of what is written in another region, where nothing would be taken away', () => {
    const { body } = post('/members/associate', { accountId: ID })
    const route = operations['inspector2.AssociateMember']
    const inRegion = (region: string) => ({ ...encode(route, { body: undefined }, region), body: body ?? '' })
    expect(withheld(inRegion('us-east-1'), { allow: 'affects-others' })).toBeUndefined()
    expect(withheld(inRegion('eu-west-1'), { allow: 'affects-others' })).toMatch(/^one region/)
  })

  it('whatever the length of what is looked into', () => {
    const long = 'x'.repeat(2_000_000)
    expect(withheld(post(CREATE, { [long]: long }), {})).toBeUndefined()
    expect(withheld(post(CREATE, `{"${long}@corp.test`), {})).toContain('@corp.test')
  })

  it('bytes that name accounts or are signed', () => {
    const garbage = '\x16\x03\x01garbage\r\n\r\n'
    const scope = { service: 'guardduty', region: 'us-east-1' }
    expect(withheld(inBytes(`POST / HTTP/1.1\r\n\r\n${ID}`), {})).toBeDefined()
    expect(withheld({ ...inBytes(garbage), scope }, {})).toBeDefined()
    expect(withheld(inBytes(garbage), {})).toBeUndefined()
  })
})
