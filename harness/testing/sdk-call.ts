import * as guardduty from '@aws-sdk/client-guardduty'
import * as inspector2 from '@aws-sdk/client-inspector2'
import * as securityhub from '@aws-sdk/client-securityhub'
import type { OperationId } from '../model/operation.ts'

/** Where the SDK sends its requests. */
export interface SdkOptions {
  readonly region?: string
  readonly endpoint?: string
  readonly useFipsEndpoint?: boolean
  readonly useDualstackEndpoint?: boolean
  readonly maxAttempts?: number
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }

/** Does not retry by default. */
const config = (options: SdkOptions) => ({ region: 'us-east-1', credentials, maxAttempts: 1, ...options })

const [A, B] = ['000000000012', '123456789012']
const DetectorId = 'e760327a7a8de2e707dafca3d3aac576'

/** Calls each operation with two accounts, or with the one that it takes; throws what the SDK throws. */
export const sdkCalls: Readonly<Record<OperationId, (options?: SdkOptions) => Promise<object>>> = {
  'guardduty.CreateMembers': (options = {}) => {
    const AccountDetails = [A, B].map((AccountId) => ({ AccountId, Email: 'security@example.com' }))
    return gd(options).send(new guardduty.CreateMembersCommand({ DetectorId, AccountDetails }))
  },
  'guardduty.GetMembers': (options = {}) =>
    gd(options).send(new guardduty.GetMembersCommand({ DetectorId, AccountIds: [A, B] })),
  'guardduty.DeleteMembers': (options = {}) =>
    gd(options).send(new guardduty.DeleteMembersCommand({ DetectorId, AccountIds: [A, B] })),
  'inspector2.AssociateMember': (options = {}) =>
    inspector(options).send(new inspector2.AssociateMemberCommand({ accountId: A })),
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus': (options = {}) =>
    inspector(options).send(
      new inspector2.BatchUpdateMemberEc2DeepInspectionStatusCommand({
        accountIds: [A, B].map((accountId) => ({ accountId, activateDeepInspection: true })),
      }),
    ),
  'securityhub.InviteMembers': (options = {}) =>
    hub(options).send(new securityhub.InviteMembersCommand({ AccountIds: [A, B] })),
}

const gd = (options: SdkOptions) => new guardduty.GuardDutyClient(config(options))
const inspector = (options: SdkOptions) => new inspector2.Inspector2Client(config(options))
const hub = (options: SdkOptions) => new securityhub.SecurityHubClient(config(options))

/** The SDK's own class for a documented error. */
export function errorClass(id: OperationId, name: string): unknown {
  const packages: Readonly<Record<string, object>> = { guardduty, inspector2, securityhub }
  return Object.entries(packages[id.split('.')[0] ?? ''] ?? {}).find(([exported]) => exported === name)?.[1]
}
