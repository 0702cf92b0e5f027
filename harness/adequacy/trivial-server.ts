import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { httpTarget } from '../targets/http/http.ts'
import { inProcessTarget } from '../targets/in-process.ts'
import type { Target } from '../targets/target.ts'
import { judgedRun } from './judged-run.ts'

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
export const WORTHLESS = 0.02

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
