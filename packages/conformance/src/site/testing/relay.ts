/** One address for servers that come one after the other: the gateway is told once where notifications go. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { pipeline } from 'node:stream';

export interface Relay {
  readonly port: number;
  /** Hands connections on to a server at this port of this machine, from now on; those that were open are closed. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** Refuses all connections until it leads somewhere. */
export async function openRelay(): Promise<Relay> {
  let target: number | null = null;
  const open = new Set<Socket>();
  const closeAll = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((socket) => {
    if (target === null) return void socket.destroy();
    open.add(socket);
    // That a side goes away is how a connection ends.
    pipeline(socket, connect(target, '127.0.0.1'), socket, () => void open.delete(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return {
    port: address.port,
    leadTo: (port) => {
      closeAll();
      target = port;
    },
    close: async () => {
      closeAll();
      server.close();
      await once(server, 'close');
    },
  };
}
