import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/**
 * Stops at a version of a peer that an adapter does not work with: of each major that it works with, the first version
 * is given. A peer that is missing is left to Node.
 */
export function assertPeer(name: string, supported: readonly string[]): void {
  const file = findPackageJSON(name, import.meta.url)
  if (file === undefined) return
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'))
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isSupported = supported.some((first) => {
    const [thatMajor, leastMinor = 0] = first.split('.').map(Number)
    return major === thatMajor && minor >= leastMinor
  })
  if (isSupported) return
  const needed = new Intl.ListFormat('en', { type: 'disjunction' }).format(supported)
  throw new Error(
    `pass-muster/${name} needs ${name} ${needed}, and ${name} ${version} is installed: run "npm install --save-dev ${name}@${supported.at(-1)}".`,
  )
}
