import type { HttpRequest } from '../model/exchange.ts'
import type { Check } from './check.ts'

/**
 * An answer is coded only as the request accepts. RFC 9110 leaves a server free where Accept-Encoding is absent, but
 * AWS SDKs decode nothing then.
 */
export const acceptedCoding: Check = {
  requirement: 'protocol/accepted-coding',
  applies: () => true,
  mismatch: ({ headers }, _, request) => {
    const codings = namesIn(headers['content-encoding']).filter((coding) => coding !== 'identity')
    const accepted = namesIn(acceptEncoding(request)).map((coding) => coding.replace(/^x-/, ''))
    const other = codings.find(
      (coding) => !accepted.includes(coding.replace(/^x-/, '')) && !accepted.includes('*'),
    )
    if (other === undefined) return undefined
    const expected = accepted.length === 0 ? 'no content coding' : `only ${accepted.join(' or ')}`
    return { identity: other, expected, got: `content-encoding: ${codings.join(', ')}` }
  },
}

function acceptEncoding({ headers }: Pick<HttpRequest, 'headers'> = { headers: {} }): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept-encoding')?.[1]
}

/** The codings of a list, without those that are refused by a weight of zero. */
const namesIn = (list = ''): readonly string[] =>
  list
    .toLowerCase()
    .split(',')
    .filter((item) => item.trim() !== '' && !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => (item.split(';')[0] ?? '').trim())
