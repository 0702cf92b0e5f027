import type { Socket } from 'node:net'
import type { Answer, HttpResponse, NoAnswer } from '../../model/exchange.ts'
import { explain } from './no-answer.ts'

/** Upper bound on response headers; beyond it the peer is not HTTP. */
const LONGEST_HEAD = 64 * 2 ** 10

/**
 * Sends bytes over a connection of their own and reads until the other side closes it or has answered. A connection
 * that is closed without an answer is `reset`.
 */
export function sendBytes(
  connect: (ready: () => void) => Socket,
  bytes: string,
  timeout: number,
): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(() => socket.write(bytes, 'latin1'))
    let received = ''
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const give = (noAnswer: NoAnswer) => settle({ noAnswer })
    const timer = setTimeout(() => {
      if (received === '' || isHttp(received)) {
        give({ kind: 'timeout', detail: `no complete answer within ${timeout} ms` })
      } else give(garbage(received))
    }, timeout)
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      received = withoutInformation(received + chunk)
      const response = parseHead(received)
      if (response) settle({ response })
      else if (received.includes('\r\n\r\n') || received.length > LONGEST_HEAD) give(garbage(received))
    })
    const closed = (error: NodeJS.ErrnoException) => {
      if (received === '') give(explain(error, false))
      else if (isHttp(received)) give({ kind: 'truncated', detail: 'the connection closed within the head' })
      else give(garbage(received))
    }
    socket.on('end', () => closed(new Error('no answer')))
    socket.on('error', closed)
  })
}

const isHttp = (text: string) => /^HTTP\/\d\.\d \d{3}/.test(text)

const garbage = (received: string): NoAnswer => ({
  kind: 'garbage',
  detail: `not HTTP: ${JSON.stringify(received.slice(0, 60))}`,
})

/** Answers of 1xx only announce the one that counts. */
const withoutInformation = (text: string) => text.replace(/^(HTTP\/\d\.\d 1(?!01)\d\d[\s\S]*?\r\n\r\n)+/, '')

/** Status and headers, once they are complete; the body of an answer to malformed bytes is not read. */
function parseHead(text: string): HttpResponse | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0 || !isHttp(text)) return undefined
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value)
  }
  return { status: Number(first.slice(9, 12)), headers: Object.fromEntries(headers), body: '' }
}
