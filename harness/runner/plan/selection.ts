import type { Requirement } from '../../model/requirement.ts'
import { namesOf } from '../../model/requirement.ts'

/**
 * Whether a selection names an id: by a prefix of whole segments, or by a glob in which `*` stands for a part of one
 * segment and `**` for any number of them. The service may be left out.
 */
export function selects(selection: string, id: string): boolean {
  const pattern = patternOf(selection)
  return pattern.test(id) || pattern.test(id.slice(id.indexOf('.') + 1))
}

/** Whether a selection names a requirement, by its id or by one that it had before. */
export const selectsRequirement = (selection: string, requirement: Requirement): boolean =>
  namesOf(requirement).some((name) => selects(selection, name))

const patterns = new Map<string, RegExp>()

/** Each is compared with every requirement, so it is made once. */
function patternOf(selection: string): RegExp {
  const known = patterns.get(selection)
  if (known) return known
  const source = selection
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => GLOBS[part] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
  const pattern = new RegExp(`^${source}(?:$|/)`)
  patterns.set(selection, pattern)
  return pattern
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }
