import type { Answer, HttpRequest } from '../model/exchange.ts'

/** What is judged: something that answers requests. It never sees what is expected of it. */
export interface Target {
  /** For the first line of the output and for reports. */
  readonly name: string
  readonly url?: string
  /** The URLs of services that answer elsewhere, by service. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** The region that requests are signed for; `us-east-1` by default. */
  readonly region?: string
  /** Why it is known to be an AWS account, where more than the host shows it. */
  readonly real?: string
  /** Whether the user says that it is an emulator: then neither its host nor its answers make it a real account. */
  readonly emulator?: boolean
  /** Whether it can be sent requests with a format of their own; a target without a connection cannot. */
  readonly sendsBytes?: boolean
  /** Whether requests get a signature of credentials, which a server can verify. */
  readonly signs?: boolean
  /** Resolves with silence where no answer comes; rejects only for mistakes of the caller. */
  readonly send: (request: HttpRequest) => Promise<Answer>
  readonly close: () => Promise<void>
}
