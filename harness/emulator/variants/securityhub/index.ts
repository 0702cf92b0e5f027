import { hubVariants } from './hubs.ts'
import { hubInvitationVariants } from './invitations.ts'

/** Correct servers that have Security Hub in another way. */
export const securityHubVariants = [hubVariants, hubInvitationVariants]
