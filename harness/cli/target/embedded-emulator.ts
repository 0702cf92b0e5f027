import { embedded } from '../../adequacy/embedded.ts'
import { type FaultName, faults, readFaultName } from '../../emulator/faults/index.ts'
import { UsageError } from '../environment.ts'
import type { EmbeddedConfig } from '../options/run-config.ts'

/** Starts the reference emulator in this process, with a planted fault if the configuration names one. */
export async function openEmulator({ fault, timeout }: EmbeddedConfig) {
  const name = 'the embedded reference emulator'
  const difference = fault === undefined ? {} : faults[faultNamed(fault)]
  const target = await embedded(name, difference, {
    raw: true,
    ...(timeout !== undefined && { timeout }),
  }).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw new UsageError(
      `The embedded emulator cannot listen on 127.0.0.1 (${code ?? message}): set up the loopback interface, or pass --target URL.`,
    )
  })
  return { name, target }
}

/** The name of a planted fault; throws a UsageError for any other. */
export function faultNamed(given: string): FaultName {
  const read = readFaultName(given)
  if ('problem' in read) throw new UsageError(`--fault ${read.problem}`)
  return read.name
}
