import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { inKnownCase } from '../harness/emulator/faults/protocol/known-case.ts'
import { errorType } from '../harness/model/error-type.ts'
import type { HttpRequest, HttpResponse } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget } from '../harness/targets/in-process.ts'
import { catalogue } from './catalogue.ts'

type Handle = (request: HttpRequest) => Promise<HttpResponse>

/** A server that no MUST may blame: what it does otherwise, and the requirements that it is warned about. */
interface Variant {
  readonly warns: readonly string[]
  readonly handle: (request: HttpRequest, sound: Handle) => Promise<HttpResponse>
}

let serial = 0

const refusal = (status: number, type: string): HttpResponse => ({
  status,
  headers: {
    'content-type': 'application/json',
    'x-amzn-requestid': `r${serial++}`,
    'x-amzn-errortype': type,
  },
  body: '{"message":"No.","Message":"No.","Code":"No","reason":"OTHER"}',
})

const page = (status: number): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${status}</title>`,
})

const jsonTyped = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: { ...request.headers, 'Content-Type': 'application/json', Accept: '*/*' },
})

const on =
  (change: (request: HttpRequest) => HttpRequest): Variant['handle'] =>
  (request, sound) =>
    sound(change(request))

const onPath = (change: (path: string) => string) =>
  on((request) => ({ ...request, path: change(request.path) }))

const onText = (change: (text: string) => string) =>
  on((request) => (request.body === undefined ? request : { ...request, body: change(request.body) }))

const refusing =
  (concerns: (request: HttpRequest) => boolean, answer: () => HttpResponse): Variant['handle'] =>
  async (request, sound) =>
    concerns(request) ? answer() : sound(request)

const answering =
  (change: (response: HttpResponse) => HttpResponse): Variant['handle'] =>
  async (request, sound) =>
    change(await sound(request))

const textOf = ({ body = '' }: HttpRequest) => body

const hasDotSegments = ({ path }: HttpRequest) => /\/(\.|%2e){1,2}(\/|$)/i.test(path)

/** Whether an object has two members of one name, where the body is written without white space. */
function hasDuplicates(text: string): boolean {
  try {
    return /^\{"[^\s\\]*$/.test(text) && JSON.stringify(JSON.parse(text)).length < text.length
  } catch {
    return false
  }
}

const isDeep = (text: string) => /(\[|\{"a":){100}/.test(text)

const VARIANTS: Readonly<Record<string, Variant>> = {
  'answers 400 to other media types': {
    warns: ['no-content-type', 'other-content-type', 'unsupported-media-type'],
    handle: answering((response) =>
      response.status === 415 ? refusal(400, 'SerializationException') : response,
    ),
  },
  'disregards Content-Type and Accept': {
    warns: ['no-content-type', 'other-content-type', 'unacceptable', 'unsupported-media-type'],
    handle: on((request) => (request.body === undefined ? request : jsonTyped(request))),
  },
  'compares member names without case': {
    warns: ['member-case'],
    handle: on((request) => (isDeep(textOf(request)) ? request : inKnownCase(request))),
  },
  'compares paths without case': {
    warns: ['path-case'],
    handle: onPath((path) => path.replace(/[^/]+$/, (segment) => segment.toLowerCase())),
  },
  'shows a page where there is no route': {
    warns: ['unknown-route'],
    handle: answering((response) =>
      errorType(response) === 'MissingAuthenticationTokenException' ? page(404) : response,
    ),
  },
  'shows a page where there is no method': {
    warns: [],
    handle: refusing(
      ({ method }) => /PUT|PATCH|HEAD|OPTIONS/.test(method),
      () => page(405),
    ),
  },
  'merges slashes': { warns: [], handle: onPath((path) => path.replaceAll(/\/{2,}/g, '/')) },
  'decodes the path before it routes': {
    warns: ['encoded-slash'],
    handle: onPath((path) => path.replaceAll(/%2f/gi, '/')),
  },
  'decodes the path and resolves its dots': {
    warns: [],
    handle: (request, sound) =>
      sound(
        hasDotSegments(request) ? { ...request, path: new URL(request.path, 'http://x').pathname } : request,
      ),
  },
  'redirects to the path without dots': {
    warns: [],
    handle: refusing(hasDotSegments, () => ({ status: 301, headers: { location: '/' }, body: '' })),
  },
  'knows no slash at the end': {
    warns: ['trailing-slash'],
    handle: refusing(
      ({ path }) => path.endsWith('/'),
      () => page(404),
    ),
  },
  'redirects to the path without a slash at the end': {
    warns: ['trailing-slash'],
    handle: refusing(
      ({ path }) => path.endsWith('/'),
      () => ({ status: 307, headers: { location: '/' }, body: '' }),
    ),
  },
  'answers OPTIONS for browsers': {
    warns: [],
    handle: refusing(
      ({ method }) => method === 'OPTIONS',
      () => ({ status: 204, headers: { allow: 'POST' }, body: '' }),
    ),
  },
  'answers HEAD and OPTIONS with 501': {
    warns: [],
    handle: refusing(
      ({ method }) => /HEAD|OPTIONS/.test(method),
      () => page(501),
    ),
  },
  'reads what lenient parsers read': {
    warns: ['lenient-json'],
    handle: onText((text) =>
      text
        .replace(/\/\/.*\n|\/\*.*?\*\//, '')
        .replaceAll(/,(?=[}\]])/g, '')
        .replace(/:(NaN|-Infinity|True|01),/, ':null,')
        .replace(/[\f\u00a0]/, ' ')
        .replace('a\nb', 'ab'),
    ),
  },
  'refuses names that stand twice': {
    warns: [],
    handle: refusing(
      (request) => hasDuplicates(textOf(request)),
      () => refusal(400, 'SerializationException'),
    ),
  },
  'refuses what is large or deep': {
    warns: [],
    handle: refusing(
      (request) => textOf(request).length > 128 * 1024 || isDeep(textOf(request)),
      () => page(413),
    ),
  },
  'has no request ids': {
    warns: ['request-id', 'request-id-is-unique'],
    handle: answering(({ headers: { 'x-amzn-requestid': _, ...headers }, ...response }) => ({
      ...response,
      headers,
    })),
  },
  'says no more than the type, where no more is required': {
    warns: ['error-message'],
    handle: answering((response) =>
      response.status >= 400 && !response.body.includes('"reason"') ? { ...response, body: '' } : response,
    ),
  },
}

describe('a correct server that takes the protocol in another way', () => {
  test.each(Object.entries(VARIANTS))('fails no MUST: %s', async (name, { warns, handle }) => {
    const emulator = createEmulator()
    const target = inProcessTarget(name, (request) => handle(request, (each) => emulator.handle(each)))
    const { requirements } = await run({ catalogue, target, seed: 1, run: 0, cases: 5 })
    const blamed = requirements.filter(
      ({ verdict, category }) => verdict !== 'pass' && verdict !== 'excluded' && category !== 'wording',
    )
    expect(blamed.filter(({ level }) => level === 'MUST')).toEqual([])
    const names = blamed.map(({ id }) => id.slice(id.lastIndexOf('/') + 1))
    expect([...new Set(names)].sort()).toEqual(warns)
  })
})
