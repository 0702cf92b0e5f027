import { isObject } from '../../model/exchange.ts'
import type { Operation, Route } from '../../model/operation.ts'

/** Values by the names that the models have for them, which on the wire are spelled otherwise in GuardDuty. */
export type Members = Readonly<Record<string, unknown>>

/** What a person's code sees of a call. */
export type Seen = { readonly output: Members } | { readonly error: SeenError }

interface SeenError {
  /** Its class, or its name where the client has no classes. */
  readonly type: string
  /** Whether that class is the one which the client exports for this error, so that code can catch it. */
  readonly own: boolean
  /** Absent where the client does not tell. */
  readonly status?: number
  /** The message, by that name, and what else the client shows. */
  readonly members: Members
}

/** How often a call is tried: once, or as often as the client does by itself. */
export type Tries = 'once' | 'by-default'

/** A client that people use, pointed at a server of ours. */
export interface Client {
  /** Whether its errors carry the status and the members of the model, beyond the message. */
  readonly showsMembers: boolean
  readonly call: (route: Route, input: Members, tries?: Tries) => Promise<Seen>
  readonly close: () => Promise<void>
}

/** A value of the wire by the names that clients have for its members: GuardDuty's model capitalizes what it sends small. */
export const spelled = ({ service }: Operation, value: Members): Members =>
  service === 'guardduty' ? (capitalized(value) as Members) : value

function capitalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalized)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, inner]) => [name.charAt(0).toUpperCase() + name.slice(1), capitalized(inner)]),
  )
}
