#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `muster needs Node 22.18 or newer and this is ${process.versions.node}: install a newer Node, or use "npx" in a clone.\n`,
  )
  process.exitCode = 2
} else {
  // Older versions of Node cannot parse what is imported here.
  const [{ main }, { proofThread }, { drawsProgress, hasColour }] = await Promise.all([
    import('../harness/cli/main.ts'),
    import('./proof-thread-entry.ts'),
    import('../harness/cli/environment.ts'),
  ])
  // A reader such as head may close the pipe early: the run goes on, for its exit code and its files.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    // In a clone the package is not installed, and npm knows only the name of its command.
    program: import.meta.url.includes('/node_modules/') ? 'npx pass-muster' : 'npx muster',
    env: process.env,
    catalogue: async () => (await import('./catalogue.ts')).catalogue,
    proofThread,
    isTerminal: drawsProgress(process.stderr, process.env),
    colour: hasColour(process.stdout, process.env),
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  })
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}
