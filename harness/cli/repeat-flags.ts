import { quoted } from '../reports/curl.ts'
import type { ConnectionFlags } from './connection-option.ts'

/** The flags that choose a target again; the values of headers are the user's. */
export const repeatFlags = (
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
