export { type OperationId, operations } from './model/operation.ts'
export type { Report } from './model/report.ts'
export { type RequirementId, requirements } from './model/requirement.ts'
