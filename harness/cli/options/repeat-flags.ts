import { quoted } from '../../reports/curl.ts'
import type { ConnectionFlags } from './connection-options.ts'

/** The flags that choose a target again: by its name, if it has one. */
export function repeatFlags(flags: ConnectionFlags, target: string | undefined): string {
  const { name, includes = [], repeat = '' } = flags.configured ?? {}
  if (name === undefined) return told(flags, target) + repeat
  const own = Object.entries(flags).filter(([option]) => !includes.includes(option))
  return told(Object.fromEntries(own), name) + repeat
}

/** The values of headers are the user's. */
const told = (
  { endpoint = [], region, credentials, profile, header = [], ca, insecure }: ConnectionFlags,
  target: string | undefined,
): string =>
  [
    ...(target === undefined ? [] : [`--target ${target}`]),
    ...endpoint.map((each) => `--endpoint ${each}`),
    ...(region === undefined ? [] : [`--region ${region}`]),
    ...(credentials === undefined ? [] : [`--credentials ${credentials}`]),
    ...(profile === undefined ? [] : [`--profile ${quoted(profile)}`]),
    ...header.map((each) => `--header ${quoted(`${each.split(':')[0]}: …`)}`),
    ...(ca === undefined ? [] : [`--ca ${quoted(ca)}`]),
    ...(insecure ? ['--insecure'] : []),
  ]
    .map((flag) => ` ${flag}`)
    .join('')
