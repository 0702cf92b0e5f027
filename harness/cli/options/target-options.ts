import { type Command, Option } from 'commander'
import { CONFLICTS } from './layers.ts'
import { collect, duration, wholeNumber } from './values.ts'

/** Flags that name the server under test and the connection to it. */
export interface TargetFlags {
  readonly target?: string
  readonly fault?: string
  readonly start?: string
  /** Seconds. */
  readonly wait?: number
  readonly endpoint?: readonly string[]
  readonly region?: string
  readonly credentials?: 'example' | 'env' | 'chain'
  readonly profile?: string
  readonly header?: readonly string[]
  readonly ca?: string
  readonly insecure?: boolean
  readonly emulator?: boolean
  /** Milliseconds. */
  readonly timeout?: number
}

/** @param description which target is the default depends on the command */
export const targetOption = (command: Command, description: string): Command =>
  command.optionsGroup('Target:').option('--target <url>', description)

export const faultOption = (command: Command): Command =>
  command.option(
    '--fault <name>',
    'plant a fault in the embedded emulator; "muster adequacy --list" has the names',
  )

export const startOptions = (command: Command): Command =>
  command
    .option(
      '--start <command>',
      'start the target with this command, and stop it after the run (not on Windows)',
    )
    .option(
      '--wait <seconds>',
      'maximum wait for the first response (default: 0, or 30 with --start)',
      wholeNumber,
    )

export const connectionOptions = (command: Command): Command =>
  command
    .option('--endpoint <service=url>', 'URL of one service, in addition to --target; repeatable', collect)
    .option('--region <name>', 'AWS region (default: from the environment or the profile, else us-east-1)')
    .addOption(
      new Option(
        '--credentials <source>',
        'what signs requests; "example" is the key pair of the AWS documentation',
      )
        .choices(['example', 'env', 'chain'])
        .conflicts(CONFLICTS.credentials),
    )
    .option('--profile <name>', 'sign requests with this profile of your AWS configuration')
    .option('--header <name: value>', 'header of every request, never shown in output; repeatable', collect)
    .option(
      '--emulator',
      'the target is an emulator, although its host or its answers look like an AWS account',
    )
    .option('--ca <file>', 'PEM file of certificate authorities to trust in addition')
    .addOption(
      new Option('--insecure', 'accept any certificate, on loopback only').conflicts(CONFLICTS.insecure),
    )

export const timeoutOption = (command: Command): Command =>
  command
    .optionsGroup('Limits:')
    .option('--timeout <time>', 'maximum wait for each response (default: 10 s)', duration)
