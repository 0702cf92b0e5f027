import type { NoAnswer } from '../../model/exchange.ts'
import { tlsTrouble } from './tls-trouble.ts'

const UNREACHABLE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']
const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL']

/** What an error of a connection means for its request; `begun` where a part of the answer had come. */
export function explain(error: NodeJS.ErrnoException, begun: boolean): NoAnswer {
  const { code = '', message } = error
  if (UNREACHABLE.includes(code)) return { kind: 'refused', detail: 'nothing listens there' }
  if (UNKNOWN_HOST.includes(code)) return { kind: 'refused', detail: 'the host name is unknown' }
  if (code === 'EPROXY') return { kind: 'refused', detail: `the proxy does not lead there: ${message}` }
  const untrusted = tlsTrouble(error)
  if (untrusted !== undefined) return { kind: 'refused', detail: untrusted }
  if (code.startsWith('HPE_')) return { kind: 'garbage', detail: `not HTTP: ${message}` }
  if (begun) return { kind: 'truncated', detail: 'the connection closed within the body' }
  return { kind: 'reset', detail: `the connection closed before an answer (${code || message})` }
}
