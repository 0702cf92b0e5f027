import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const major = Number(process.versions.node.split('.')[0])
if (major < 22) {
  // vitest itself starts on Node 20 and fails much later with an unrelated message.
  throw new Error(`Node ${process.versions.node} is too old for the tests: start them with "npm test".`)
}

export default defineConfig({
  test: {
    include: ['harness/**/*.test.ts', 'suites/**/*.test.ts'],
    // Many tests wait, for a process or for a target that hangs: one more worker than there are cores keeps these busy.
    maxWorkers: availableParallelism() + 1,
    // A guard against what hangs; how long anything takes is for the benchmarks to say.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // The tests start muster over and over, and a third of a start is taking the types away and compiling.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/muster', import.meta.url)) },
  },
})
