import type { Complaint } from '../../harness/checks/check.ts'
import type { Failure } from '../../harness/model/failure.ts'
import type { Call } from '../../harness/runner/caller.ts'
import { failure } from '../../harness/runner/property.ts'

/** A failure that some calls show, the telling one last. */
export const blame = (complaint: Complaint, ...calls: readonly Call[]): Failure =>
  failure(
    complaint,
    calls.map(({ exchange }) => exchange),
  )
