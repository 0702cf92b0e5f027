import { operations } from '../../../model/operation.ts'
import type { CommandDefinition } from '../definition.ts'
import { portNumber } from '../values.ts'

interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly fault?: string
  readonly verifySignatures?: boolean
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly pidFile?: string
}

const STATE = `
Initial state: the caller is account 000000000000, each region has one GuardDuty detector (created when it is
first listed), Security Hub is enabled, and the caller is the delegated administrator of Inspector. Region and service are
those of the credential scope in the Authorization header. Signatures are verified only with --verify-signatures, against
the key pair of the AWS documentation, AKIAIOSFODNN7EXAMPLE.
`

const [EXAMPLE] = Object.values(operations).flatMap(({ id, errors }) =>
  Object.keys(errors).map((error) => JSON.stringify({ operation: id, outcome: error, times: 3 })),
)

const CONTROL = `
Tests in any language can script outcomes, and read the requests that they sent and their violations:

  curl -d '${EXAMPLE}' \\
       http://127.0.0.1:4599/_muster/script
  curl http://127.0.0.1:4599/_muster/violations
  curl -X POST http://127.0.0.1:4599/_muster/reset

POST script  takes one outcome or a list; responds 204, or 400 with the mistake. "outcome" is success, partialFailure or
             the name of an error: one of the operation or a common one, such as ThrottlingException. "times" is the
             number of responses, 1 by default, "always" for all that follow. "body" has members that replace those of
             the documented example. "retryAfter" is in seconds, for errors with that header. "readsAsCreated" is the
             number of reads that show an associated account as CREATED. Each operation uses its own outcomes in order;
             after them the emulator responds. A success applies to the next request that conforms to the spec; the
             emulator carries out what it reports as processed.
GET script   lists the outcomes that no request has used yet.
requests     lists what was sent: operation, region, method, path, body, and the status of the response.
violations   lists what requests violated: operation, requirement, pointer, keyword, message, evidence.
counts       has the number of requests and of violations; of each, the last thousand are listed.
reset        deletes scripts, requests, violations and members.

SIGINT and SIGTERM stop the server, also if they are sent to the npx that started it:

  npx pass-muster serve & server=$!
  npm test
  kill $server`

/** `muster serve`: the reference emulator on a port. */
export const serveDefinition: CommandDefinition = {
  options: (command) =>
    command
      .option('--port <n>', 'port; 0 for any free one', portNumber, 4599)
      .option('--host <address>', 'address to listen on', '127.0.0.1')
      .option(
        '--fault <name>',
        'plant a fault, such as drops-leading-zeros; "muster adequacy --list" has the names',
      )
      .option(
        '--verify-signatures',
        'reject requests not signed with the example key pair of the AWS documentation',
      )
      .option('--tls-cert <file>', 'serve over TLS with this certificate, in PEM')
      .option('--tls-key <file>', 'key of the certificate, in PEM')
      .option('--pid-file <file>', 'write the process id to this file while the server listens')
      .addHelpText('after', STATE + CONTROL),
  execute: async (command, cli) => {
    const { verifySignatures = false, ...flags } = command.opts<ServeFlags>()
    const { serve } = await import('../../commands/serve.ts')
    await serve({ ...flags, verifySignatures }, cli)
    return 0
  },
}
