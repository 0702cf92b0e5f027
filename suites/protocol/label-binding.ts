import fc from 'fast-check'
import {
  accepted,
  type DrawnInput,
  type Edit,
  expectAnswer,
  type Operation,
  type OperationWith,
  type Property,
  property,
  requirementOf,
  type Undecided,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { type Edits, editNamed, withMember, withQuery } from './edits.ts'
import { hasLabel, labelIn, relabelled } from './routing.ts'

type Labelled = Operation<OperationWith<'protocol/label-binding'>>

/** A label that nothing has. */
const UNKNOWN = 'fedcba9876543210fedcba9876543210'

const encodedTwice = (text: string) =>
  [...text].map((character) => `%25${character.charCodeAt(0).toString(16)}`).join('')

/** What a label is: its own segment of the path, decoded once. */
export function labelBinding(operation: Operation): readonly Property[] {
  if (!hasLabel(operation)) return []
  return [
    refusedWhereUnknownIs(operation, 'protocol/label-binding', elsewhere(operation)),
    refusedWhereUnknownIs(operation, 'protocol/label-is-exact', mangled(operation)),
  ]
}

const names = ({ path }: Operation): readonly string[] => {
  const name = /\{(\w+)\}/.exec(path)?.[1] ?? ''
  return [name, name.charAt(0).toUpperCase() + name.slice(1)]
}

/** The label says something unknown, and the good one stands in another place or in another encoding. */
function elsewhere(operation: Labelled): Edits {
  const unknown = relabelled(operation, () => UNKNOWN)
  const places = names(operation).flatMap((name): readonly [string, Edit][] => [
    [
      `as the member ${name} of the body`,
      (request) => unknown(withMember(name, labelIn(operation, request))(request)),
    ],
    [
      `as the parameter ${name} of the query`,
      (request) => withQuery(`${name}=${labelIn(operation, request)}`)(unknown(request)),
    ],
  ])
  return { 'encoded twice': relabelled(operation, encodedTwice), ...Object.fromEntries(places) }
}

const mangled = (operation: Labelled): Edits =>
  Object.fromEntries(
    Object.entries({
      'a blank before': (label: string) => `%20${label}`,
      'a plus sign behind': (label: string) => `${label}+`,
      'a tab behind': (label: string) => `${label}%09`,
      'a line break behind': (label: string) => `${label}%0A`,
      'NUL behind': (label: string) => `${label}%00`,
      'in quotes': (label: string) => `%22${label}%22`,
      'a stray percent sign behind': (label: string) => `${label}%`,
    }).map(([name, change]) => [name, relabelled(operation, change)]),
  )

/** Where unknown labels are taken as well, an accepted request shows nothing. */
const TAKES_ANY: Undecided = {
  verdict: 'excluded',
  reason: 'it takes any label of the path, so none can be seen to be taken for another',
}

function refusedWhereUnknownIs(
  operation: Labelled,
  name: 'protocol/label-binding' | 'protocol/label-is-exact',
  edits: Edits,
): Property {
  const requirement = requirementOf(operation.id, name)
  return property<{ readonly input: DrawnInput; readonly edit: string }>({
    requirement,
    aspect: 'law',
    boundaries: Object.keys(edits).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'small'), edit: fc.constant(label) }),
    })),
    controlled: true,
    law: async ({ input, edit: label }, context) => {
      const edit = editNamed(edits, label)
      const call = await context.callUnchecked(operation.id, input, edit)
      const outcome = expectAnswer(call.exchange, answerOf(requirement))
      if (!outcome || !isAccepted(call)) return outcome
      const unknown = await context.callUnchecked(
        operation.id,
        input,
        relabelled(operation, () => UNKNOWN),
      )
      return isAccepted(unknown) ? TAKES_ANY : outcome
    },
  })
}
