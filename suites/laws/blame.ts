import { type Call, type Complaint, type Failure, failure } from '../../harness/index.ts'

/** A failure that some calls show, the telling one last. */
export const blame = (complaint: Complaint, ...calls: readonly Call[]): Failure =>
  failure(
    complaint,
    calls.map(({ exchange }) => exchange),
  )
