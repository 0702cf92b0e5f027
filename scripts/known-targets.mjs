import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** As many random cases as a run has by default; the faults and variants are many, and get fewer. */
const CASES = 25
const FEW_CASES = 3

/** Correct servers of every class: bodies, errors, transport, gates, pace, routes, requests, and each service. */
const VARIANTS = [
  'pretty-printed-bodies',
  'empty-lists-left-out',
  'error-type-in-the-header-alone',
  'error-type-in-type-with-a-namespace',
  'chunked-answers',
  'refuses-large-bodies-early',
  'throttles-now-and-then',
  'unavailable-now-and-then',
  'signature-required',
  'unknown-routes-404',
  'no-head-nor-options',
  'redirects-dots',
  'unreadable-bodies-are-invalid',
  'guardduty-repeats-refused',
  'guardduty-one-batch-at-a-time',
  'guardduty-any-detector',
  'inspector2-pending-then-done-later',
  'inspector2-strangers-refused',
  'securityhub-reads-lag',
  'one-region-for-members',
]

/** The key pair of the AWS documentation. */
const EXAMPLE = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

/**
 * The targets whose verdicts are written: how each is opened and what it is judged by. Only the public exports of the
 * package are used, so that checkouts whose files moved can be compared; variants alone are not exported.
 */
export async function targetsOf(muster, { dist, moto }) {
  const { faults, requirements } = muster
  const variants = await variantsIn(dist)
  return [
    { name: 'embedded', open: (name) => opened(muster, name, {}), cases: CASES },
    { name: 'embedded over HTTP', open: (name) => overHttp(muster, name, {}), cases: CASES },
    ...Object.values(faults).map((fault) => ({
      name: `fault:${fault.name}`,
      open: (name) => opened(muster, name, fault),
      select: { requirements: decidedBy(fault, requirements) },
      cases: FEW_CASES,
      kills: fault.kills,
    })),
    ...VARIANTS.map((variant) => ({
      name: `variant:${variant}`,
      open: (name) => opened(muster, name, variants(variant)),
      cases: FEW_CASES,
    })),
    { name: 'moto', open: (name) => startedMoto(muster, name, moto), cases: FEW_CASES },
  ]
}

/** The kills of a fault, and every other requirement of the operations that it breaks; of one, where requests are slow. */
function decidedBy({ kills, ...difference }, requirements) {
  const broken = [...new Set(kills.map((id) => requirements[id].operation))]
  const whole = needsHttp(difference) ? broken.slice(0, 1) : broken
  return [...whole.map((operation) => `${operation}/**`), ...kills]
}

/** What the script knows to serve: what a difference shows on the wire, and who signs. */
const DIFFERENCE = ['pipeline', 'middleware', 'wire', 'signed']
const DESCRIPTION = ['name', 'text', 'kind', 'kills', 'also', 'warns', 'spares', 'service']

/** In this process, which is fast; over HTTP, what shows on the wire or asks for a signature. */
function opened(muster, name, difference) {
  const unknown = Object.keys(difference).filter((key) => ![...DIFFERENCE, ...DESCRIPTION].includes(key))
  if (unknown.length > 0) {
    throw new Error(`${name} has the member "${unknown[0]}": write into known-targets.mjs how it is served.`)
  }
  if (needsHttp(difference)) return overHttp(muster, name, difference)
  return muster.inProcessTarget(name, muster.createEmulator({ fault: difference }).handle)
}

const needsHttp = ({ wire, signed }) => wire !== undefined || signed !== undefined

async function overHttp({ createEmulator, serveEmulator, httpTarget, signed }, name, difference) {
  const emulator = createEmulator({ fault: difference })
  const server = await serveEmulator(emulator, { host: '127.0.0.1', port: 0, wire: difference.wire })
  const http = httpTarget({ url: server.url, name })
  const target = difference.signed ? signed(http, { credentials: async () => EXAMPLE }) : http
  return closedWith(target, server.close)
}

function closedWith(target, close) {
  return {
    ...target,
    close: async () => {
      await target.close()
      await close()
    },
  }
}

/** Finds the module that lists the variants, in whatever folder it is. */
async function variantsIn(dist) {
  const [file] = globSync('harness/**/variants/index.js', { cwd: resolve(dist) })
  if (!file) throw new Error(`${dist} has no harness/**/variants/index.js: run "npm run build" first.`)
  const { variants } = await import(pathToFileURL(resolve(dist, file)).href)
  const byName = new Map(Object.values(variants).map((variant) => [variant.name, variant]))
  return (name) => {
    const variant = byName.get(name)
    if (!variant) throw new Error(`There is no variant "${name}": correct VARIANTS in known-targets.mjs.`)
    return variant
  }
}

async function startedMoto({ httpTarget }, name, program) {
  const port = await freePort()
  const server = spawn(resolve(program), ['-H', '127.0.0.1', '-p', `${port}`], { stdio: 'ignore' })
  await once(server, 'spawn')
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`${program} ended with code ${server.exitCode}.`)
    await new Promise((resolved) => setTimeout(resolved, 100))
  }
  const ended = once(server, 'exit')
  return closedWith(httpTarget({ url, name }), async () => {
    server.kill()
    await ended
  })
}

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  )

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
