import { requirements } from '../model/requirement.ts'
import type { Adequacy } from './adequacy.ts'

/** How many requirements are known to bite, and the names of the others; nothing where not all faults were judged. */
export function provenIn({ unproven }: Pick<Adequacy, 'unproven'>): string {
  if (!unproven) return ''
  const all = Object.keys(requirements).length
  if (unproven.length === 0)
    return `For each of the ${all} requirements there is a planted fault that has to fail it.\n`
  const names = unproven.map(({ id, level }) => `  ${id} (${level})\n`).join('')
  return `${unproven.length} of ${all} requirements are unproven, for no planted fault has to fail them:\n${names}`
}
