import { type RequirementId, requirements } from '../../model/requirement.ts'

/** The requirements of this name that operations have, of one service where `of` names it: `guardduty.`. */
export const requirementsNamed = (name: string, of = ''): readonly RequirementId[] =>
  Object.values(requirements)
    .map(({ id }) => id)
    .filter((id) => id.startsWith(of) && id.endsWith(`/${name}`))
