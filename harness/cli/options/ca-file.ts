import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { UsageError } from '../shell.ts'

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** The certificates in the PEM file of --ca. */
export function readCa(file: string): string {
  const blocks = textOf(file).match(BLOCK) ?? []
  if (blocks.length === 0) {
    throw new UsageError(
      `--ca "${file}" has no certificate: pass a PEM file with a block that begins -----BEGIN CERTIFICATE-----.`,
    )
  }
  for (const [index, block] of blocks.entries()) {
    if (isCertificate(block)) continue
    throw new UsageError(
      `--ca "${file}" has a certificate that cannot be read, number ${index + 1}: mend it.`,
    )
  }
  return blocks.join('\n')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--ca "${file}" cannot be read (${code}): pass the path of a PEM file.`)
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
