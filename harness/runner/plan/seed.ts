import { release } from '../../../generated/release.ts'

/** Where chance begins unless told otherwise: fixed for a release, so that no pull request is red by chance. */
export const RELEASE_SEED: number = release.seed

/** The seed of one draw of one property: independent of which others are selected. (FNV-1a, 32 bits.) */
export function seedOf(seed: number, ...names: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed
  for (const character of names.join('\0')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash | 0
}
