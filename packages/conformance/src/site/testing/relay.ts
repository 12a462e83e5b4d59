/** One address for servers that come one after the other: the gateway is told once where notifications go. */
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { pipeline } from 'node:stream';

export interface Relay {
  readonly port: number;
  /** Hands connections on to a server at this port of this machine, from now on; those that were open are closed. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** Acknowledges all notifications until it leads to somebody else. */
export async function openRelay(): Promise<Relay> {
  const atFirst = createHttpServer((_request, response) => response.writeHead(204).end());
  let target = await portOf(atFirst);
  const open = new Set<Socket>();
  const closeAll = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((socket) => {
    open.add(socket);
    // That a side goes away is how a connection ends.
    pipeline(socket, connect(target, '127.0.0.1'), socket, () => void open.delete(socket));
  });
  const port = await portOf(server);
  return {
    port,
    leadTo: (port) => {
      closeAll();
      target = port;
    },
    close: async () => {
      closeAll();
      await Promise.all([server, atFirst].map(closed));
    },
  };
}

/** Where it now listens; the program need not wait for it to end. */
async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
