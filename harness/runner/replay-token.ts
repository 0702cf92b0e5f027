/** All it takes to draw a counterexample again, in one shell word without special characters but `?` and `&`. */
export interface ReplayToken {
  readonly requirement: string
  /** The property whose exchanges show a passive failure; else the property of the requirement itself. */
  readonly property: string
  readonly draw: string
  readonly path: string
  readonly seed: number
  readonly run: number
  readonly cases: number
  /** What the failure was recognised by. */
  readonly identity: string
}

export function formatToken({ requirement, ...rest }: ReplayToken): string {
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
  )
  return `${requirement}?${query}`
}

/** The token, or undefined where the text is none. */
export function parseToken(text: string): ReplayToken | undefined {
  const [requirement = '', query = ''] = text.split('?')
  const given = new URLSearchParams(query)
  const word = (name: string) => given.get(name) ?? ''
  const number = (name: string) => (/^\d+$/.test(word(name)) ? Number(word(name)) : Number.NaN)
  const token = {
    requirement,
    property: word('property'),
    draw: word('draw'),
    path: word('path'),
    seed: number('seed'),
    run: number('run'),
    cases: number('cases'),
    identity: word('identity'),
  }
  const complete = token.property !== '' && token.draw !== '' && /^\d+(:\d+)*$/.test(token.path)
  return complete && [token.seed, token.run, token.cases].every(Number.isSafeInteger) ? token : undefined
}
