import { type Command, Option } from 'commander'
import type { Configured } from './config-file/configured.ts'
import { collect } from './values.ts'

/** The flags that say where and how the requests of a run arrive, and who signs them. */
export interface ConnectionFlags {
  readonly endpoint?: readonly string[]
  readonly region?: string
  readonly credentials?: 'example' | 'env' | 'chain'
  readonly profile?: string
  readonly header?: readonly string[]
  readonly ca?: string
  readonly insecure?: boolean
  readonly configured?: Configured
}

export const connectionOptions = (command: Command): Command =>
  command
    .option(
      '--endpoint <service=url>',
      'where one service answers, beside --target; may be repeated',
      collect,
    )
    .option(
      '--region <name>',
      'the region that requests are for (default: that of the environment or the profile, else us-east-1)',
    )
    .addOption(
      new Option('--credentials <whose>', 'who signs: "example" is the key pair of the AWS documentation')
        .choices(['example', 'env', 'chain'])
        .conflicts('profile'),
    )
    .option('--profile <name>', 'sign with this profile of your AWS configuration')
    .option(
      '--header <name: value>',
      'send this with every request; may be repeated, and is never shown',
      collect,
    )
    .option('--ca <file>', 'trust the certificate authorities in this PEM file too')
    .addOption(new Option('--insecure', 'take any certificate, on loopback only').conflicts('ca'))
