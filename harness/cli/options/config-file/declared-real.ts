import type { ConfiguredTarget, MusterConfig } from '../../../model/config.ts'
import { isLoopback } from '../../../targets/real-account/loopback.ts'

/** Whether the configuration says `real: true` of where a URL leads, by whatever name or URL that is chosen. */
export function declaredReal(
  { targets = {} }: MusterConfig,
  chosen: ConfiguredTarget | undefined,
): (url: string) => boolean {
  if (chosen?.real) return () => true
  const real = Object.values(targets).filter((target) => target.real)
  const places = new Set(real.flatMap(urlsOf).map(placeOf))
  return (url) => places.has(placeOf(url))
}

const urlsOf = ({ url, endpoints = {} }: ConfiguredTarget) => [
  ...(url === undefined ? [] : [url]),
  ...Object.values(endpoints),
]

/** The server behind a URL: all names of this machine are one, and so are http and https. */
function placeOf(text: string): string {
  if (!URL.canParse(text)) return text
  const { hostname, port, protocol } = new URL(text)
  return `${isLoopback(hostname) ? 'localhost' : hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
