import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { type Operation, operations } from '../model/operation.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { httpTarget } from '../targets/http/http.ts'
import { inProcessTarget, type Target } from '../targets/target.ts'
import { judgedRun } from './judged-run.ts'

const JSON_TYPE = { 'content-type': 'application/json', 'x-amzn-requestid': '1' }

const always = (status: number, body: unknown = {}, type?: string): (() => HttpResponse) => {
  const headers = type === undefined ? JSON_TYPE : { ...JSON_TYPE, 'x-amzn-errortype': type }
  return () => ({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
}

const MESSAGE = { message: 'No.', Message: 'No.' }
const PAGE = '<!DOCTYPE html><title>Hello</title><h1>It works!</h1>'

/** The status and the type of the refusal that each operation documents first. */
const refusal = (operation: Operation | undefined): HttpResponse => {
  const [type, error] = Object.entries(operation?.errors ?? {})[0] ?? []
  return always(error?.status ?? 400, MESSAGE, type)()
}

const ALL = Object.values(operations)

const asked = ({ method, path }: HttpRequest): Operation | undefined =>
  ALL.find((each) => each.method === method && path.endsWith(each.path.slice(each.path.lastIndexOf('}') + 1)))

/** An operation of another service. */
const elsewhere = (operation: Operation | undefined): Operation | undefined =>
  ALL.find(({ service }) => service !== operation?.service)

const success = (operation: Operation | undefined) => always(200, operation?.example.outputs.success)()

/** Servers that deserve nothing. */
export const trivialServers: readonly TrivialServer[] = [
  { name: 'always-200', text: 'It answers 200 and {}.', answer: always(200) },
  { name: 'always-400', text: 'It answers 400 and {}.', answer: always(400) },
  { name: 'always-403', text: 'It answers 403 and {}.', answer: always(403) },
  { name: 'always-404', text: 'It answers 404 and {}.', answer: always(404) },
  { name: 'always-500', text: 'It answers 500 and {}.', answer: always(500) },
  { name: 'always-501', text: 'It answers 501 and {}.', answer: always(501) },
  {
    name: 'always-refuses',
    text: 'It answers with an error that is documented, whatever is asked.',
    answer: (request) => refusal(asked(request)),
  },
  {
    name: 'always-the-example',
    text: 'It answers with the documented example of a success, whatever is asked.',
    answer: (request) => success(asked(request)),
  },
  {
    name: 'wrong-service',
    text: 'It answers as an operation of another service would.',
    answer: (request) => success(elsewhere(asked(request))),
  },
  {
    name: 'echo',
    text: 'It answers with the body that was sent.',
    answer: ({ body = '' }) => always(200, body)(),
  },
  {
    name: 'html',
    text: 'It answers 200 and a page.',
    answer: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: PAGE }),
  },
  {
    name: 'empty-body',
    text: 'It answers 200 and nothing.',
    answer: () => ({ status: 200, headers: {}, body: '' }),
  },
  { name: 'hangs', text: 'It takes connections and never answers.', onConnection: () => {} },
  {
    name: 'closes-at-once',
    text: 'It closes connections as soon as they are made.',
    onConnection: (socket) => socket.destroy(),
  },
]

/** A server that knows nothing, to prove that it gets no credit. */
export type TrivialServer = {
  readonly name: string
  /** What it does, in one sentence. */
  readonly text: string
} & (
  | { readonly answer: (request: HttpRequest) => HttpResponse }
  /** What it does with a connection instead of answering. */
  | { readonly onConnection: (socket: Socket) => void }
)

/** What a server scored. */
export interface Scored {
  readonly name: string
  readonly passed: number
  /** Without those that cannot be asked of such a target. */
  readonly planned: number
}

/** The share of what was planned that passed. */
export const scoreOf = ({ passed, planned }: Omit<Scored, 'name'>): number =>
  planned === 0 ? 0 : passed / planned

/** The highest score of a server that is worth nothing. */
export const MAX_TRIVIAL_SCORE = 0.02

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** Milliseconds. */
const TIMEOUT = 50

export async function scoreTrivial(server: TrivialServer, catalogue: Catalogue): Promise<Scored> {
  const target = await opened(server)
  const { totals } = await judgedRun(target, { catalogue, seed: 1 })
  return { name: server.name, passed: totals.passed, planned: totals.planned - totals.excluded }
}

async function opened(server: TrivialServer): Promise<Target> {
  if ('answer' in server) return inProcessTarget(server.name, async (request) => server.answer(request))
  const sockets = new Set<Socket>()
  const listener = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    server.onConnection(socket)
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const target = httpTarget({ url: `http://127.0.0.1:${port}`, timeout: TIMEOUT })
  return {
    ...target,
    close: async () => {
      await target.close()
      for (const socket of sockets) socket.destroy()
      listener.close()
    },
  }
}
