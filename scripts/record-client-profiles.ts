import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

// Records the headers that real clients send, into suites/protocol/client-profiles.ts. Run scripts/install-tools.sh
// first; Go, Maven and Cargo must be installed.
//
//   node scripts/record-client-profiles.ts && npx biome check --write suites/protocol/client-profiles.ts

const REPOSITORY = resolve(import.meta.dirname, '..')
const WORK = mkdtempSync(join(tmpdir(), 'muster-clients-'))
cpSync(join(REPOSITORY, 'scripts/client-profiles'), WORK, { recursive: true })

const TOOLS = join(REPOSITORY, '.venv/bin')
const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'

/** The command of each client, and the folder that it runs in. */
const CLIENTS: Readonly<Record<string, readonly [folder: string, ...command: string[]]>> = {
  boto3: [WORK, join(TOOLS, 'python'), 'boto3_client.py'],
  'AWS CLI': [
    ...([WORK, join(TOOLS, 'aws'), 'guardduty', 'get-members'] as const),
    ...['--detector-id', 'x', '--account-ids', '111122223333'],
  ],
  'AWS SDK for JavaScript v3': [REPOSITORY, process.execPath, 'scripts/client-profiles/sdk-v3.ts'],
  'AWS SDK for Go v2': [join(WORK, 'go'), 'sh', '-c', 'go mod tidy && go run .'],
  'AWS SDK for Java v2': [join(WORK, 'java'), 'mvn', '-q', '-B', 'compile', 'exec:java'],
  'AWS SDK for Rust': [join(WORK, 'rust'), 'cargo', 'run', '--quiet'],
}

/** What the transport sets, or a signature; they are not of the client. */
const NOT_RECORDED = ['host', 'content-length', 'connection', 'authorization', 'x-amz-date']

/** What differs from call to call or from machine to machine, in words of no machine. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
  'x-amz-content-sha256': '{sha256}',
}

async function recorded(url: string, [folder, program, ...rest]: readonly string[]): Promise<void> {
  const child = spawn(program ?? '', rest, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // As a function of AWS Lambda has them: temporary credentials, and a trace.
    env: {
      PATH: [process.env.PATH, TOOLS].join(delimiter),
      HOME: process.env.HOME,
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      AWS_SESSION_TOKEN: 'EXAMPLETOKEN',
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_LAMBDA_FUNCTION_NAME: 'example',
      _X_AMZN_TRACE_ID: TRACE,
    },
  })
  await once(child, 'exit')
}

let last: readonly string[] | undefined
const server = createServer((incoming, outgoing) => {
  incoming.resume().on('end', () => {
    last = incoming.rawHeaders
    outgoing
      .writeHead(400, { 'content-type': 'application/json', 'x-amzn-errortype': 'BadRequestException' })
      .end('{"message":"recorded"}')
  })
})
await once(server.listen(0, '127.0.0.1'), 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const profiles: unknown[] = []
for (const [name, command] of Object.entries(CLIENTS)) {
  last = undefined
  await recorded(url, command)
  if (last === undefined) throw new Error(`${name} sent nothing.`)
  profiles.push({ name, recorded: new Date().toISOString().slice(0, 10), headers: headersIn(last) })
}
server.close()
server.closeAllConnections()
rmSync(WORK, { recursive: true })

writeFileSync(
  join(REPOSITORY, 'suites/protocol/client-profiles.ts'),
  `/** The headers that a client sends beside those of the transport and the signature. */
export interface ClientProfile {
  readonly name: string
  /** The day of the recording; the version stands in the user agent. */
  readonly recorded: string
  readonly headers: Readonly<Record<string, string>>
}

/** Written by scripts/record-client-profiles.ts. {service} and {sha256} stand for what follows the request. */
export const CLIENT_PROFILES: readonly ClientProfile[] = ${JSON.stringify(profiles, null, 2)}
`,
)

function headersIn(raw: readonly string[]): Readonly<Record<string, string>> {
  const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []))
  return Object.fromEntries(
    pairs
      .filter(([name]) => !NOT_RECORDED.includes(name.toLowerCase()))
      .map(([name, value]) => [name, EXAMPLES[name.toLowerCase()] ?? withoutMachine(value)]),
  )
}

function withoutMachine(value: string): string {
  return value.replaceAll(/os\/(linux)#\S+/gi, 'os/$1').replaceAll(/api\/\w+/g, 'api/{service}')
}
