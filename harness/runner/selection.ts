import { closestMatch } from 'leven'

/**
 * Whether a selection names an id: by a prefix of whole segments, or by a glob in which `*` stands for a part of one
 * segment and `**` for any number of them. The service may be left out.
 */
export function selects(selection: string, id: string): boolean {
  const pattern = patternOf(selection)
  return pattern.test(id) || pattern.test(id.slice(id.indexOf('.') + 1))
}

function patternOf(selection: string): RegExp {
  const source = selection
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => GLOBS[part] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}(?:$|/)`)
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }

/** The id that a selection which matches nothing was probably meant to be. */
export function nearest(selection: string, ids: readonly string[]): string | undefined {
  // Half a name is meant more often than a name with many mistakes.
  const bare = selection.replaceAll('*', '').toLowerCase()
  return ids.find((id) => id.toLowerCase().includes(bare)) ?? closestMatch(selection, [...ids])
}
