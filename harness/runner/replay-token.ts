import { currentId } from '../model/requirement.ts'
import { seedOf } from './plan/suite.ts'

/** Everything needed to draw a counterexample again. */
export interface ReplayToken {
  readonly requirement: string
  /** The property that drew it; of another requirement where a passive one failed on its exchanges. */
  readonly property: string
  readonly draw: string
  readonly path: string
  /** Number of account ids that the property had allocated when the case began; `dealt` in the text. */
  readonly offset: number
  readonly seed: number
  readonly run: number
  readonly cases: number
  /** The identity of the failure. */
  readonly identity: string
  /** Shows that nothing of the line was changed, and that it still leads to the same value; absent in lines of older versions. */
  readonly sum?: string
}

/** The checksum of a line and of the value that it leads to. */
export function checksumOf(
  { draw, path, offset, seed, run, cases, identity }: Omit<ReplayToken, 'requirement' | 'property' | 'sum'>,
  drawn: string | undefined,
): string {
  // Requirements may be renamed.
  const parts = [drawn, draw, path, offset, seed, run, cases, identity].map(String)
  return (seedOf(0, ...parts) >>> 0).toString(36)
}

/** One shell word, once it is quoted: the requirement, and the rest as a query. */
export function formatToken({ requirement, property, draw, path, offset, ...rest }: ReplayToken): string {
  const [owner, aspect = ''] = property.split('#')
  const by = owner === requirement ? { aspect } : { by: property }
  const query = Object.entries({ ...by, draw, path, dealt: offset, ...rest }).map(
    ([name, value]) => `${name}=${escaped(String(value))}`,
  )
  return `${requirement}?${query.join('&')}`
}

/** Readable as far as a query and a word in single quotes allow. */
const escaped = (value: string) =>
  encodeURIComponent(value)
    .replaceAll(/%(3A|2F|2C)/g, (code) => decodeURIComponent(code))
    .replaceAll('%20', '+')
    .replaceAll("'", '%27')

/** Whether a text is a command that has a replay line, as reports print it. */
export const isReplayCommand = (text: string): boolean => /\breplay\s+\S+\?/.test(text)

/** The token, or undefined where the text is none; a requirement that was renamed since gets its current id. */
export function parseToken(text: string): ReplayToken | undefined {
  const [named = '', query = ''] = text.trim().split('?')
  const requirement = currentId(named)
  const given = new URLSearchParams(query)
  const word = (name: string) => given.get(name) ?? ''
  const number = (name: string) => (/^\d+$/.test(word(name)) ? Number(word(name)) : Number.NaN)
  const token = {
    requirement,
    property: currentKey(word('by')) || `${requirement}#${word('aspect')}`,
    draw: word('draw'),
    path: word('path'),
    offset: number('dealt'),
    seed: number('seed'),
    run: number('run'),
    cases: number('cases'),
    identity: word('identity'),
    ...(given.has('sum') && { sum: word('sum') }),
  }
  const complete = /^\S+$/.test(requirement) && token.draw !== '' && /^\d+(:\d+)*$/.test(token.path)
  return complete && [token.offset, token.seed, token.run, token.cases].every(Number.isSafeInteger)
    ? token
    : undefined
}

/** The key of a property, whose requirement may have been renamed. */
function currentKey(key: string): string {
  const [owner = '', ...aspect] = key.split('#')
  return [currentId(owner), ...aspect].join('#')
}
