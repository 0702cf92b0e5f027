import { defineConfig } from 'vitest/config'

const major = Number(process.versions.node.split('.')[0])
if (major < 22) {
  // vitest itself starts on Node 20 and fails much later with an unrelated message.
  throw new Error(`Node ${process.versions.node} is too old for the tests: start them with "npm test".`)
}

export default defineConfig({
  test: {
    include: ['harness/**/*.test.ts', 'suites/**/*.test.ts'],
    // By default vitest leaves one core free, which is half of what CI has.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
