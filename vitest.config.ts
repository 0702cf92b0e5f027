import { defineConfig } from 'vitest/config'

const major = Number(process.versions.node.split('.')[0])
if (major < 22) {
  // vitest itself starts on Node 20 and fails much later with an unrelated message.
  throw new Error(`Node ${process.versions.node} is too old for the tests: start them with "npm test".`)
}

export default defineConfig({
  test: {
    include: ['harness/**/*.test.ts', 'suites/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
