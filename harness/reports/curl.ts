import type { HttpRequest } from '../model/exchange.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/encode.ts'

/**
 * A command that sends a request again. It signs with the example key pair of the AWS documentation, in the scope of
 * the request: emulators route by it.
 */
export function toCurl({ method, path, headers, body }: HttpRequest, url: string): string {
  const others = Object.entries(headers).filter(
    ([name]) => !['authorization', 'x-amz-date'].includes(name.toLowerCase()),
  )
  const isTyped = others.some(([name]) => name.toLowerCase() === 'content-type')
  return [
    `curl -i -sS --globoff --path-as-is -X ${method} ${quoted(url.replace(/\/$/, '') + path)}`,
    ...signature(headers.Authorization),
    ...others.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // Unasked, curl sends the content type of a form, and no length without a body.
    ...(body === undefined || isTyped ? [] : ["-H 'Content-Type:'"]),
    ...(body === undefined && method !== 'GET' ? ["-H 'Content-Length: 0'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' ')
}

function signature(authorization = ''): string[] {
  const scope = /Credential=([^,]+)/.exec(authorization)?.[1]?.split('/')
  if (!scope) return []
  const [, , region, service] = scope
  return [
    `--aws-sigv4 ${quoted(`aws:amz:${region}:${service}`)} --user ${EXAMPLE_ACCESS_KEY}:${EXAMPLE_SECRET_KEY}`,
  ]
}

/** A word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
