import type { Forgery, HttpRequest } from '../../model/exchange.ts'
import type { Credentials, Sign, Signing } from './signer.ts'

/** The second example key pair of the AWS documentation: nobody has it. */
const STRANGER: Credentials = {
  accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
  secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
}

/** A service that owns none of the routes. */
const ELSEWHERE = 'sts'

const DAY = 86_400_000

/** A request with a signature that is wrong in one way, and right in all others. */
export async function forge(
  request: HttpRequest,
  forgery: Forgery,
  sign: (request: HttpRequest, by: Signing) => ReturnType<Sign>,
  by: Signing,
): Promise<HttpRequest> {
  const { credentials, date } = by
  switch (forgery) {
    case 'unsigned':
      return request
    case 'malformed-header': {
      const { headers, ...signed } = await sign(request, by)
      return { ...signed, headers: withoutSignature(headers) }
    }
    case 'unknown-key':
      return sign(request, { ...by, credentials: STRANGER })
    case 'wrong-secret':
      return sign(request, {
        ...by,
        credentials: { ...credentials, secretAccessKey: STRANGER.secretAccessKey },
      })
    case 'tampered-body':
      return { ...(await sign(request, by)), body: `${request.body ?? ''} ` }
    case 'wrong-scope':
      return sign(request, { ...by, service: ELSEWHERE })
    case 'old-date':
      return sign(request, { ...by, date: new Date(date.getTime() - DAY) })
  }
}

/** The header with its credential alone. */
const withoutSignature = (headers: HttpRequest['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) =>
      name.toLowerCase() === 'authorization' ? [name, value.replace(/,.*/s, '')] : [name, value],
    ),
  )
