import type { HttpResponse } from '../../model/exchange.ts'
import { redactOwner } from '../redacted.ts'
import type { Target } from '../target.ts'
import { isAwsHost, isLoopback } from '../target-url.ts'

/** What is known of a target before it is asked anything. */
export interface Surroundings {
  readonly url?: string | undefined
  /** `example` for those of the AWS documentation and those that an emulator wrote for itself. */
  readonly credentials?: 'example' | 'real'
  /** What the user says that it is. */
  readonly declared?: 'real' | 'emulator' | undefined
}

/** Why a target has to be taken for somebody's AWS account, or undefined where nothing speaks for it. */
export function realBecause({ url, credentials = 'example', declared }: Surroundings): string | undefined {
  if (declared === 'real') return 'the configuration says real: true'
  if (credentials === 'real') return 'the credentials are real'
  const host = url === undefined ? undefined : hostOf(url)
  if (host === undefined || isLoopback(host)) return undefined
  if (declared === 'emulator' && !isAwsHost(host)) return undefined
  return isAwsHost(host) ? `${host} belongs to AWS` : `${host} is not this machine`
}

/** Why an answer shows that AWS stands behind whatever was asked; no emulator sends this header. */
export const revealedBy = ({ headers }: Pick<HttpResponse, 'headers'>): string | undefined =>
  headers['x-amz-apigw-id'] === undefined ? undefined : 'an answer carries x-amz-apigw-id'

/** Whether AWS itself answers at a URL. */
export const belongsToAws = (url: string): boolean => isAwsHost(hostOf(url))

/** A URL that cannot be read is nobody's machine that we know. */
const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '').toLowerCase() : url

/** A target of which it is known whether a real account stands behind it: by its URL, or as soon as an answer shows it. */
export interface Detected extends Target {
  /** Why it is treated as a real account; undefined while nothing shows that it is one. */
  readonly realBecause: () => string | undefined
}

/** Looks at every answer for signs of AWS, and redacts the owner from the answers of a real account. */
export function detecting(target: Target, onRevealed: (reason: string) => void = () => {}): Detected {
  const declared = target.emulator ? 'emulator' : undefined
  let real = target.real ?? realBecause({ ...target, declared })
  return {
    ...target,
    realBecause: () => real,
    send: async (request) => {
      const answer = await target.send(request)
      const response = 'response' in answer ? answer.response : answer.noAnswer.response
      if (real === undefined && response && !target.emulator) {
        real = revealedBy(response)
        if (real !== undefined) onRevealed(real)
      }
      return real === undefined ? answer : redactOwner(answer)
    },
  }
}
