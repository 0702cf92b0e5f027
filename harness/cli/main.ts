import { Command, CommanderError } from 'commander'
import { release } from '../../generated/release.ts'
import type { Catalogue } from '../runner/plan/suite.ts'
import { EXIT_CODES } from '../runner/report/exit-code.ts'
import { adequacyCommand } from './commands/adequacy.ts'
import { cleanupCommand } from './commands/cleanup.ts'
import { initCommand } from './commands/init.ts'
import { listCommand } from './commands/list.ts'
import { replayCommand } from './commands/replay.ts'
import { runCommand } from './commands/run.ts'
import { serveCommand } from './commands/serve.ts'
import { type Shell, UsageError } from './shell.ts'

/** Runs a command line and answers with its exit code. */
export async function main(argv: readonly string[], catalogue: Catalogue, shell: Shell): Promise<number> {
  let code = 0
  const exit = (given: number) => {
    code = given
  }
  const program = new Command('muster')
    .description('Contract tests for member-account operations of GuardDuty, Inspector and Security Hub.')
    .version(release.version)
    .helpCommand(false)
    .addCommand(runCommand(catalogue, shell, exit))
    .addCommand(initCommand(shell))
    .addCommand(listCommand(catalogue, shell))
    .addCommand(serveCommand(shell))
    .addCommand(replayCommand(catalogue, shell, exit))
    .addCommand(cleanupCommand(catalogue, shell, exit))
    .addCommand(adequacyCommand(catalogue, shell, exit))
    .addCommand(helpCommand(shell))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: shell.out, writeErr: () => {} })
  }
  try {
    if (argv.length === 0) program.help()
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError && error.code === 'commander.help') return 0
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error
    shell.err(`muster: ${oneSentence(error.message)}\n`)
    return 2
  }
}

const oneSentence = (message: string) => message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ')

function helpCommand({ out }: Shell): Command {
  return new Command('help')
    .description('Explain a command or a topic: exit-codes.')
    .argument('[topic]', 'a command, or exit-codes')
    .action((topic: string | undefined, _: unknown, self: Command) => {
      const root = self.parent as Command
      if (topic === 'exit-codes') out(exitCodes())
      else if (topic === undefined) root.help()
      else {
        const command = root.commands.find((each) => each.name() === topic)
        if (!command)
          throw new UsageError(`"${topic}" is no command and no topic: try "muster help exit-codes".`)
        command.help()
      }
    })
}

const exitCodes = () =>
  `The exit code is the first of these that applies:\n\n${EXIT_CODES.map(({ code, meaning }) => `  ${code}  ${meaning}\n`).join('')}`
