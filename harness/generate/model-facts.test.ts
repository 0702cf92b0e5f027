import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import type { Operation, OperationId } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import { differences, modelFacts, type Specs } from '../testing/model-facts.ts'

/** The specs with one piece of the generated table replaced, at its first place in an operation. */
function edited(id: OperationId, piece: string, instead: string): Specs {
  const text = JSON.stringify(specs[id])
  if (!text.includes(piece)) throw new Error(`${id} has no ${piece}`)
  return { ...specs, [id]: JSON.parse(text.replace(piece, () => instead)) as Operation }
}

const specs: Specs = operations as unknown as Record<OperationId, Operation>

const CREATE = 'guardduty.CreateMembers'
const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

describe('the specs', () => {
  it('say what the Smithy models say: nothing less, nothing else, nothing more', () => {
    expect(modelFacts().size).toBeGreaterThan(100)
    expect(differences(specs)).toEqual([])
  })

  it.each([
    [
      'a changed limit',
      edited(CREATE, '"maxItems":50', '"maxItems":49'),
      `${CREATE} input body/accountDetails: the model says "list, 1..50 entries, required", the spec "list, 1..49 entries, required"`,
    ],
    [
      'a lost limit',
      edited(CREATE, ',"maxLength":64', ''),
      `${CREATE} input body/accountDetails/each/email: the model says "string, 1..64 characters, required", the spec "string, 1.. characters, required"`,
    ],
    [
      'a limit of another service',
      edited('securityhub.InviteMembers', '"type":"array"', '"type":"array","maxItems":50'),
      'securityhub.InviteMembers input body/AccountIds: the model says "list, required", the spec "list, ..50 entries, required"',
    ],
    [
      'a changed pattern',
      edited('inspector2.AssociateMember', '^\\\\d{12}$', '^\\\\d+$'),
      'inspector2.AssociateMember input body/accountId: the model says "string, 12..12 characters, pattern ^\\d{12}$, required", the spec "string, 12..12 characters, pattern ^\\d+$, required"',
    ],
    [
      'a member that is not required any more',
      edited(CREATE, '["accountId","email"]', '["accountId"]'),
      `${CREATE} input body/accountDetails/each/email: the model says "string, 1..64 characters, required", the spec "string, 1..64 characters"`,
    ],
    [
      'a value more of an enum',
      edited(UPDATE, '"PENDING"', '"PENDING","STARTED"'),
      `${UPDATE} output accountIds/each/status: the model says "string, one of ACTIVATED|DEACTIVATED|PENDING|FAILED", the spec "string, one of ACTIVATED|DEACTIVATED|PENDING|STARTED|FAILED"`,
    ],
    [
      'another status of an error',
      edited(UPDATE, '"status":429', '"status":400'),
      `${UPDATE} errors ThrottlingException: the model says "429", the spec "400"`,
    ],
    [
      'another type',
      edited(UPDATE, '"type":"boolean"', '"type":"string"'),
      `${UPDATE} input body/accountIds/each/activateDeepInspection: the model says "boolean, required", the spec "string, required"`,
    ],
    [
      'a lost header',
      edited(UPDATE, '"retryAfter":true', '"retryAfter":false'),
      expect.stringMatching(/ errorHeaders \w+: the model says "Retry-After", the spec nothing$/),
    ],
    [
      'another route',
      edited(UPDATE, '/batch/update"', '/batch"'),
      `${UPDATE} route: the model says "POST /ec2deepinspectionstatus/member/batch/update", the spec "POST /ec2deepinspectionstatus/member/batch"`,
    ],
  ])('are seen to differ from the models by %s', (_, said, want) => {
    expect(differences(said)).toEqual([want])
  })

  it('are seen to differ by an error, a member or an operation too many or too few', () => {
    const { AccessDeniedException, ...errors } = specs[UPDATE]?.errors ?? {}
    const operation = specs[UPDATE] as Operation
    const matching = (want: readonly string[]) => want.map((row) => expect.stringMatching(row))
    expect(differences({ ...specs, [UPDATE]: { ...operation, errors } })).toEqual(
      matching([
        `^${UPDATE} errors AccessDeniedException: the model says "403", the spec nothing$`,
        `^${UPDATE} errorMembers AccessDeniedException message: the model says .*, the spec nothing$`,
      ]),
    )
    const output: Schema = {
      ...operation.output,
      properties: { ...operation.output.properties, more: { type: 'string' } },
    }
    expect(differences({ ...specs, [UPDATE]: { ...operation, output } })).toEqual([
      `${UPDATE} output more: the model says nothing, the spec "string"`,
    ])
    const { [UPDATE]: _, ...fewer } = specs
    expect(differences(fewer).length).toBeGreaterThan(20)
    expect(differences({ ...specs, 'guardduty.Ping': operation }).length).toBeGreaterThan(20)
  })
})
