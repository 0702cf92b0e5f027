/** Whether a string can be the id of an AWS account; GuardDuty and Security Hub let others through their schemas. */
export const isAccountId = (id: string): boolean => /^\d{12}$/.test(id)
