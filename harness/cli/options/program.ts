import { Command, CommanderError } from 'commander'
import { release } from '../../../generated/release.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { CommandDefinition } from './definition.ts'

interface Row {
  readonly summary: string
  readonly load: () => Promise<CommandDefinition>
}

/** Only the command that is run, or explained, is loaded. */
const COMMANDS: Readonly<Record<string, Row>> = {
  run: {
    summary: 'Test a target; without --target, the embedded reference emulator.',
    load: async () => (await import('./commands/run.ts')).runDefinition,
  },
  init: {
    summary: 'Write a configuration file and a CI step. Nothing is overwritten.',
    load: async () => (await import('./commands/init.ts')).initDefinition,
  },
  list: {
    summary: 'List operations and requirements.',
    load: async () => (await import('./commands/list.ts')).listDefinition,
  },
  serve: {
    summary: 'Serve the reference emulator over HTTP, with scripted outcomes.',
    load: async () => (await import('./commands/serve.ts')).serveDefinition,
  },
  replay: {
    summary: 'Send a counterexample again: FIXED, STILL FAILS or FAILS DIFFERENTLY.',
    load: async () => (await import('./commands/replay.ts')).replayDefinition,
  },
  cleanup: {
    summary: 'Delete the resources that a killed run left on a real account.',
    load: async () => (await import('./commands/cleanup.ts')).cleanupDefinition,
  },
  adequacy: {
    summary: 'Verify that the suites detect faults: planted faults, correct variants, trivial servers.',
    load: async () => (await import('./commands/adequacy.ts')).adequacyDefinition,
  },
  help: {
    summary: 'Explain a command or a topic: exit-codes.',
    load: async () => helpDefinition,
  },
}

/** Parses a command line, runs its command and returns the exit code. */
export async function execute(argv: readonly string[], cli: CliEnvironment): Promise<number> {
  let code = 0
  const named = argv[0] === 'help' ? argv.slice(0, 2) : argv.slice(0, 1)
  const program = new Command('muster')
    .description('Contract tests for member-account operations of GuardDuty, Inspector and Security Hub.')
    .version(release.version)
    .helpCommand(false)
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = new Command(name).description(summary)
    if (named.includes(name)) {
      const { options, execute: run } = await load()
      options(command).action(async () => {
        code = await run(command, cli)
      })
    }
    program.addCommand(command)
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: cli.out, writeErr: () => {} })
  }
  try {
    if (argv.length === 0) program.help()
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0 || error.code === 'commander.help') return 0
    throw new UsageError(oneSentence(error.message))
  }
}

const oneSentence = (message: string) => message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ')

const helpDefinition: CommandDefinition = {
  options: (command) => command.argument('[topic]', 'a command, or exit-codes'),
  execute: async (self, cli) => {
    const [topic] = self.args
    const program = self.parent
    if (topic === 'exit-codes') cli.out(await exitCodes())
    else if (topic === undefined) program?.help()
    else {
      const command = program?.commands.find((each) => each.name() === topic)
      if (!command)
        throw new UsageError(`"${topic}" is not a command or a topic: try "muster help exit-codes".`)
      command.help()
    }
    return 0
  },
}

async function exitCodes(): Promise<string> {
  const { EXIT_CODES } = await import('../../model/exit-codes.ts')
  const rows = EXIT_CODES.map(({ code, meaning }) => `  ${code}  ${meaning}\n`)
  return `The exit code is the first of these that applies:\n\n${rows.join('')}`
}
