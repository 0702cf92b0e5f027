import { validateHeaderName, validateHeaderValue } from 'node:http'
import { UsageError } from '../shell.ts'

/** Headers that the suite itself decides on. */
const OURS = [
  'authorization',
  'content-length',
  'host',
  'transfer-encoding',
  'x-amz-date',
  'x-amz-security-token',
]

/** Reads the headers of --header; what is wrong with one is said without its value. */
export function headersOf(given: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map(headerOf))
}

function headerOf(text: string, index: number): readonly [string, string] {
  const [name = '', value] = text.split(/:\s*(.*)/s)
  if (value === undefined) {
    throw new UsageError(
      `--header number ${index + 1} is not "Name: value": write the name, a colon and the value.`,
    )
  }
  if (!isLegal(name, value)) {
    throw new UsageError(
      `--header number ${index + 1} is no HTTP header: its name or value has characters that none may have.`,
    )
  }
  if (OURS.includes(name.toLowerCase())) {
    throw new UsageError(`--header ${name} cannot be given: muster sets it on every request.`)
  }
  return [name, value]
}

function isLegal(name: string, value: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}
