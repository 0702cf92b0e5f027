import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** Stops at a version of a peer that an adapter does not work with; one that is missing is left to Node. */
export function assertPeer(name: string, majors: readonly number[]): void {
  const file = findPackageJSON(name, import.meta.url)
  if (file === undefined) return
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'))
  if (majors.includes(Number.parseInt(version, 10))) return
  const needed = new Intl.ListFormat('en', { type: 'disjunction' }).format(majors.map(String))
  throw new Error(
    `pass-muster/${name} needs ${name} ${needed}, and ${name} ${version} is installed: run "npm install --save-dev ${name}@${majors.at(-1)}".`,
  )
}
