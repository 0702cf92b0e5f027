import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../emulator/emulator.ts'
import { respond } from '../../emulator/pipeline.ts'
import { type Secrets, verifySignature } from '../../emulator/protocol/signature.ts'
import { makeCertificates } from '../../testing/certificates.ts'
import { deadUrl, listenEmulator, listenOn } from '../../testing/listen.ts'
import { muster } from '../../testing/muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const certificates = makeCertificates()
afterAll(certificates.remove)
const { ca, good } = certificates

const CANARIES = {
  AWS_ACCESS_KEY_ID: 'AKIACANARYCANARYCANA',
  AWS_SECRET_ACCESS_KEY: 'canarySecret/canary+canary',
  AWS_SESSION_TOKEN: 'canaryToken==',
}

/** An emulator that knows these keys alone, over TLS. */
async function serve(secrets: Secrets): Promise<string> {
  const emulator = createEmulator()
  const checked: Emulator = {
    handle: async (request) => {
      const refusal = verifySignature(request, secrets, new Date())
      return refusal ? respond(refusal) : emulator.handle(request)
    },
  }
  return listenEmulator(checked, { tls: good })
}

/** A home with the files that the AWS Emulator writes for a port. */
function homeOf(port: string, files: Readonly<Record<string, string>>): string {
  const home = temporaryFolder()
  const folder = join(home, '.aws', 'emulator', port)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return home
}

const FEW = ['--operation', 'GetMembers', '--requirement', 'guardduty.GetMembers/body', '--cases', '1']

describe('the AWS Emulator', () => {
  const keys = '[emulator]\naws_access_key_id = AKIAEMULATOR\naws_secret_access_key = emulatorSecret\n'

  test('is found by its files, with its certificate and keys', async () => {
    const url = await serve({ AKIAEMULATOR: 'emulatorSecret' })
    const { port } = new URL(url)
    const HOME = homeOf(port, { 'ca.pem': ca.cert, emulator_credentials: keys })
    const argv = ['run', '--target', `aws-emulator:${port}`, ...FEW]
    const { code, out, err } = await muster(argv, { HOME })
    expect(out + err).toContain(
      `judges ${url}, every request signed with the keys that the AWS Emulator wrote\n`,
    )
    expect(code, out).toBe(0)
    expect(out).not.toContain('emulatorSecret')
    const named = await muster(['run', '--target', url, ...FEW], { HOME })
    expect(named.code, named.out).toBe(0)
  })

  test('is not signed for with its keys if --credentials names others', async () => {
    const url = await serve({ AKIAEMULATOR: 'emulatorSecret' })
    const HOME = homeOf(new URL(url).port, { 'ca.pem': ca.cert, emulator_credentials: keys })
    const { code, out } = await muster(['run', '--target', url, '--credentials', 'example', ...FEW], { HOME })
    expect(out).toContain('every request signed with the example credentials')
    expect(code).not.toBe(0)
  })

  test('is missing if it wrote no files', async () => {
    const { code, err } = await muster(['run', '--target', 'aws-emulator:9300'], { HOME: '/nobody' })
    expect(code).toBe(2)
    expect(err).toContain('found no ~/.aws/emulator/9300: start the AWS Emulator')
  })
})

describe('endpoints', () => {
  test('send each service to its own URL, and all others to the target', async () => {
    const seen: string[] = []
    const upstream = await listenEmulator()
    const door = (name: string) =>
      listenOn(
        createServer((incoming, outgoing) => {
          const service = /Credential=[^,]*\/([a-z0-9]+)\/aws4_request/.exec(
            incoming.headers.authorization ?? '',
          )?.[1]
          seen.push(`${name} ${service}`)
          const { method = '', headers, url = '' } = incoming
          incoming.pipe(
            forward(upstream + url, { method, headers }, (answer) => {
              outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
              answer.pipe(outgoing)
            }),
          )
        }),
      )
    const [one, two] = [await door('one'), await door('two')]
    const argv = ['run', '--target', one, '--endpoint', `inspector2=${two}`, '--requirement', '**/required']
    const { code, out } = await muster([...argv, '--cases', '1'])
    expect(out).toContain(`judges ${one}, inspector2 at ${two}, every request signed`)
    expect(code, out).toBe(0)
    const signedFor = new Set(seen.filter((each) => !each.endsWith('undefined')))
    expect([...signedFor].toSorted()).toEqual(['one guardduty', 'one securityhub', 'two inspector2'])
  })
})

