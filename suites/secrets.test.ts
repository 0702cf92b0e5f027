import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import type { HttpRequest, HttpResponse } from '../harness/model/exchange.ts'
import { listenEmulator } from '../harness/testing/listen.ts'
import { muster } from '../harness/testing/muster.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIACANARYACCESSKEY0',
  AWS_SECRET_ACCESS_KEY: 'canary/secret+key/of-forty-characters-000',
  AWS_SESSION_TOKEN: 'canarySessionToken//+==0123456789',
}
const HEADER = 'canary-header-value-%22-with-"quotes"'
/** What the account answers of its owner. */
const OWN = { account: '424242424242', address: 'canary.owner@corp.test' }

/** Echoes all that it was sent, and tells of its owner, wherever a member may be read. */
async function echo(): Promise<{ readonly url: string; readonly signatures: string[] }> {
  const emulator = createEmulator()
  const signatures: string[] = []
  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const [signature = ''] = /[0-9a-f]{64}/.exec(request.headers.Authorization ?? '') ?? []
    if (!/^0*$/.test(signature)) signatures.push(signature)
    if (!request.path.endsWith('/member/get')) return emulator.handle(request)
    const body = JSON.stringify({ ...request, ...OWN, text: Object.values(request.headers).join(' ') })
    return {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-echo': JSON.stringify(request.headers),
        'set-cookie': HEADER,
      },
      body,
    }
  }
  const url = await listenEmulator({ handle })
  return { url, signatures }
}

/** Everything that a run printed and wrote. */
async function traces(argv: readonly string[], env: Readonly<Record<string, string>>) {
  const into = temporaryFolder()
  const kinds = ['json', 'junit', 'markdown', 'ndjson']
  const reports = kinds.map((kind) => `${kind}=${join(into, kind)}`).join(',')
  const { out, err, code } = await muster(
    ['run', ...argv, '--report', `${reports},annotations`, '--record', join(into, 'evidence')],
    env,
  )
  const files = readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')] as const)
  return { code, texts: Object.fromEntries([['out', out], ['err', err], ...files]) }
}

/** The words that stand in a text, as they are or as JSON, XML or a URL spell them. */
function found(texts: Readonly<Record<string, string>>, words: readonly string[]): readonly string[] {
  const spellings = words.flatMap((word) => [
    word,
    JSON.stringify(word).slice(1, -1),
    JSON.stringify(JSON.stringify(word)).slice(3, -3),
    encodeURIComponent(word),
    Buffer.from(word).toString('base64').replace(/=+$/, ''),
    word.replaceAll('"', '&quot;'),
  ])
  return Object.entries(texts).flatMap(([name, text]) =>
    [...new Set(spellings)].filter((word) => text.includes(word)).map((word) => `${name} shows ${word}`),
  )
}

const FEW = ['--operation', 'guardduty.GetMembers', '--cases', '0']

it('shows nothing of a real account, of who asks, or of his headers', async () => {
  const { url, signatures } = await echo()
  const { texts, code } = await traces(
    [
      ...['--target', url, '--credentials', 'env', '--header', `X-Canary: ${HEADER}`, ...FEW],
      ...['--requirement', '**/minItems'],
    ],
    KEYS,
  )
  expect(signatures.length).toBeGreaterThan(3)
  expect(Object.keys(texts).sort()).toEqual(['err', 'evidence', 'json', 'junit', 'markdown', 'ndjson', 'out'])
  expect(texts.json).toContain('member/get')
  expect(texts.evidence).toContain('member/get')
  expect(found(texts, [...Object.values(KEYS), HEADER, ...Object.values(OWN), ...signatures])).toEqual([])
  expect(code).not.toBe(0)
})

it('shows no header of the user where nothing is real', async () => {
  const { url } = await echo()
  const { texts } = await traces(['--target', url, '--header', `X-Canary: ${HEADER}`, ...FEW], KEYS)
  expect(texts.out).toContain('FAIL')
  expect(texts.json).toContain(OWN.address)
  expect(found(texts, [...Object.values(KEYS), HEADER])).toEqual([])
})
