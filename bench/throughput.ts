import { Agent, request as send } from 'node:http'
import type { HttpRequest } from '../harness/model/exchange.ts'
import { inParallel } from '../harness/runner/in-parallel.ts'
import { CONCURRENCY, fullRun } from './full-run.ts'

/** Medians of some rounds; requests per second. */
export interface Throughput {
  readonly ratio: number
  readonly full: number
  readonly bare: number
}

/**
 * A full run, controls, drawing, signing, checking and shrinking included, beside a bare keep-alive loop that sends the
 * same requests to the same server. The two take turns, so that the ratio holds on a machine whose speed drifts.
 */
export async function throughput(
  url: string,
  count: number,
  onRound: (line: string) => void,
): Promise<Throughput> {
  const rounds: Throughput[] = []
  for (let round = 1; round <= count; round++) {
    let requests: readonly HttpRequest[] = []
    const full = await rate(async () => {
      requests = await fullRun(url, round)
      return requests.length
    })
    const bare = await rate(() => bareLoop(url, requests))
    rounds.push({ full, bare, ratio: full / bare })
    onRound(
      `${requests.length} requests: full run ${full.toFixed(0)}/s, bare loop ${bare.toFixed(0)}/s, ratio ${(full / bare).toFixed(2)}`,
    )
  }
  const medianOf = (key: keyof Throughput) => median(rounds.map((each) => each[key]))
  return { ratio: medianOf('ratio'), full: medianOf('full'), bare: medianOf('bare') }
}

async function rate(work: () => Promise<number>): Promise<number> {
  const started = performance.now()
  const done = await work()
  return (done / (performance.now() - started)) * 1000
}

async function bareLoop(url: string, requests: readonly HttpRequest[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })
  const { hostname, port } = new URL(url)
  await inParallel(
    requests,
    CONCURRENCY,
    ({ method, path, headers, body }) =>
      new Promise<void>((resolve, reject) => {
        send({ agent, hostname, port, method, path, headers }, (answer) => answer.resume().on('end', resolve))
          .on('error', reject)
          .end(body)
      }),
  )
  agent.destroy()
  return requests.length
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
