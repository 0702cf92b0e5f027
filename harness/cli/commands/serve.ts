import { rmSync, writeFileSync } from 'node:fs'
import { faults } from '../../emulator/faults/index.ts'
import { type ServeOptions, serveEmulator } from '../../emulator/http.ts'
import { verified } from '../../emulator/protocol/signature.ts'
import { withControl } from '../../wrappers/control.ts'
import { createMockService } from '../../wrappers/mock-service.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import { readPem } from '../options/http-options.ts'
import { untilStopped } from '../signals.ts'
import { faultNamed } from '../target/embedded-emulator.ts'

interface ServeConfig {
  readonly port: number
  readonly host: string
  /** The name of a planted fault, as given. */
  readonly fault?: string
  readonly verifySignatures: boolean
  readonly tlsCert?: string
  readonly tlsKey?: string
  /** The file for the process id. */
  readonly pidFile?: string
}

/** Serves the reference emulator until an interruption. */
export async function serve(config: ServeConfig, { out, env }: CliEnvironment): Promise<void> {
  const { port, host, fault, verifySignatures, pidFile } = config
  const planted = fault === undefined ? undefined : faults[faultNamed(fault)]
  const mock = createMockService({ fault: planted })
  const service = verifySignatures ? { ...mock, handle: verified(mock).handle } : mock
  const options = { host, port, ...tlsOf(config), wire: planted?.wire }
  const { url, close } = await serveEmulator(withControl(service), options).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(
        error.code?.startsWith('ERR_OSSL')
          ? '--tls-cert and --tls-key do not match, or are not PEM files: pass a certificate and its key.'
          : `--port ${port} on ${host} is not available (${error.code}): choose another.`,
      )
    },
  )
  try {
    const removePidFile = pidFile === undefined ? undefined : writePidFile(pidFile)
    out(`listening on ${url}\n`)
    await untilStopped(env)
    removePidFile?.()
  } finally {
    await close()
  }
}

/** Writes the id of this process to a file; returns a function that removes the file. */
function writePidFile(file: string): () => void {
  try {
    writeFileSync(file, `${process.pid}\n`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--pid-file "${file}" cannot be written (${code}): choose another.`)
  }
  return () => rmSync(file, { force: true })
}

function tlsOf({ tlsCert, tlsKey }: ServeConfig): Pick<ServeOptions, 'tls'> {
  if (tlsCert === undefined && tlsKey === undefined) return {}
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new UsageError('--tls-cert and --tls-key belong together: pass both.')
  }
  return { tls: { cert: readPem('--tls-cert', tlsCert), key: readPem('--tls-key', tlsKey) } }
}
