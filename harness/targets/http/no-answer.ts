import type { NoAnswer } from '../../model/exchange.ts'

const UNREACHABLE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']
const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL']

/**
 * What an error of a connection means for its request.
 * @param begun whether a part of the answer had come
 * @param proxy the forward proxy that the connection goes to
 */
export function explain(error: NodeJS.ErrnoException, begun: boolean, proxy?: string): NoAnswer {
  const { code = '', message } = error
  if (proxy !== undefined && [...UNREACHABLE, ...UNKNOWN_HOST].includes(code)) {
    return { kind: 'refused', detail: `the proxy ${proxy} does not answer` }
  }
  if (UNREACHABLE.includes(code)) return { kind: 'refused', detail: 'nothing listens there' }
  if (UNKNOWN_HOST.includes(code)) return { kind: 'refused', detail: 'the host name is unknown' }
  if (code === 'EPROXY')
    return { kind: 'refused', detail: `the proxy ${proxy ?? ''} does not lead there: ${message}` }
  const untrusted = tlsTrouble(error)
  if (untrusted !== undefined) return { kind: 'refused', detail: untrusted }
  if (code.startsWith('HPE_')) return { kind: 'garbage', detail: `not HTTP: ${message}` }
  if (begun) return { kind: 'truncated', detail: 'the connection closed within the body' }
  return { kind: 'reset', detail: `the connection closed before an answer (${code || message})` }
}

const ISSUER = 'pass the certificate of the authority that signed it with --ca FILE'

/** What is wrong with each certificate, and how to fix it. */
const TROUBLES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is self-signed and not trusted: pass it with --ca FILE`,
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate is signed by an authority that is not trusted: ${ISSUER}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate is signed by an authority that is not known: ${ISSUER}`,
  UNABLE_TO_GET_ISSUER_CERT: `its certificate is signed by an authority that is not known: ${ISSUER}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `its certificate is signed by an authority that is not known: ${ISSUER}`,
  CERT_SIGNATURE_FAILURE: `its certificate was not signed by the authority that it names: ${ISSUER}`,
  CERT_HAS_EXPIRED: 'its certificate has expired: renew it; --ca does not help with that',
  CERT_NOT_YET_VALID:
    'its certificate is not valid yet: correct the clock, or renew it; --ca does not help with that',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for another host: correct the host of the URL; --ca does not help with that',
}

/** Why no TLS connection came about, in one sentence; undefined where TLS is not the reason. */
function tlsTrouble({ code = '', message }: NodeJS.ErrnoException): string | undefined {
  const trouble = TROUBLES[code]
  if (trouble !== undefined) return `TLS: ${trouble}`
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || /wrong version number|packet length too long/.test(message))
    return 'TLS: what listens there does not speak TLS: pass an http:// URL'
  if (/^(ERR_SSL_|ERR_TLS_|CERT_)/.test(code) || code === 'EPROTO') return `TLS: ${reasonIn(message)}`
  return undefined
}

/** OpenSSL writes `address:error:number:library:function:reason:file:line:`. */
const reasonIn = (message: string) => /error:[^:]*:[^:]*:[^:]*:([^:]+)/.exec(message)?.[1] ?? message
