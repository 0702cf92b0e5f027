// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

import type * as guardduty from './types/guardduty.ts'
import type * as inspector2 from './types/inspector2.ts'
import type * as securityhub from './types/securityhub.ts'

/** The service documents as openapi-typescript renders them: `paths`, `components`, `operations`. */
export type { guardduty, inspector2, securityhub }

/** What a request of each operation carries and what may answer it, as JSON on the wire. */
export interface Operations {
  /**
   * Register accounts as members of this administrator: `POST /detector/{detectorId}/member`
   *
   * @see https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html
   */
  readonly 'guardduty.CreateMembers': {
    readonly input: {
      readonly path: guardduty.operations['CreateMembers']['parameters']['path']
      readonly body: Json<guardduty.operations['CreateMembers']['requestBody']>
    }
    readonly output: Json<guardduty.operations['CreateMembers']['responses'][200]>
    readonly errors: {
      readonly BadRequestException: DocumentedError<400, Json<guardduty.components['responses']['BadRequestException']>>
      readonly InternalServerErrorException: DocumentedError<500, Json<guardduty.components['responses']['InternalServerErrorException']>>
    }
  }
  /**
   * Read member accounts by id: `POST /detector/{detectorId}/member/get`
   *
   * @see https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html
   */
  readonly 'guardduty.GetMembers': {
    readonly input: {
      readonly path: guardduty.operations['GetMembers']['parameters']['path']
      readonly body: Json<guardduty.operations['GetMembers']['requestBody']>
    }
    readonly output: Json<guardduty.operations['GetMembers']['responses'][200]>
    readonly errors: {
      readonly BadRequestException: DocumentedError<400, Json<guardduty.components['responses']['BadRequestException']>>
      readonly InternalServerErrorException: DocumentedError<500, Json<guardduty.components['responses']['InternalServerErrorException']>>
    }
  }
  /**
   * Delete member accounts by id: `POST /detector/{detectorId}/member/delete`
   *
   * @see https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html
   */
  readonly 'guardduty.DeleteMembers': {
    readonly input: {
      readonly path: guardduty.operations['DeleteMembers']['parameters']['path']
      readonly body: Json<guardduty.operations['DeleteMembers']['requestBody']>
    }
    readonly output: Json<guardduty.operations['DeleteMembers']['responses'][200]>
    readonly errors: {
      readonly BadRequestException: DocumentedError<400, Json<guardduty.components['responses']['BadRequestException']>>
      readonly InternalServerErrorException: DocumentedError<500, Json<guardduty.components['responses']['InternalServerErrorException']>>
    }
  }
  /**
   * Associate an account with the delegated administrator: `POST /members/associate`
   *
   * @see https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html
   */
  readonly 'inspector2.AssociateMember': {
    readonly input: {
      readonly body: Json<inspector2.operations['AssociateMember']['requestBody']>
    }
    readonly output: Json<inspector2.operations['AssociateMember']['responses'][200]>
    readonly errors: {
      readonly ValidationException: DocumentedError<400, Json<inspector2.components['responses']['ValidationException']>>
      readonly ServiceQuotaExceededException: DocumentedError<402, Json<inspector2.components['responses']['ServiceQuotaExceededException']>>
      readonly AccessDeniedException: DocumentedError<403, Json<inspector2.components['responses']['AccessDeniedException']>>
      readonly ThrottlingException: DocumentedError<429, Json<inspector2.components['responses']['ThrottlingException']>>
      readonly InternalServerException: DocumentedError<500, Json<inspector2.components['responses']['InternalServerException']>>
    }
  }
  /**
   * Turn deep inspection of member accounts on or off: `POST /ec2deepinspectionstatus/member/batch/update`
   *
   * @see https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html
   */
  readonly 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus': {
    readonly input: {
      readonly body: Json<inspector2.operations['BatchUpdateMemberEc2DeepInspectionStatus']['requestBody']>
    }
    readonly output: Json<inspector2.operations['BatchUpdateMemberEc2DeepInspectionStatus']['responses'][200]>
    readonly errors: {
      readonly ValidationException: DocumentedError<400, Json<inspector2.components['responses']['ValidationException']>>
      readonly AccessDeniedException: DocumentedError<403, Json<inspector2.components['responses']['AccessDeniedException']>>
      readonly ThrottlingException: DocumentedError<429, Json<inspector2.components['responses']['ThrottlingException']>>
      readonly InternalServerException: DocumentedError<500, Json<inspector2.components['responses']['InternalServerException']>>
    }
  }
  /**
   * Invite accounts to become members: `POST /members/invite`
   *
   * @see https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html
   */
  readonly 'securityhub.InviteMembers': {
    readonly input: {
      readonly body: Json<securityhub.operations['InviteMembers']['requestBody']>
    }
    readonly output: Json<securityhub.operations['InviteMembers']['responses'][200]>
    readonly errors: {
      readonly InvalidInputException: DocumentedError<400, Json<securityhub.components['responses']['InvalidInputException']>>
      readonly InvalidAccessException: DocumentedError<401, Json<securityhub.components['responses']['InvalidAccessException']>>
      readonly ResourceNotFoundException: DocumentedError<404, Json<securityhub.components['responses']['ResourceNotFoundException']>>
      readonly LimitExceededException: DocumentedError<429, Json<securityhub.components['responses']['LimitExceededException']>>
      readonly InternalException: DocumentedError<500, Json<securityhub.components['responses']['InternalException']>>
    }
  }
}

type Json<Message extends { readonly content: { readonly 'application/json': unknown } }> =
  Message['content']['application/json']

interface DocumentedError<Status extends number, Body> {
  readonly status: Status
  readonly body: Body
}

/** The service that a request is signed for, a dot, and the name of the operation. */
export type OperationId = keyof Operations

/** The values of a request: `body`, and `path` where the path has labels. */
export type Input<Id extends OperationId = OperationId> = Operations[Id]['input']

/** The body of a 200. */
export type Output<Id extends OperationId = OperationId> = Operations[Id]['output']

/** The error types that the reference documents for an operation. */
export type ErrorName<Id extends OperationId = OperationId> = {
  [Each in Id]: keyof Operations[Each]['errors'] & string
}[Id]

/** The body of an error; without a name, of any that the operation documents. */
export type ErrorBody<Id extends OperationId = OperationId, Name extends ErrorName<Id> = ErrorName<Id>> =
  ErrorOf<Id, Name>['body']

/** The HTTP status of an error; without a name, of any that the operation documents. */
export type ErrorStatus<Id extends OperationId = OperationId, Name extends ErrorName<Id> = ErrorName<Id>> =
  ErrorOf<Id, Name>['status']

type ErrorOf<Id extends OperationId, Name> = Extract<
  { [Each in Id]: Operations[Each]['errors'][Name & keyof Operations[Each]['errors']] }[Id],
  DocumentedError<number, unknown>
>
