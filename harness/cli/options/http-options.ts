import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { UsageError } from '../environment.ts'

/** Headers that muster sets itself. */
const RESERVED = [
  'authorization',
  'content-length',
  'host',
  'transfer-encoding',
  'x-amz-date',
  'x-amz-security-token',
]

/** Parses the values of --header; messages never contain a value. */
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
      `--header number ${index + 1} is not a valid HTTP header: remove the illegal characters from its name or value.`,
    )
  }
  if (RESERVED.includes(name.toLowerCase())) {
    throw new UsageError(`--header ${name} is reserved: muster sets it on every request.`)
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

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** The certificates in the PEM file of --ca. */
export function readCa(file: string): string {
  const certificates = readPem('--ca', file).match(CERTIFICATE) ?? []
  if (certificates.length === 0) {
    throw new UsageError(
      `--ca "${file}" has no certificate: pass a PEM file with a block that begins -----BEGIN CERTIFICATE-----.`,
    )
  }
  for (const [index, certificate] of certificates.entries()) {
    if (isCertificate(certificate)) continue
    throw new UsageError(`--ca "${file}", certificate number ${index + 1}, cannot be parsed: correct it.`)
  }
  return certificates.join('\n')
}

/** Reads the file of a flag. */
export function readPem(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${flag} "${file}" cannot be read (${code}): pass the path of a PEM file.`)
  }
}

function isCertificate(pem: string): boolean {
  try {
    new X509Certificate(pem)
    return true
  } catch {
    return false
  }
}
