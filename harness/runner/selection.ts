import { namesOf } from '../model/names.ts'
import type { Requirement } from '../model/requirement.ts'

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

function patternOf(selection: string): RegExp {
  const source = selection
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => GLOBS[part] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}(?:$|/)`)
}

const GLOBS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }
