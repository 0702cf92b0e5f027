const MOST = 50

/** A stretch of a listing, and where the next one starts. */
export interface Page<T> {
  readonly entries: readonly (readonly [id: string, value: T])[]
  readonly nextToken?: string
}

/**
 * The entries after a token, in the order of their ids: the token is the last id that was listed, so that what is
 * deleted between two pages shifts nothing. Undefined where the page size is out of range.
 */
export function pageOf<T>(
  all: Iterable<readonly [string, T]>,
  maxResults: number,
  nextToken: string,
): Page<T> | undefined {
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > MOST) return undefined
  const rest = [...all].filter(([id]) => id > nextToken).sort(([a], [b]) => (a < b ? -1 : 1))
  const entries = rest.slice(0, maxResults)
  const last = entries.at(-1)
  return rest.length > entries.length && last ? { entries, nextToken: last[0] } : { entries }
}

/** How many entries a page has where the request does not say. */
export const PAGE_SIZE = MOST
