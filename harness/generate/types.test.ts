import { describe, expect, expectTypeOf, it } from 'vitest'
import type { operations as table } from '../../generated/operations.ts'
import type {
  ErrorBody,
  ErrorName,
  ErrorStatus,
  guardduty,
  Input,
  inspector2,
  OperationId,
  Operations,
  Output,
  securityhub,
} from '../../generated/types.ts'

type Table = typeof table

/** What the table of operations says of errors, which the types must repeat. */
type Statuses<Id extends OperationId> = {
  readonly [Name in keyof Table[Id]['errors']]: Table[Id]['errors'][Name] extends {
    readonly status: infer Status
  }
    ? Status
    : never
}

// The claims are held by the compiler; at run time there is nothing to see.
describe('pass-muster/types', () => {
  it('knows the operations and errors of the table, with their statuses', () => {
    expectTypeOf<OperationId>().toEqualTypeOf<keyof Table>()
    expectTypeOf<{
      readonly [Id in OperationId]: { readonly [Name in ErrorName<Id>]: ErrorStatus<Id, Name> }
    }>().toEqualTypeOf<{ readonly [Id in OperationId]: Statuses<Id> }>()
  })

  it('names what the documents call by longer names', () => {
    expectTypeOf<Input<'guardduty.CreateMembers'>['body']>().toEqualTypeOf<
      guardduty.components['schemas']['CreateMembersRequest']
    >()
    expectTypeOf<Output<'securityhub.InviteMembers'>>().toEqualTypeOf<
      securityhub.components['schemas']['InviteMembersResponse']
    >()
    expectTypeOf<ErrorBody<'inspector2.AssociateMember', 'ValidationException'>>().toEqualTypeOf<
      inspector2.components['schemas']['ValidationException']
    >()
  })

  it('has a path where the path has labels, and none elsewhere', () => {
    expectTypeOf<Input<'guardduty.GetMembers'>['path']>().toEqualTypeOf<{ readonly detectorId: string }>()
    expectTypeOf<Input<'inspector2.AssociateMember'>>().not.toHaveProperty('path')
  })

  it('refuses names that are not documented for the operation', () => {
    // @ts-expect-error Security Hub is not asked for CreateMembers.
    expectTypeOf<Input<'securityhub.CreateMembers'>>()
    // @ts-expect-error GuardDuty's error is BadRequestException.
    expectTypeOf<ErrorBody<'guardduty.CreateMembers', 'ValidationException'>>()
    expectTypeOf<ErrorName<'guardduty.GetMembers'>>().toEqualTypeOf<
      'BadRequestException' | 'InternalServerErrorException'
    >()
  })

  it('offers every operation where none is named', () => {
    expectTypeOf<Input>().toEqualTypeOf<Operations[OperationId]['input']>()
    expectTypeOf<Output<'inspector2.AssociateMember'>>().toExtend<Output>()
    expectTypeOf<'LimitExceededException'>().toExtend<ErrorName>()
    expectTypeOf<ErrorStatus>().toEqualTypeOf<400 | 401 | 402 | 403 | 404 | 429 | 500>()
    expectTypeOf<ErrorBody<'guardduty.CreateMembers'>>().toEqualTypeOf<
      ErrorBody<'guardduty.CreateMembers', 'BadRequestException'>
    >()
  })

  it('carries through a function that is written once for all operations', () => {
    const call = <Id extends OperationId>(id: Id, input: Input<Id>) =>
      ({ id, input }) as { answer?: Output<Id> }
    const { answer } = call('guardduty.GetMembers', { path: { detectorId: 'd' }, body: { accountIds: [] } })
    expectTypeOf(answer?.unprocessedAccounts[0]?.accountId).toEqualTypeOf<string | undefined>()
    const named = <Id extends OperationId, Name extends ErrorName<Id>>(_: Id, name: Name): string => name
    expect(named('securityhub.InviteMembers', 'InternalException')).toBe('InternalException')
    // @ts-expect-error The path is missing.
    call('guardduty.GetMembers', { body: { accountIds: [] } })
  })
})
