import { answering, type Behaviour, complete, JSON_HEAD, onRequest } from './behaviour.ts'

/** Servers that go away. */
export const closings: Readonly<Record<string, Behaviour>> = {
  'closes before it reads the request': (socket) => void socket.end(),
  'closes after the request': onRequest((socket) => socket.end()),
  'closes within the body': answering(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"a":`, 'end'),
  'resets before it reads the request': (socket) => void socket.resetAndDestroy(),
  'resets after the request': onRequest((socket) => socket.resetAndDestroy()),
  'resets within the body': onRequest((socket) =>
    socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n{`, () => socket.resetAndDestroy()),
  ),
  'says keep-alive and closes each time': answering(complete('{}', 'Connection: keep-alive\r\n'), 'end'),
  'answers before the request is complete': (socket) => {
    socket.pause()
    socket.write(complete('{}'))
  },
  'answers a second time unasked': answering(Buffer.concat([complete('{}'), complete('{"members":[]}')])),
  'answers a second time unasked and late': onRequest((socket) => {
    socket.write(complete('{}'))
    setTimeout(() => socket.write(complete('{"members":[]}')), 20).unref()
  }),
}
