/** What a requirement rests on, as the generated table has it. */
export interface Cited {
  readonly kind: string
  readonly source: string
}

/** Each source once, as a link where it is one: `documented [API_GetMembers](…)`. */
export function sourceLinks(evidence: readonly Cited[]): string {
  const kinds = Map.groupBy(evidence, ({ kind }) => kind)
  return [...kinds]
    .map(([kind, cited]) => `${kind} ${[...new Set(cited.map(({ source }) => link(source)))].join(', ')}`)
    .join('; ')
}

function link(source: string): string {
  if (!URL.canParse(source)) return source
  const { hostname, pathname, hash } = new URL(source)
  const segments = pathname.split('/').filter(Boolean)
  // A repository is told by its owner, a page by its name.
  const name = hostname === 'github.com' ? segments.join('/') : segments.at(-1)?.replace(/\.html$/, '')
  return `[${name ?? hostname}${hash}](${source})`
}
