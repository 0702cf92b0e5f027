import type { HttpRequest } from '../model/exchange.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/encode.ts'

/**
 * A command that sends a request again. It signs with the example key pair of the AWS documentation, in the scope of
 * the request: emulators route by it.
 */
export function toCurl({ method, path, headers, body }: HttpRequest, url: string): string {
  const authorization = headers.Authorization ?? ''
  const [, , region = '', service = ''] = /Credential=([^,]+)/.exec(authorization)?.[1]?.split('/') ?? []
  const others = Object.entries(headers).filter(
    ([name]) => !['authorization', 'x-amz-date'].includes(name.toLowerCase()),
  )
  return [
    `curl -i -sS --path-as-is -X ${method} ${quoted(url + path)}`,
    `--aws-sigv4 ${quoted(`aws:amz:${region}:${service}`)} --user ${EXAMPLE_ACCESS_KEY}:${EXAMPLE_SECRET_KEY}`,
    ...others.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? ["-H 'Content-Length: 0'"] : [`--data-raw ${quoted(body)}`]),
  ].join(' ')
}

/** A word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
