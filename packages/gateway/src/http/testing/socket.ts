/**
 * For tests: a gateway on a real socket, and clients that write raw bytes.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

import type { GatewayRequest } from '../../pipeline/message.ts';
import { newDesk, seededRandom, type Desk } from '../../pipeline/testing/world.ts';
import type { ServeParts } from '../../pipeline/serve.ts';
import type { Limits } from '../limits.ts';
import { createServer, type GatewayServer } from '../server.ts';

/** A gateway that listens, and its timer: nothing runs out until the test says so. */
export interface Listening {
  readonly server: GatewayServer;
  readonly port: number;
  readonly desk: Desk;
  /** Lets every time that was asked for run out. */
  readonly runOut: () => void;
  /** Delays that were asked for, in milliseconds. */
  readonly delays: readonly number[];
}

const opened: GatewayServer[] = [];

/** A server over a fresh desk that does not listen yet. */
export function prepare(
  parts: Partial<ServeParts> = {},
  limits: Partial<Limits> = {},
): Omit<Listening, 'port'> {
  const desk = newDesk(parts);
  const acts = new Set<() => void>();
  const delays: number[] = [];
  const timer = {
    after(delayMs: number, act: () => void) {
      delays.push(delayMs);
      acts.add(act);
      return () => acts.delete(act);
    },
  };
  const server = createServer({ serve: desk.serve, random: seededRandom(), log: () => {}, timer, limits });
  opened.push(server);
  return { server, desk, delays, runOut: () => acts.forEach((act) => act()) };
}

/** The same, on a free port of the loopback. */
export async function listen(
  parts: Partial<ServeParts> = {},
  limits: Partial<Limits> = {},
): Promise<Listening> {
  const prepared = prepare(parts, limits);
  const { port } = await prepared.server.listen({ host: '127.0.0.1', port: 0 });
  return { ...prepared, port };
}

/** Closes what a test left open. */
export async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((server) => server.close()));
}

/** A client's end of a connection. */
export interface Client {
  readonly socket: Socket;
  /** All that was received once the other side has closed. */
  readonly all: Promise<string>;
  /** What was received, once it contains `text`. Rejects when the connection ends before. */
  until(text: string): Promise<string>;
}

export async function dial(port: number): Promise<Client> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1');
    socket.emit('grown');
  });
  socket.on('error', () => {});
  // Not once(): that would reject when the other side resets the connection.
  const all = new Promise<string>((resolve) => socket.on('close', () => resolve(received)));
  await once(socket, 'connect');
  const until = async (text: string): Promise<string> => {
    while (!received.includes(text)) {
      if (socket.destroyed) throw new Error(`The connection ended after: ${received}`);
      await Promise.race([once(socket, 'grown'), all]);
    }
    return received;
  };
  return { socket, all, until };
}

/** A request as bytes, with its headers as a client writes them. */
export function wire(request: GatewayRequest, extra: readonly string[] = []): Buffer {
  const names = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const length = request.body.length > 0 ? [`content-length: ${request.body.length}`] : [];
  const head = [`${request.method} ${request.target} HTTP/1.1`, ...names, ...length, ...extra, '', ''].join(
    '\r\n',
  );
  return Buffer.concat([Buffer.from(head, 'latin1'), request.body]);
}
