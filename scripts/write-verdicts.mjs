import { writeFileSync } from 'node:fs'
import { matchesGlob, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { targetsOf } from './known-targets.mjs'

/** Fixed, so that the same package gives the same verdicts. */
const SEED = 20261120
const RUN = 1

/**
 * Judges each known target with the package that is built in `dist`, and writes a line of JSON per target and
 * requirement: verdict, reason, identity of the failure.
 */
export async function writeVerdicts(dist, file, { only = '*', moto = '.venv/bin/moto_server' } = {}) {
  const muster = await import(pathToFileURL(resolve(dist, 'suites/index.js')).href)
  const lines = []
  for (const target of await targetsOf(muster, { dist, moto })) {
    if (!matchesGlob(target.name, only)) continue
    const started = performance.now()
    const report = await judge(target, muster)
    lines.push(...rowsOf(target.name, report).map((row) => JSON.stringify(row)))
    say(target, report, Math.round(performance.now() - started))
  }
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
}

async function judge({ name, open, select, cases }, { run, catalogue }) {
  const target = await open(name)
  try {
    return await run({ catalogue, target, select, seed: SEED, run: RUN, cases, clock: patientClock() })
  } finally {
    await target.close()
  }
}

/** Waits without taking time: a throttled request is sent again at once. */
function patientClock() {
  let time = 0
  return {
    now: () => time,
    date: () => time,
    wait: async (milliseconds) => {
      time += milliseconds
    },
  }
}

/** Members that are absent stay out of the JSON. */
function rowsOf(target, { requirements, ended }) {
  return [
    { target, requirement: '(the run)', verdict: ended },
    ...requirements.map(({ id, verdict, flaky, reason, failure }) => ({
      target,
      requirement: id,
      verdict,
      flaky,
      reason,
      identity: failure?.identity,
    })),
  ]
}

function say({ name, kills = [] }, { requirements, totals: { planned, failed } }, milliseconds) {
  const failing = new Set(requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id))
  const missed = kills.filter((id) => !failing.has(id))
  const warning = missed.length > 0 ? `; NOT KILLED: ${missed.join(', ')}` : ''
  process.stderr.write(`${name}: ${planned} planned, ${failed} failed, ${milliseconds} ms${warning}\n`)
}
