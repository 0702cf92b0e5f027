import { type Behaviour, drip, JSON_HEAD, onRequest } from './behaviour.ts'

/** Servers that keep the other side waiting. */
export const silence: Readonly<Record<string, Behaviour>> = {
  'hangs before the head': () => {},
  'hangs within the head': onRequest((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Ty')),
  'hangs before the body': onRequest((socket) => socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n`)),
  'hangs within the body': onRequest((socket) => socket.write(`${JSON_HEAD}Content-Length: 99\r\n\r\n{"a":`)),
  'sends one byte per second': onRequest((socket) => {
    socket.write(`${JSON_HEAD}Content-Length: 9999\r\n\r\n`)
    drip(socket, () => 'x', 1_000)
  }),
  'sends a byte of the head per second': onRequest((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX: ')
    drip(socket, () => 'x', 1_000)
  }),
  'never reads the request': (socket) => void socket.pause(),
  'hangs on every other request': onRequest((socket, count) => {
    if (count % 2 === 0) socket.write(`${JSON_HEAD}Content-Length: 2\r\n\r\n{}`)
  }),
}
