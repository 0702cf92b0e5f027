import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { verified, verifySignature } from '../harness/emulator/protocol/signature.ts'
import type { HttpRequest, HttpResponse } from '../harness/model/exchange.ts'
import { operations } from '../harness/model/operation.ts'
import { run } from '../harness/runner/run.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../harness/targets/signing/example-signature.ts'
import { signed } from '../harness/targets/signing/signed.ts'
import { inProcessTarget } from '../harness/targets/target.ts'
import { catalogue } from './catalogue.ts'

type Handle = (request: HttpRequest) => Promise<HttpResponse>

const credentials = async () => ({ accessKeyId: EXAMPLE_ACCESS_KEY, secretAccessKey: EXAMPLE_SECRET_KEY })

/** The verdicts on signatures of a server without sockets; `next` is the emulator, `checked` the one that verifies. */
async function judge(serve: (next: Handle, checked: Handle) => Handle) {
  const { handle } = createEmulator()
  const server = serve(handle, verified({ handle }).handle)
  const received: Handle = (request) =>
    server({ ...request, headers: { Host: '127.0.0.1', ...request.headers } })
  const bare = inProcessTarget('server', received)
  const target = signed({ ...bare, url: 'http://127.0.0.1' }, { credentials })
  const select = { requirements: ['*/auth'] }
  const { requirements } = await run({ catalogue, target, select, seed: 1, run: 0, cases: 1 })
  expect(requirements.length).toBe(8 * Object.keys(operations).length)
  return requirements
}

const namesOf = (requirements: Awaited<ReturnType<typeof judge>>, verdict: string) => [
  ...new Set(requirements.filter((each) => each.verdict === verdict).map(({ id }) => id.split('/')[2])),
]

const ALL = [
  'unsigned',
  'unsigned-is-answered',
  'malformed-header',
  'unknown-key',
  'wrong-secret',
  'tampered-body',
  'wrong-scope',
  'old-date',
]

const reasonOf = (request: HttpRequest) => {
  const secrets = { [EXAMPLE_ACCESS_KEY]: EXAMPLE_SECRET_KEY }
  const refusal = verifySignature(request, secrets, new Date())
  return refusal && { type: refusal.refused, message: String(refusal.body.message) }
}

const withType = (response: HttpResponse, type: string, status = response.status): HttpResponse => ({
  ...response,
  status,
  headers: { ...response.headers, 'x-amzn-errortype': type },
})

const authorization = ({ headers }: HttpRequest) => headers.authorization ?? headers.Authorization

describe('signatures', () => {
  test('are all right with a server that verifies them', async () => {
    const requirements = await judge((_, checked) => checked)
    expect(namesOf(requirements, 'pass')).toEqual(ALL)
    expect(namesOf(requirements, 'fail')).toEqual([])
  })

  test('are not judged where requests without one are taken', async () => {
    const requirements = await judge((next) => next)
    expect(namesOf(requirements, 'excluded')).toEqual(ALL.filter((name) => name !== 'unsigned-is-answered'))
    expect(requirements.find(({ verdict }) => verdict === 'excluded')?.reason).toBe(
      'it takes requests that are not signed, so there are no signatures to judge',
    )
  })

  test('are not judged, but a crash is, where a request without one crashes', async () => {
    const requirements = await judge((next) => async (request) => {
      const page = { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>500</h1>' }
      return authorization(request) === undefined ? page : next(request)
    })
    expect(namesOf(requirements, 'fail')).toEqual(['unsigned-is-answered'])
    expect(requirements.find(({ verdict }) => verdict === 'excluded')?.reason).toBe(
      'it answers a request that is not signed with 500, so signatures cannot be judged',
    )
  })

  test.each<[string, (request: HttpRequest) => boolean, readonly string[]]>([
    [
      'looks for a signature and not at it',
      (request) => authorization(request) !== undefined,
      ['malformed-header', 'unknown-key', 'wrong-secret', 'tampered-body', 'old-date'],
    ],
    [
      'knows no keys',
      (request) => reasonOf(request)?.type === 'UnrecognizedClientException',
      ['unknown-key'],
    ],
    [
      'only looks at keys',
      (request) => reasonOf(request)?.message.includes('does not match') === true,
      ['wrong-secret', 'tampered-body'],
    ],
    [
      'takes signatures of any age',
      (request) => reasonOf(request)?.message.includes('too far') === true,
      ['old-date'],
    ],
  ])('fail with a server that %s', async (_, takes, failed) => {
    const requirements = await judge(
      (next, checked) => (request) => (takes(request) ? next(request) : checked(request)),
    )
    expect(namesOf(requirements, 'fail')).toEqual(failed)
  })

  test('fail with a server that does not look at the body', async () => {
    const requirements = await judge((next, checked) => async (request) => {
      const trimmed = { ...request, ...(request.body !== undefined && { body: request.body.trim() }) }
      const response = await checked(trimmed)
      return response.status === 403 ? response : next(request)
    })
    expect(namesOf(requirements, 'fail')).toEqual(['tampered-body'])
  })

  test('fail with a server that does not look at the service', async () => {
    const requirements = await judge((_, checked) => (request) => {
      const header = authorization(request) ?? ''
      return header.includes('/sts/')
        ? Promise.resolve({ status: 200, headers: {}, body: '{}' })
        : checked(request)
    })
    expect(namesOf(requirements, 'fail')).toEqual(['wrong-scope'])
  })

  test('fail with a server that refuses for another reason than it has', async () => {
    const requirements = await judge((_, checked) => async (request) => {
      const response = await checked(request)
      return response.status === 403 && authorization(request) === undefined
        ? withType(response, 'ResourceNotFoundException')
        : response
    })
    expect(namesOf(requirements, 'fail')).toEqual(['unsigned'])
  })

  test('are right with the types and statuses of older pages, too', async () => {
    const requirements = await judge((_, checked) => async (request) => {
      const response = await checked(request)
      const type = response.headers['x-amzn-errortype']
      if (type === 'IncompleteSignatureException') return withType(response, 'IncompleteSignature', 400)
      if (type === 'InvalidSignatureException') return withType(response, 'SignatureDoesNotMatch')
      if (type === 'UnrecognizedClientException') return withType(response, 'InvalidClientTokenId')
      if (type === 'MissingAuthenticationTokenException')
        return withType(response, 'MissingAuthenticationToken')
      return response
    })
    expect(namesOf(requirements, 'pass')).toEqual(ALL)
  })
})
