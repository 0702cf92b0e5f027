/** Why a request was not carried out, with all that goes over the wire. */
export interface Refusal {
  /** The error type, as the header x-amzn-errortype names it. */
  readonly refused: string
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Whether a stage refused; whatever a client can choose is wrapped by the stages, so no input can pass for a refusal. */
export const isRefusal = (outcome: object | undefined): outcome is Refusal =>
  outcome !== undefined && 'refused' in outcome
