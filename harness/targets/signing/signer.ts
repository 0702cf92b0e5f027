import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import type { HttpRequest } from '../../model/exchange.ts'

/** A key pair of AWS; a session token belongs to a temporary one. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** What a signature is good for, and by whom. */
export interface Signing {
  readonly service: string
  readonly region: string
  readonly date: Date
  readonly credentials: Credentials
}

/** The request with its signature, which holds at the URL that it is sent to; the body may be other bytes than its text. */
export type Sign = (
  request: HttpRequest,
  base: URL,
  by: Signing,
  content?: Uint8Array,
) => Promise<HttpRequest>

/** Loads the signer of the AWS SDK: who signs nothing need not wait for it. */
export async function loadSigner(): Promise<Sign> {
  const { SignatureV4 } = await import('@smithy/signature-v4')
  return async (request, base, { service, region, date, credentials }, content) => {
    const signer = new SignatureV4({ service, region, credentials, sha256: Sha256, applyChecksum: false })
    const [path = '', query = ''] = (base.pathname.replace(/\/$/, '') + request.path).split(/\?(.*)/s)
    const { headers } = await signer.sign(
      {
        protocol: base.protocol,
        hostname: base.hostname,
        method: request.method,
        path,
        query: parametersOf(query),
        headers: { host: base.host, ...request.headers },
        body: content ?? request.body,
      },
      { signingDate: date },
    )
    const { host: _, ...signed } = headers
    return { ...request, headers: signed }
  }
}

/** The parameters of a query, each with all its values, percent-decoded where they can be. */
function parametersOf(query: string): Readonly<Record<string, string[]>> {
  const pairs = query.split('&').filter((pair) => pair !== '')
  const parameters = new Map<string, string[]>()
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map(decoded)
    parameters.set(name, [...(parameters.get(name) ?? []), value])
  }
  return Object.fromEntries(parameters)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** SHA-256 as the signer asks for it, in native code. */
class Sha256 {
  readonly #hash: Hash | Hmac

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Uint8Array)
  }

  update(data: Uint8Array): void {
    this.#hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    throw new Error('every hash of a signature is made once')
  }
}
