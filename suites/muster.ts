#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `muster needs Node 22.18 or newer and this is ${process.versions.node}: install a newer Node, or use "npx" in a clone.\n`,
  )
  process.exitCode = 2
} else {
  // Older versions of Node cannot parse what is imported here.
  const [{ main }, { afterWriting, standardStream }, { proofThread }, terminal] = await Promise.all([
    import('../harness/cli/main.ts'),
    import('../harness/cli/output/standard-stream.ts'),
    import('./proof-thread-entry.ts'),
    import('../harness/cli/environment.ts'),
  ])
  const [out, err] = [standardStream(process.stdout), standardStream(process.stderr)]
  const code = await main(process.argv.slice(2), {
    out: out.write,
    err: err.write,
    // In a clone the package is not installed, and npm knows only the name of its command.
    program: import.meta.url.includes('/node_modules/') ? 'npx pass-muster' : 'npx muster',
    env: process.env,
    catalogue: async () => (await import('./catalogue.ts')).catalogue,
    proofThread,
    isTerminal: terminal.drawsProgress(process.stderr, process.env),
    colour: terminal.hasColour(process.stdout, process.env),
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  })
  process.exitCode = await afterWriting(code, { out, err })
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
