import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const node = promisify(execFile).bind(undefined, process.execPath)

const STARTS = 15
const BRIEF = ['--operation', 'GetMembers', '--cases', '1']

/** How many modules commands load, and how long the built program takes to start, as rows of a name and a value. */
export async function startOf(checkout) {
  const { bin, exports } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'))
  const program = resolve(checkout, bin.muster)
  const library = pathToFileURL(resolve(checkout, exports['.'].default)).href
  const { createEmulator, serveEmulator } = await import(library)
  const { url, close } = await serveEmulator(createEmulator(), { host: '127.0.0.1', port: 0 })
  try {
    return [
      ['modules of `muster run`', await modulesOf(program, ['run', ...BRIEF])],
      ['modules of `muster run --target URL`', await modulesOf(program, ['run', '--target', url, ...BRIEF])],
      ['modules of `muster help`', await modulesOf(program, ['help'])],
      ['modules of `muster help exit-codes`', await modulesOf(program, ['help', 'exit-codes'])],
      ['start of `muster --help` beside `node -e 0`', await startRatio(program)],
    ]
  } finally {
    await close()
  }
}

async function modulesOf(program, argv) {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  const file = join(folder, 'modules.json')
  try {
    const hook = pathToFileURL(resolve(import.meta.dirname, 'count-modules.mjs')).href
    await node(['--import', hook, program, ...argv], {
      cwd: folder,
      env: { ...process.env, COUNT_FILE: file },
    })
    const loaded = JSON.parse(readFileSync(file, 'utf8'))
    return counted(loaded)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const OURS = /\/dist\/(harness\/emulator|harness|suites|generated)\//

/** All, and how many of them are dependencies or lie where of ours. */
function counted(urls) {
  const groups = Map.groupBy(urls, (url) => OURS.exec(url)?.[1] ?? 'dependencies')
  const parts = [...groups].map(([name, { length }]) => `${name} ${length}`).sort()
  return `${urls.length} (${parts.join(', ')})`
}

/** Medians of starts in turn, so that what else the machine does slows both alike. */
async function startRatio(program) {
  const [ours, bare] = [[], []]
  for (let start = 0; start < STARTS; start++) {
    ours.push(await millisecondsOf([program, '--help']))
    bare.push(await millisecondsOf(['-e', '0']))
  }
  const [full, empty] = [median(ours), median(bare)]
  return `${(full / empty).toFixed(2)} (${Math.round(full)} ms, ${Math.round(empty)} ms)`
}

async function millisecondsOf(argv) {
  const started = performance.now()
  await node(argv)
  return performance.now() - started
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
