import { connect } from 'node:net'
import type { Answer, HttpResponse } from '../model/exchange.ts'

/**
 * Sends bytes over a connection of their own and reads until the other side closes it or has answered. A connection
 * that is closed without an answer is `reset`.
 */
export function sendRaw(base: URL, bytes: string, timeout: number): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ host: base.hostname.replace(/^\[|\]$/g, ''), port: Number(base.port || 80) })
    let received = ''
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const finish = () => {
      const response = parseHead(received)
      settle(
        response
          ? { response }
          : received === ''
            ? { noAnswer: { kind: 'reset', detail: 'the connection closed without an answer' } }
            : { noAnswer: { kind: 'garbage', detail: `not HTTP: ${JSON.stringify(received.slice(0, 60))}` } },
      )
    }
    const timer = setTimeout(
      () =>
        received === ''
          ? settle({ noAnswer: { kind: 'timeout', detail: `no answer within ${timeout} ms` } })
          : finish(),
      timeout,
    )
    socket.setEncoding('latin1')
    socket.on('connect', () => socket.write(bytes, 'latin1'))
    socket.on('data', (chunk: string) => {
      received += chunk
      if (received.includes('\r\n\r\n')) finish()
    })
    socket.on('end', finish)
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED')
        settle({ noAnswer: { kind: 'refused', detail: 'nothing listens there' } })
      else finish()
    })
  })
}

/** Status and headers; the body of an answer to something malformed is of no interest. */
function parseHead(text: string): HttpResponse | undefined {
  const [head = ''] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const status = /^HTTP\/\d\.\d (\d{3})/.exec(first)?.[1]
  if (status === undefined) return undefined
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return { status: Number(status), headers: Object.fromEntries(headers), body: '' }
}
