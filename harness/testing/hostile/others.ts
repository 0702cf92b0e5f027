import { answering, type Behaviour, complete, onRequest } from './behaviour.ts'

const ALERT = Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])

/** Answers every request with a redirect to another place. */
export const redirecting = (status: number, location: string): Behaviour =>
  answering(`HTTP/1.1 ${status} Elsewhere\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`)

/** Servers that speak something else, or something of HTTP that nobody asked for. */
export const others: Readonly<Record<string, Behaviour>> = {
  'speaks HTTP/1.0': answering('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}', 'end'),
  'speaks HTTP/0.9': answering('<html>hello</html>', 'end'),
  'speaks SSH': (socket) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
  'speaks TLS': (socket) => void socket.once('data', () => socket.end(ALERT)),
  'speaks WebSocket': answering(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n\x81\x02hi',
  ),
  'speaks HTTP/2': (socket) => void socket.write(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])),
  'sends random bytes': onRequest((socket, count) =>
    socket.write(Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 197 + count * 31) % 256))),
  ),
  'redirects to itself': redirecting(307, '/'),
  'asks for proxy credentials': answering(
    'HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
  ),
  'is a web page': answering(
    Buffer.from(complete('<html>hello</html>').toString().replace('application/json', 'text/html')),
  ),
  'throttles every request': answering('HTTP/1.1 429 Slow\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}'),
  'asks to wait for an hour': answering(
    'HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nContent-Length: 2\r\n\r\n{}',
  ),
}
