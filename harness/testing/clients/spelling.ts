import { isObject } from '../../model/exchange.ts'
import type { Operation } from '../../model/operation.ts'
import type { Members } from './client.ts'

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
