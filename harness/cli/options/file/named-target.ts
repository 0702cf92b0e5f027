import type { ConfiguredTarget, MusterConfig } from '../../../model/config.ts'
import { didYouMean } from '../../../model/nearest.ts'
import { isLoopback } from '../../../targets/target-url.ts'
import { UsageError } from '../../environment.ts'
import { TARGET_WORDS } from '../run-config.ts'

/** The target of a run that names none: the default of the file, or its only one. */
export function defaultTarget(file: string, { target, targets = {} }: MusterConfig): string | undefined {
  if (target !== undefined) return target
  const [only, ...others] = Object.keys(targets)
  if (others.length === 0) return only
  const names = Object.keys(targets).join(', ')
  throw new UsageError(
    `${file} has several targets and no default: pass --target NAME with one of ${names}, or add target: "${only}".`,
  )
}

/** The target with a name; undefined for a URL or another value that --target accepts. */
export function targetNamed(
  { text, source }: { readonly text: string; readonly source: string },
  file: string,
  { targets = {} }: MusterConfig,
): ConfiguredTarget | undefined {
  const target = Object.hasOwn(targets, text) ? targets[text] : undefined
  if (target || !WORD.test(text) || TARGET_WORDS.includes(text)) return target
  const names = Object.keys(targets)
  throw new UsageError(
    names.length === 0
      ? `${source} "${text}" is not a URL, and ${file} has no targets: pass a URL such as http://127.0.0.1:5000.`
      : `${source} "${text}" is not a target of ${file}${didYouMean(text, [...names, ...TARGET_WORDS])} Targets: ${names.join(', ')}; or pass a URL.`,
  )
}

const WORD = /^[\w.-]+$/

/** How the file declares the server at a URL, under any name or URL that leads there. */
export function declarations(
  { targets = {} }: MusterConfig,
  chosen: ConfiguredTarget | undefined,
): (url: string) => 'real' | 'emulator' | undefined {
  if (chosen?.real) return () => 'real'
  const serversWith = (real: boolean) =>
    new Set(
      Object.values(targets)
        .filter((target) => target.real === real)
        .flatMap(urlsOf)
        .map(serverAt),
    )
  const [real, emulators] = [serversWith(true), serversWith(false)]
  return (url) => {
    if (real.has(serverAt(url))) return 'real'
    return emulators.has(serverAt(url)) ? 'emulator' : undefined
  }
}

const urlsOf = ({ url, endpoints = {} }: ConfiguredTarget) => [
  ...(url === undefined ? [] : [url]),
  ...Object.values(endpoints),
]

/** The server behind a URL: all loopback names are one, and so are http and https. */
function serverAt(text: string): string {
  if (!URL.canParse(text)) return text
  const { hostname, port, protocol } = new URL(text)
  return `${isLoopback(hostname) ? 'localhost' : hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
