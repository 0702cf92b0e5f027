/** Requirements that a difference may touch as a consequence. */
export interface Consequence {
  /** An id or a glob, such as `guardduty.GetMembers/behaviour/*`. */
  readonly select: string
  /** One sentence. */
  readonly why: string
}
