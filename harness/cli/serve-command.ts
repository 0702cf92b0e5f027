import { Command } from 'commander'
import { createEmulator } from '../emulator/emulator.ts'
import { faults } from '../emulator/faults/index.ts'
import { serveEmulator } from '../emulator/http.ts'
import { type Shell, UsageError } from './shell.ts'
import { faultNamed } from './target-option.ts'
import { portNumber } from './values.ts'

interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly fault?: string
}

const WORLD = `
The world at the start: the caller is account 000000000000, each region has one GuardDuty detector (made when it is
first listed), Security Hub is enabled, and the caller is Inspector's delegated administrator. The region and the
service are read from the credential scope of the Authorization header; no signature is verified.`

/** `muster serve`: the reference emulator on a port, until it is interrupted. */
export function serveCommand({ out }: Shell): Command {
  return new Command('serve')
    .description('Serve the reference emulator over HTTP.')
    .option('--port <n>', 'the port; 0 for any that is free', portNumber, 4599)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--fault <name>', `plant a fault: ${Object.keys(faults).join(', ')}`)
    .addHelpText('after', WORLD)
    .action(async ({ port, host, fault }: ServeFlags) => {
      const emulator = createEmulator(fault === undefined ? {} : { fault: faults[faultNamed(fault)] })
      const { url, close } = await serveEmulator(emulator, { host, port }).catch(
        (error: NodeJS.ErrnoException) => {
          throw new UsageError(`--port ${port} on ${host} cannot be used (${error.code}): choose another.`)
        },
      )
      out(`listening on ${url}\n`)
      await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
      await close()
    })
}
