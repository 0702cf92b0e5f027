import type { Behaviour } from './behaviour.ts'
import { closings } from './closings.ts'
import { floods } from './floods.ts'
import { lies } from './lies.ts'
import { others } from './others.ts'
import { silence } from './silence.ts'

/** Everything that the other side may do, by name. */
export const hostile: Readonly<Record<string, Behaviour>> = {
  ...silence,
  ...floods,
  ...lies,
  ...closings,
  ...others,
}