describe('secrets of the user', () => {
  test('are in no output, even if the target echoes them', async () => {
    const url = await listenOn(
      createServer((incoming, outgoing) => {
        const text = JSON.stringify({ message: incoming.rawHeaders.join(' ') })
        outgoing.writeHead(400, { 'x-echo': incoming.headers.authorization ?? '' }).end(text)
      }),
    )
    const argv = ['run', '--target', url, '--credentials', 'env', '--header', 'X-Key: canaryHeader']
    const reports = ['--report', 'json=-']
    const { out, err } = await muster([...argv, ...FEW, ...reports], { ...CANARIES })
    expect(out + err).toContain('"requirements"')
    for (const canary of [...Object.values(CANARIES), 'canaryHeader']) expect(out + err).not.toContain(canary)
    expect(out).not.toMatch(/Signature=(?!0{64})[0-9a-f]{64}/)
  })
})

describe('a mistake in a connection', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'AWS with the example keys',
      ['--target', 'aws'],
      /--target aws does not accept the example credentials: pass/,
    ],
    ['missing keys', ['--target', 'aws', '--credentials', 'env'], /needs AWS_ACCESS_KEY_ID and/],
    [
      '--insecure over a network',
      ['--target', 'https://a.example', '--insecure'],
      /for loopback only, and https:/,
    ],
    [
      'endpoints for some services',
      ['--endpoint', 'guardduty=http://a'],
      /--endpoint is missing for inspector2 and securityhub/,
    ],
    ['an unknown service', ['--endpoint', 's3=http://a'], /is not SERVICE=URL with one of guardduty/],
    ['an endpoint without a URL', ['--endpoint', 'guardduty=a'], /--endpoint guardduty "a" is no http/],
    ['a missing CA file', ['--target', 'https://a.example', '--ca', '/no'], /"\/no" cannot be read/],
    [
      'a CA file without a certificate',
      ['--target', 'https://a.example', '--ca', import.meta.filename],
      /no certificate/,
    ],
    ['a CA file without a target', ['--ca', '/no'], /--ca needs a target over a network/],
    [
      'a header without a colon',
      ['--target', 'http://a.example', '--header', 'secret'],
      /number 1 is not "Name: v/,
    ],
    [
      'a reserved header',
      ['--target', 'http://a.example', '--header', 'host: x'],
      /--header host is reserved/,
    ],
    ['a host as region', ['--target', 'http://a.example', '--region', 'x.evil/'], /is not a region/],
  ])('%s is one sentence', async (_, argv, sentence) => {
    const { code, err } = await muster(['run', ...argv], { HOME: '/nobody' })
    expect(err).toMatch(sentence)
    expect(err).not.toContain('secret')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  test('that would send keys in clear text is one', async () => {
    const argv = ['run', '--target', 'http://a.example', '--credentials', 'env']
    const { code, err } = await muster(argv, CANARIES)
    expect([code, err]).toEqual([2, expect.stringContaining('which is neither https nor on this machine')])
  })

  test('in TLS ends the run with advice', async () => {
    const url = await serve({})
    const { code, out } = await muster(['run', '--target', url, ...FEW], { HOME: '/nobody' })
    expect(out).toContain('pass the certificate of the authority that signed it with --ca FILE')
    expect(code).toBe(3)
    const gone = await muster(['run', '--target', (await deadUrl()).replace('http:', 'https:'), ...FEW])
    expect(gone.out).toContain('nothing listens there')
  })
})
