import { createEmulator } from '../harness/emulator/emulator.ts'
import { run } from '../harness/runner/run.ts'
import { inProcessTarget, yielding } from '../harness/targets/target.ts'
import { catalogue } from '../suites/catalogue.ts'

/**
 * How the memory of a run develops over so many cases (a million, or the first argument): a property that leaves nothing
 * behind on the server is drawn over and over. Needs --expose-gc.
 */
const CASES = Number(process.argv[2] ?? 1_000_000)
const LINES = 10

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

let asked = 0
const { handle } = createEmulator()
const target = yielding(
  inProcessTarget('the reference emulator', (request) => {
    if (++asked % (CASES / LINES) === 0) say(`${asked} requests: ${megabytes()}`)
    return handle(request)
  }),
)
const started = performance.now()
const select = { requirements: ['guardduty.GetMembers/behaviour/any-valid-shape-is-answered'] }
const { totals } = await run({ catalogue, target, select, seed: 1, run: 0, cases: CASES, concurrency: 12 })
say(`${totals.passed} passed in ${((performance.now() - started) / 1000).toFixed(0)} s`)

function megabytes(): string {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return `${(heapUsed / 2 ** 20).toFixed(0)} MiB of heap, ${(rss / 2 ** 20).toFixed(0)} MiB of the process`
}
