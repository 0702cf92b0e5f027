import { Agent, request as send } from 'node:http'
import { spawnEmulator } from '../harness/emulator/spawn.ts'
import type { HttpRequest } from '../harness/model/exchange.ts'
import { inParallel } from '../harness/runner/in-parallel.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http.ts'
import { catalogue } from '../suites/catalogue.ts'

/**
 * Requests per second of a full run, controls, drawing, checking and shrinking included, beside a bare keep-alive loop
 * that sends the same requests to the same emulator process. The two take turns, so that the ratio holds on a machine
 * whose speed drifts.
 */
const ROUNDS = 7
const CONCURRENCY = 12
const CASES = 100

const emulator = await spawnEmulator()
const ratios: number[] = []
for (let round = 0; round <= ROUNDS; round++) {
  const requests: HttpRequest[] = []
  const target = httpTarget({ url: emulator.url })
  const recording = {
    ...target,
    send: (request: HttpRequest) => {
      requests.push(request)
      return target.send(request)
    },
  }
  const full = await rate(async () => {
    await run({
      catalogue,
      target: recording,
      seed: 20261120,
      run: round,
      cases: CASES,
      concurrency: CONCURRENCY,
    })
    return requests.length
  })
  await target.close()
  const bare = await rate(() => bareLoop(requests))
  const ratio = full / bare
  // The first round warms both up.
  if (round === 0) continue
  ratios.push(ratio)
  say(
    `${requests.length} requests: full run ${full.toFixed(0)}/s, bare loop ${bare.toFixed(0)}/s, ratio ${ratio.toFixed(2)}`,
  )
}
await emulator.close()
say(
  `median ratio ${median(ratios).toFixed(2)} of ${ROUNDS} rounds (${CASES} cases, ${CONCURRENCY} at a time)`,
)

async function rate(work: () => Promise<number>): Promise<number> {
  const started = performance.now()
  const done = await work()
  return (done / (performance.now() - started)) * 1000
}

async function bareLoop(requests: readonly HttpRequest[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })
  const { hostname, port } = new URL(emulator.url)
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

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
