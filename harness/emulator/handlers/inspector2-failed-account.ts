import type { components } from '../../../generated/types/inspector2.ts'

/** An account whose deep inspection the caller may neither read nor switch. */
export const failedAccount = (
  accountId: string,
): components['schemas']['FailedMemberAccountEc2DeepInspectionStatusState'] => ({
  accountId,
  ec2ScanStatus: 'DISABLED',
  errorMessage: 'The account is not a member of the organization of the current account.',
})
