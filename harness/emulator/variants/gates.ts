import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Wire } from '../wire.ts'
import type { Variants } from './variant.ts'

type Gate = Required<Pick<Wire, 'gate'>>

const when = (
  concerns: (incoming: IncomingMessage) => boolean,
  act: (outgoing: ServerResponse) => unknown,
): Gate => ({
  gate: (incoming, outgoing) => {
    if (!concerns(incoming)) return 'go on'
    act(outgoing)
    return 'done'
  },
})

const isLarge = ({ headers }: IncomingMessage) => Number(headers['content-length'] ?? 0) > 2 ** 20
const isChunked = ({ headers }: IncomingMessage) => headers['transfer-encoding'] !== undefined
const isUnusual = ({ method = '' }: IncomingMessage) => /HEAD|OPTIONS|PUT|PATCH/.test(method)

/** Correct servers that are choosy in what they let through, or hang up on the rest. */
export const gateVariants = {
  'wants-a-length': {
    text: 'A body without a length is refused with 411.',
    wire: when(isChunked, (outgoing) => outgoing.writeHead(411).end()),
  },
  'knows-no-chunks': {
    text: 'A body in chunks is not implemented.',
    wire: when(isChunked, (outgoing) => outgoing.writeHead(501, { connection: 'close' }).end()),
  },
  'refuses-large-bodies-early': {
    text: 'A large body is refused before it came, and the connection closed.',
    wire: when(isLarge, (outgoing) =>
      outgoing.writeHead(413, { connection: 'close' }).end(() => outgoing.socket?.destroySoon()),
    ),
  },
  'hangs-up-on-large-bodies': {
    text: 'A large body is not answered: the connection is closed.',
    wire: when(isLarge, (outgoing) => outgoing.socket?.destroy()),
  },
  'meets-no-expectations': {
    text: 'A request with an Expect header is refused with 417.',
    wire: when(
      ({ headers }) => headers.expect !== undefined,
      (outgoing) => outgoing.writeHead(417).end(),
    ),
  },
  'other-methods-unread': {
    text: 'Other methods are answered before their bodies came, and the connection closed.',
    wire: when(isUnusual, (outgoing) =>
      outgoing.writeHead(405, { connection: 'close', 'content-type': 'text/html' }).end('<h1>405</h1>'),
    ),
  },
} satisfies Variants
