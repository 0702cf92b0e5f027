import { type Call, type Failure, failure, type Mismatch } from '../../harness/index.ts'

/** A failure that some calls show, the telling one last. */
export const blame = (complaint: Mismatch, ...calls: readonly Call[]): Failure =>
  failure(
    complaint,
    calls.map(({ exchange }) => exchange),
  )
