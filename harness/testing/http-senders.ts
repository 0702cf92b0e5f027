import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import axios from 'axios'
import { request as undici } from 'undici'

/** What a test sends by a client of its choice. */
export interface Sent {
  readonly method?: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What came back, as the client shows it. */
export interface Got {
  readonly status: number
  readonly type: string | undefined
  readonly length: number
  readonly body: string
}

type Sender = (sent: Sent) => Promise<Got>

/** Clients that know nothing of AWS. */
export const senders = {
  fetch: async ({ method = 'POST', url, headers = {}, body }) => {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body: Buffer.from(body) }),
    })
    return got(response.status, Object.fromEntries(response.headers), await response.text())
  },
  'node:http': async ({ method = 'POST', url, headers = {}, body }) => {
    // By the module, not by name: msw replaces the members of the module, and what was imported by name escapes it.
    const request = (url.startsWith('https') ? https : http).request(url, { method, headers })
    request.end(body)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return got(response.statusCode ?? 0, response.headers, await text(response))
  },
  axios: async ({ method = 'POST', url, headers = {}, body }) => {
    const response = await axios.request<string>({
      method,
      url,
      headers,
      ...(body !== undefined && { data: Buffer.from(body) }),
      responseType: 'text',
      transformResponse: (data) => data,
      validateStatus: () => true,
    })
    return got(response.status, Object(response.headers), response.data)
  },
  undici: async ({ method = 'POST', url, headers = {}, body }) => {
    const response = await undici(url, {
      method: method as 'POST',
      headers,
      ...(body !== undefined && { body }),
    })
    return got(response.statusCode, response.headers, await response.body.text())
  },
} as const satisfies Readonly<Record<string, Sender>>

const got = (status: number, headers: Readonly<Record<string, unknown>>, body: string): Got => ({
  status,
  type: headers['x-amzn-errortype'] as string | undefined,
  length: Number(headers['content-length']),
  body,
})
