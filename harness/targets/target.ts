import type { Answer, HttpRequest } from '../model/exchange.ts'

/** What is judged: something that answers requests. It never sees what is expected of it. */
export interface Target {
  /** For the first line of the output and for reports. */
  readonly name: string
  readonly url?: string
  /** Why it is known to be somebody's AWS account, where more than the host tells. */
  readonly real?: string
  readonly send: (request: HttpRequest) => Promise<Answer>
  /**
   * The request as it is to be spelled in bytes: with the path and host of the target, and where it signs, a signature
   * for these bytes of the body.
   */
  readonly prepare?: (request: HttpRequest, content: Uint8Array) => Promise<HttpRequest>
  /** Sends bytes as they are, for what no request can say; with `prepare`, or not at all where there is no wire. */
  readonly sendRaw?: (bytes: string) => Promise<Answer>
  readonly close: () => Promise<void>
}
