import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate with its key, as text and as files. */
export interface Certificate {
  readonly cert: string
  readonly key: string
  readonly certFile: string
  readonly keyFile: string
}

/** A private authority, and certificates that it signed, in a folder of their own. */
export interface Certificates {
  readonly ca: Certificate
  /** For `127.0.0.1` and `localhost`. */
  readonly good: Certificate
  readonly otherHost: Certificate
  readonly expired: Certificate
  readonly selfSigned: Certificate
  readonly remove: () => void
}

/** Makes certificates with openssl, which every system has that builds node modules. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'muster-tls-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const read = (name: string): Certificate => {
    const [certFile, keyFile] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)]
    return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  }
  const newKey = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    `${name}.key`,
  ]
  const selfSign = (name: string, ...extensions: string[]) => {
    openssl(
      'req',
      '-x509',
      ...newKey(name),
      '-subj',
      `/CN=muster ${name}`,
      '-out',
      `${name}.pem`,
      ...extensions.flatMap((each) => ['-addext', each]),
    )
    return read(name)
  }
  const sign = (name: string, host: string, ...dates: string[]) => {
    openssl('req', ...newKey(name), '-subj', `/CN=muster ${name}`, '-out', `${name}.csr`)
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${host}\n`)
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-extfile', `${name}.ext`, '-out', `${name}.pem`, ...dates],
    )
    return read(name)
  }
  const here = 'IP:127.0.0.1,DNS:localhost'
  return {
    ca: selfSign('ca', 'keyUsage=critical,keyCertSign'),
    good: sign('good', here),
    otherHost: sign('other', 'DNS:elsewhere.example'),
    expired: sign('expired', here, '-days', '-1'),
    selfSigned: selfSign('self', `subjectAltName=${here}`),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
