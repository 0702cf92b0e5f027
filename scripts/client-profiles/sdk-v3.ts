import { GetMembersCommand, GuardDutyClient } from '@aws-sdk/client-guardduty'

// Calls GetMembers once; the credentials and the endpoint are in the environment.
const command = new GetMembersCommand({ DetectorId: 'x', AccountIds: ['111122223333'] })
await new GuardDutyClient().send(command).catch(() => {})
