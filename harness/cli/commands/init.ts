import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Command } from 'commander'
import { ciStep, ciWorkflow, WORKFLOW } from '../../reports/ci-step.ts'
import { configsHere } from '../options/config-file/find-config.ts'
import { type FirstConfig, jsonConfig, typescriptConfig } from '../options/config-file/first-config.ts'
import { placesOf } from '../options/places.ts'
import { type Shell, UsageError } from '../shell.ts'

interface InitFlags extends FirstConfig {
  readonly json?: boolean
  readonly github?: boolean
}

/** `muster init`: writes a first configuration, and shows or writes what judges the target in CI. */
export function initCommand({ out, program }: Shell): Command {
  return new Command('init')
    .description('Write a configuration, and the step that judges its target in CI. Nothing is overwritten.')
    .option('--target <url>', 'what to judge, as for muster run; without it, the embedded reference emulator')
    .option('--start <command>', 'the command that starts the target')
    .option('--json', 'write muster.config.json rather than muster.config.ts')
    .option('--github', `write ${WORKFLOW} as well`)
    .action((flags: InitFlags) => {
      assertSound(flags)
      const file = flags.json ? 'muster.config.json' : 'muster.config.ts'
      const files = [
        { name: file, text: flags.json ? jsonConfig(flags) : typescriptConfig(flags) },
        ...(flags.github ? [{ name: WORKFLOW, text: ciWorkflow() }] : []),
      ]
      for (const { name } of files) assertFree(name)
      for (const { name, text } of files) {
        write(name, text)
        out(`${name} is written.\n`)
      }
      out(`To judge the target: ${program} run\n`)
      if (!flags.github) {
        out(`\nThe same in a GitHub workflow, of which --github writes the whole:\n\n${ciStep()}`)
      }
    })
}

function assertSound({ target, start }: InitFlags): void {
  if (target !== undefined && target !== 'embedded') placesOf(target, [], 'us-east-1')
  else if (start !== undefined) {
    throw new UsageError('--start starts the target at a URL: pass --target URL too.')
  }
}

function assertFree(name: string): void {
  const [other] = configsHere()
  const taken = existsSync(name) ? name : name === WORKFLOW ? undefined : other
  if (taken !== undefined) {
    throw new UsageError(`${taken} is here already, and muster init overwrites nothing: edit or remove it.`)
  }
}

function write(name: string, text: string): void {
  try {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, text, { flag: 'wx' })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${name} cannot be written (${why}): run muster init where you may write.`)
  }
}
