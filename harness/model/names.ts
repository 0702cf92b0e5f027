import { type Requirement, requirements } from './requirement.ts'

/** All that a requirement is or was called, the id of today first. */
export const namesOf = ({ id, formerly = [] }: Pick<Requirement, 'id' | 'formerly'>): readonly string[] => [
  id,
  ...formerly,
]

/** The id of today for one that was given up, with or without its service; any other text as it is. */
export function currentId(name: string): string {
  const renamed = Object.values(requirements).find(({ formerly = [] }) =>
    formerly.some((old) => old === name || old.slice(old.indexOf('.') + 1) === name),
  )
  return renamed?.id ?? name
}
