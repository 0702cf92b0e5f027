import type { HttpResponse } from '../../model/exchange.ts'
import { isLoopback } from './loopback.ts'

/** What is known of a target before it is asked anything. */
export interface Surroundings {
  readonly url?: string | undefined
  /** `example` for those of the AWS documentation and those that an emulator wrote for itself. */
  readonly credentials?: 'example' | 'real'
  /** Whether the configuration says so. */
  readonly declared?: boolean
}

/** Why a target has to be taken for somebody's AWS account, or undefined where nothing speaks for it. */
export function realBecause({ url, credentials = 'example', declared }: Surroundings): string | undefined {
  if (declared) return 'the configuration says real: true'
  if (credentials === 'real') return 'the credentials are real'
  const host = url === undefined ? undefined : hostOf(url)
  if (host === undefined || isLoopback(host)) return undefined
  return isAws(host) ? `${host} belongs to AWS` : `${host} is not this machine`
}

/** Why an answer shows that AWS stands behind whatever was asked; no emulator sends this header. */
export const revealedBy = ({ headers }: Pick<HttpResponse, 'headers'>): string | undefined =>
  headers['x-amz-apigw-id'] === undefined ? undefined : 'the target answers with x-amz-apigw-id, as AWS does'

const isAws = (host: string) => /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/.test(host)

/** Whether AWS itself answers at a URL. */
export const belongsToAws = (url: string): boolean => isAws(hostOf(url))

/** A URL that cannot be read is nobody's machine that we know. */
const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '').toLowerCase() : url
