/**
 * A server on a real socket that hands out files, whole or broken, as a test has it.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server and what a test needs of it. */
export interface FileServer {
  readonly origin: string;
  /** The requests that came in, oldest first. */
  readonly received: IncomingMessage[];
  /** Sets what the next requests are answered with. */
  serve(answer: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** Starts on a free port of the loopback interface. */
export async function startFileServer(): Promise<FileServer> {
  const received: IncomingMessage[] = [];
  let answer = (response: ServerResponse): void => void response.writeHead(404).end();
  const server = createServer((request, response) => {
    received.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // The cast holds: a server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    serve: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
