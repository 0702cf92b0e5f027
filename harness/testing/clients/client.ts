import type { Route } from '../../model/operation.ts'

/** Values by the names that the clients have for them: those of the models, which GuardDuty spells otherwise on the wire. */
export type Members = Readonly<Record<string, unknown>>

/** What a person's code sees of a call. */
export type Seen = { readonly output: Members } | { readonly error: SeenError }

interface SeenError {
  /** Its class, or its name where the client has no classes. */
  readonly type: string
  /** Whether that class is the one that the client exports for this error, so that code can catch it. */
  readonly own: boolean
  /** Absent where the client does not tell. */
  readonly status?: number
  readonly members: Members
}

/** A client that people use, made to call a server of ours. */
export interface Client {
  /** Whether its errors carry the members of the model, beyond the message. */
  readonly showsMembers: boolean
  readonly call: (route: Route, input: Members) => Promise<Seen>
  readonly close: () => Promise<void>
}

export interface ClientOptions {
  readonly url: string
  /** `once` leaves the first answer as it is; `default` retries as the client does by itself. */
  readonly retries: 'once' | 'default'
}
