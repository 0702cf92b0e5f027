import type { Socket } from 'node:net'

/**
 * Notices answers that nobody asked for: node closes a connection over which one comes while it is idle, or together
 * with the answer before. Had it come a little later, the next request over this connection would have taken it for its
 * own answer, and so on with all that follow.
 */
export class UnsolicitedResponseDetector {
  readonly #watched = new WeakSet<Socket>()
  readonly #idle = new WeakSet<Socket>()
  #seen = false

  get seen(): boolean {
    return this.#seen
  }

  busy(socket: Socket): void {
    this.#idle.delete(socket)
  }

  /** An answer is complete, and the connection is to be used again. */
  idle(socket: Socket): void {
    this.#idle.add(socket)
    if (socket.destroyed) this.#closed(socket)
    if (this.#watched.has(socket)) return
    this.#watched.add(socket)
    socket.once('close', () => this.#closed(socket))
  }

  /** A connection that the other side closed has come to its end, or to an error. */
  #closed(socket: Socket): void {
    if (this.#idle.has(socket) && !socket.readableEnded && !socket.errored) this.#seen = true
  }
}
