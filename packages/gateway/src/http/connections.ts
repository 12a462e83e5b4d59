/**
 * Which connections are open, and which of them have a request in progress: an ordered stop closes the others.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

interface Progress {
  /** Requests that have begun and are not answered yet; more than one when they are pipelined. */
  readonly requests: number;
  /** Whether the latest of them is still coming in. */
  readonly receiving: boolean;
}

const idle: Progress = { requests: 0, receiving: false };

/** The connections of one or more servers. */
export class Connections {
  readonly #open = new Map<Socket, Progress>();
  #closing = false;

  /** Watches a server's connections; to be called before it listens. */
  watch(server: Server): void {
    server.on('connection', (socket) => {
      this.#open.set(socket, idle);
      socket.once('close', () => this.#open.delete(socket));
    });
  }

  /** Whether connections are closed as soon as nothing is in progress on them. */
  get closing(): boolean {
    return this.#closing;
  }

  /**
   * Whether something may be written on this connection beside the answers that are in progress: when there are none,
   * or when it is the answer to the one request that is still coming in.
   */
  mayBeTold(socket: Socket): boolean {
    const { requests, receiving } = this.#open.get(socket) ?? idle;
    return requests === 0 || (requests === 1 && receiving);
  }

  /** A request's headers are here. */
  begin(socket: Socket): void {
    const { requests } = this.#open.get(socket) ?? idle;
    this.#set(socket, { requests: requests + 1, receiving: true });
  }

  /** Its body is here too, or is not waited for. */
  received(socket: Socket): void {
    const { requests } = this.#open.get(socket) ?? idle;
    this.#set(socket, { requests, receiving: false });
  }

  /** It is answered, or its client is gone. */
  end(socket: Socket): void {
    const { requests, receiving } = this.#open.get(socket) ?? idle;
    this.#set(socket, { requests: Math.max(0, requests - 1), receiving: receiving && requests > 1 });
    if (this.#closing && requests <= 1) socket.destroySoon();
  }

  /** Closes what is idle now, and everything else once it is. */
  closeIdle(): void {
    this.#closing = true;
    for (const [socket, { requests }] of this.#open) if (requests === 0) socket.destroy();
  }

  /** Cuts every connection, whatever is in progress. */
  cutAll(): void {
    for (const socket of this.#open.keys()) socket.destroy();
  }

  #set(socket: Socket, progress: Progress): void {
    if (this.#open.has(socket)) this.#open.set(socket, progress);
  }
}
