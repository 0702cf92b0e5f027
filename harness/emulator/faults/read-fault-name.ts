import { didYouMean } from '../../model/nearest.ts'
import { type FaultName, faults, isFaultName } from './index.ts'

/** A fault by its name, or in a few words why there is none. */
export function readFaultName(name: string): { readonly name: FaultName } | { readonly problem: string } {
  if (isFaultName(name)) return { name }
  return {
    problem: `"${name}" is unknown${didYouMean(name, Object.keys(faults))} "muster adequacy --list" prints all.`,
  }
}
