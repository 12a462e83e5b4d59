/**
 * The server's program: raw connections, no HTTP but what finds the end of a request. It runs in a process of its own,
 * so that a thread that blocks can call it, and does what the last play says.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

import type { Act, Order, Play, Ports, Report } from './play.ts';

/** Enough turns of the event loop for a connection that stands to be taken, and for its bytes to be read. */
const turnsToSettle = 5;

const headEnd = '\r\n\r\n';

let play: Play = { begins: 'asked', acts: [] };
let connections = 0;
let elsewhere = 0;
let requests: Uint8Array[] = [];
const sockets = new Set<Socket>();

function take(socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  // A client that leaves in the middle is what half of the plays are about.
  socket.on('error', () => {});
  if (play.begins === 'connected') void perform(socket, play.acts);
  else readRequests(socket);
}

function readRequests(socket: Socket): void {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let length = lengthOf(bytes); length !== null; length = lengthOf(bytes)) {
      requests.push(bytes.subarray(0, length));
      bytes = bytes.subarray(length);
      void perform(socket, play.acts);
    }
  });
}

/** How long the first request is, in bytes; null while it is not all there. */
function lengthOf(bytes: Buffer): number | null {
  const headLength = bytes.indexOf(headEnd);
  if (headLength < 0) return null;
  const [, length = '0'] =
    /\r\ncontent-length: (\d+)\r\n/iu.exec(bytes.toString('latin1', 0, headLength + 2)) ?? [];
  const whole = headLength + headEnd.length + Number(length);
  return bytes.length < whole ? null : whole;
}

async function perform(socket: Socket, acts: readonly Act[]): Promise<void> {
  for (const act of acts) await performAct(socket, act);
}

async function performAct(socket: Socket, act: Act): Promise<void> {
  switch (act.act) {
    case 'write':
      await new Promise((resolve) => socket.write(act.bytes, resolve));
      return;
    case 'flood':
      await flood(socket, act.bytes);
      return;
    case 'touch':
      await new Promise((resolve) => socket.once('data', resolve));
      return;
    case 'end':
      socket.end();
      return;
    case 'reset':
      socket.resetAndDestroy();
      return;
    default:
      await gone(socket.resume());
  }
}

async function flood(socket: Socket, bytes: Uint8Array): Promise<void> {
  const departure = gone(socket);
  const isGone = (): boolean => socket.destroyed || socket.readableEnded;
  while (!isGone()) {
    if (socket.write(bytes)) await turn();
    else await Promise.race([drained(socket), departure]);
  }
  socket.destroy();
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('drain', resolve));
}

/** Ends when the other side has left, in order or not. */
function gone(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed || socket.readableEnded) resolve();
    socket.once('end', resolve);
    socket.once('close', () => resolve());
  });
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What was seen since the last report. Whoever is still connected is sent away. */
async function report(): Promise<Report> {
  for (let left = turnsToSettle; left > 0; left -= 1) await turn();
  for (const socket of sockets) socket.destroy();
  const seen = { connections, requests, elsewhere };
  connections = 0;
  elsewhere = 0;
  requests = [];
  return seen;
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.order) {
    case 'play':
      play = order.play;
      return 'ready';
    case 'report':
      return report();
    default:
      return process.exit(0);
  }
}

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // The cast holds: a server that listens on TCP has such an address.
  return (server.address() as AddressInfo).port;
}

const [, , identity = '{}'] = process.argv;
const count = (): void => void (connections += 1);
const plain = createServer({ allowHalfOpen: true }, take).on('connection', count);
// The cast holds: our own program prints this argument.
const tls = createTlsServer(JSON.parse(identity) as { key: string; cert: string }, take)
  .on('connection', count)
  // A client that breaks off the handshake, as it must here.
  .on('tlsClientError', () => {});
const strange = createServer((socket) => {
  elsewhere += 1;
  socket.destroy();
});

// The cast holds: nobody but the program that started this one has the channel.
process.on('message', (order) => void carryOut(order as Order).then((reply) => process.send?.(reply)));
process.on('disconnect', () => process.exit(0));
const ports: Ports = { plain: await listen(plain), tls: await listen(tls), elsewhere: await listen(strange) };
process.send?.(ports);
