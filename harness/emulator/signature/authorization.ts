/** What an Authorization header of SigV4 says. */
export interface Authorization {
  readonly accessKeyId: string
  /** Day, region, service and terminator, as they were sent. */
  readonly scope: readonly string[]
  /** In lower case, in the order that was sent. */
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const SCHEME = 'AWS4-HMAC-SHA256'

/** Reads an Authorization header; undefined where anything that it must have is missing. */
export function parseAuthorization(header: string): Authorization | undefined {
  const [scheme, ...rest] = header.trim().split(' ')
  if (scheme !== SCHEME) return undefined
  const members = new Map(
    rest
      .join(' ')
      .split(',')
      .map((part) => {
        const [name = '', value = ''] = part.trim().split(/=(.*)/s)
        return [name, value] as const
      }),
  )
  const [accessKeyId = '', ...scope] = (members.get('Credential') ?? '').split('/')
  const signedHeaders = (members.get('SignedHeaders') ?? '').toLowerCase().split(';')
  const signature = members.get('Signature') ?? ''
  if (accessKeyId === '' || scope.length !== 4 || signature === '' || signedHeaders[0] === '')
    return undefined
  return { accessKeyId, scope, signedHeaders, signature }
}
