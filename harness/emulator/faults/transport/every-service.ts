import { readsText } from '../../variations/messages.ts'
import { faultRows, requirementsNamed } from '../fault.ts'

const REFUSED = { 'content-type': 'application/json', 'x-amzn-errortype': 'SerializationException' }

export const transportFaults = faultRows({
  'transport-refuses-chunks': {
    text: 'A body that is sent in chunks is taken for none, and refused with 400.',
    kind: 'transport',
    kills: requirementsNamed('protocol/chunked-request'),
    wire: {
      gate: (incoming, outgoing) => {
        if (incoming.headers['transfer-encoding'] === undefined) return 'go on'
        incoming.resume()
        outgoing.writeHead(400, REFUSED).end('{"message":"There is no body."}')
        return 'done'
      },
    },
  },
  'transport-fails-expectations': {
    text: 'A client that waits to go on is sent away with 400.',
    kind: 'transport',
    kills: requirementsNamed('protocol/expect-continue'),
    wire: {
      prepare: (server) =>
        server.on('checkContinue', (_, outgoing) => {
          outgoing.writeHead(400, { ...REFUSED, connection: 'close' }).end('{"message":"No."}')
        }),
    },
  },
  'transport-replaces-what-is-not-utf-8': {
    text: 'Bytes that are not UTF-8 are replaced and accepted.',
    kind: 'transport',
    kills: requirementsNamed('protocol/not-utf-8'),
    middleware: () => readsText((text) => text.replace(/^\uFFFD/, '')),
    wire: {},
  },
  'transport-accepts-what-is-no-http': {
    text: 'Bytes that are not HTTP are answered with 200.',
    kind: 'transport',
    kills: requirementsNamed('protocol/malformed-http'),
    wire: {
      prepare: (server) =>
        server.on('clientError', (_, socket) => {
          socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
        }),
    },
  },
  'transport-hangs-up-on-one-byte': {
    text: 'A body of one byte is answered with a closed connection.',
    kind: 'transport',
    kills: requirementsNamed('protocol/answers-every-request'),
    also: [
      { select: '*/protocol/malformed-json', why: 'It sends the byte.' },
      { select: '*/protocol/malformed-json-type', why: 'It sends the byte.' },
      { select: '*/protocol/errors-are-repeatable', why: 'It sends the byte.' },
      { select: '*/protocol/missing-body', why: 'It sends a blank.' },
      { select: '*/body/type/structure', why: 'Some documents that are no object have one byte.' },
    ],
    wire: {
      gate: (incoming) => {
        if (incoming.headers['content-length'] !== '1') return 'go on'
        incoming.socket.destroy()
        return 'done'
      },
    },
  },
})
