import type { Answer } from '../../harness/model/exchange.ts'

const status = (code: number): Answer => ({ response: { status: code, headers: {}, body: '' } })

/** What servers with a mistake answer to certain bytes, under the requirement that they break. */
export const wireDefects: Readonly<Record<string, Answer>> = {
  'protocol/chunked-request': status(400),
  'protocol/expect-continue': status(500),
  'protocol/not-utf-8': status(200),
  'protocol/malformed-http': {
    noAnswer: { kind: 'timeout', detail: 'no complete answer within 10 ms' },
  },
}
