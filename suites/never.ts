import type { ServiceRules } from '../harness/runner/case/run-context.ts'

/** What begins or ends the billing of a service: the owner of a real account does that, and nobody else. */
export const never: NonNullable<ServiceRules['never']> = {
  'guardduty.CreateDetector': 'aws guardduty create-detector --enable',
  'guardduty.DeleteDetector': 'aws guardduty delete-detector --detector-id ID',
  'inspector2.EnableDelegatedAdminAccount':
    'aws inspector2 enable-delegated-admin-account --delegated-admin-account-id ID',
  'securityhub.EnableSecurityHub': 'aws securityhub enable-security-hub',
  'securityhub.DisableSecurityHub': 'aws securityhub disable-security-hub',
}
