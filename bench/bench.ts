import { spawnEmulator } from '../harness/emulator/spawn.ts'
import { compared, type Figures, keep, kept } from './figures.ts'
import { fullRun } from './full-run.ts'
import { shares } from './shares.ts'
import { throughput } from './throughput.ts'

const ROUNDS = 7

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const { url, close } = await spawnEmulator()
// Compiles what is measured.
await fullRun(url, 0)
const rounds = await throughput(url, ROUNDS, (line) => say(line))
const figures: Figures = { ...rounds, shares: await shares(() => fullRun(url, ROUNDS + 1)) }
await close()
for (const line of compared(figures, kept())) say(line)
if (process.argv.includes('--keep')) keep(figures)
