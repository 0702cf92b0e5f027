import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { faults } from '../../emulator/faults/index.ts'
import { type ServeOptions, serveEmulator } from '../../emulator/http.ts'
import { verified } from '../../emulator/signature/verified.ts'
import { operations } from '../../model/operation.ts'
import { withControl } from '../../wrappers/control.ts'
import { createMockService } from '../../wrappers/mock-service.ts'
import { portNumber } from '../options/values.ts'
import { type Shell, UsageError } from '../shell.ts'
import { faultNamed } from '../target/open-target.ts'

interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly fault?: string
  readonly verifySignatures?: boolean
  readonly tlsCert?: string
  readonly tlsKey?: string
}

const WORLD = `
The world at the start: the caller is account 000000000000, each region has one GuardDuty detector (made when it is
first listed), Security Hub is enabled, and the caller is Inspector's delegated administrator. The region and the
service are read from the credential scope of the Authorization header. Signatures are verified with
--verify-signatures only: the key pair is the one of the AWS documentation, AKIAIOSFODNN7EXAMPLE.
`

const [EXAMPLE] = Object.values(operations).flatMap(({ id, errors }) =>
  Object.keys(errors).map((error) => JSON.stringify({ operation: id, outcome: error, times: 3 })),
)

const CONTROL = `
A test in any language can say what is answered, and ask what was wrong with the requests it sent:

  curl -d '${EXAMPLE}' \\
       http://127.0.0.1:4599/_muster/script
  curl http://127.0.0.1:4599/_muster/violations
  curl -X POST http://127.0.0.1:4599/_muster/reset

script      takes one outcome or a list, and answers 204, or 400 with a sentence. "outcome" is success, partialFailure or
            the name of a documented error; "times" how many requests are answered so, 1 where it is left out, "always"
            for all that follow; "body" members of the answer that are to differ from the documented example;
            "retryAfter" seconds, for errors with that header. Each operation uses up its own outcomes in order, then the
            emulator answers again. A success waits for a request that keeps to the spec.
violations  is a list of what was sent and the spec forbids: operation, requirement, pointer, keyword, message, evidence.
reset       forgets scripts, violations and members.`

/** `muster serve`: the reference emulator on a port, until it is interrupted. */
export function serveCommand({ out }: Shell): Command {
  return new Command('serve')
    .description('Serve the reference emulator over HTTP, with outcomes that you script.')
    .option('--port <n>', 'the port; 0 for any that is free', portNumber, 4599)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--fault <name>', 'plant a fault, such as drops-leading-zeros; all: muster adequacy --list')
    .option(
      '--verify-signatures',
      'refuse what is not signed with the example key pair of the AWS documentation',
    )
    .option('--tls-cert <file>', 'serve over TLS with this certificate, in PEM')
    .option('--tls-key <file>', 'the key of the certificate, in PEM')
    .addHelpText('after', WORLD + CONTROL)
    .action(async (flags: ServeFlags) => {
      const { port, host, fault, verifySignatures } = flags
      const planted = fault === undefined ? undefined : faults[faultNamed(fault)]
      const mock = createMockService({ fault: planted })
      const service = verifySignatures ? { ...mock, handle: verified(mock).handle } : mock
      const options = { host, port, ...tlsOf(flags), wire: planted?.wire }
      const { url, close } = await serveEmulator(withControl(service), options).catch(
        (error: NodeJS.ErrnoException) => {
          throw new UsageError(
            error.code?.startsWith('ERR_OSSL')
              ? '--tls-cert and --tls-key do not belong together, or are no PEM files: pass a certificate and its key.'
              : `--port ${port} on ${host} cannot be used (${error.code}): choose another.`,
          )
        },
      )
      out(`listening on ${url}\n`)
      await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
      await close()
    })
}

function tlsOf({ tlsCert, tlsKey }: ServeFlags): Pick<ServeOptions, 'tls'> {
  if (tlsCert === undefined && tlsKey === undefined) return {}
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new UsageError('--tls-cert and --tls-key go together: pass both.')
  }
  return { tls: { cert: readPem('--tls-cert', tlsCert), key: readPem('--tls-key', tlsKey) } }
}

function readPem(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${flag} "${file}" cannot be read: pass the path of a PEM file.`)
  }
}
