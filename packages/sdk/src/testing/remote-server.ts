/**
 * A server outside of this thread, for calls that block it: the same program in a worker thread or in a process of its
 * own. It signs what it answers under `/v3/`, and misbehaves on the paths below.
 */
import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';

import type { Parties } from './keys.ts';

/** A running server. */
export interface RemoteServer {
  readonly origin: string;
  stop(): Promise<void>;
}

const program = `'use strict';
const http = require('node:http');
const { sign } = require('node:crypto');
const { isMainThread, parentPort, workerData } = require('node:worker_threads');
const { serial, key } = isMainThread ? JSON.parse(process.env.HUFU_TEST_PLATFORM) : workerData;
const connections = new Map();
let count = 0;

const behaviours = {
  '/connection': (request, response) => {
    if (!connections.has(request.socket)) connections.set(request.socket, connections.size + 1);
    response.end(String(connections.get(request.socket)));
  },
  '/count': (request, response) => {
    count += 1;
    response.end(String(count));
  },
  '/echo': (request, response, body) => {
    const { method, url, rawHeaders } = request;
    response.end(JSON.stringify({ method, url, rawHeaders, body: body.toString('base64') }));
  },
  '/no-content': (request, response) => response.writeHead(204).end(),
  '/redirect': (request, response) => response.writeHead(302, { location: '/echo' }).end('elsewhere'),
  '/refusal': (request, response) => {
    response.writeHead(403, { 'request-id': 'R-403' }).end('{"code":"NO_AUTH","message":"商户无权限"}');
  },
  '/never': () => {},
  '/cut': (request) => request.socket.destroy(),
  '/half': (request, response) => response.writeHead(200, { 'content-length': '100' }).write('half of it'),
  '/drops': (request, response) => {
    let left = 6;
    const drop = () => {
      left -= 1;
      if (left === 0) response.end('drop');
      else response.write('drop', () => setTimeout(drop, 250));
    };
    drop();
  },
  '/truncated': (request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half of it', () => request.socket.destroy());
  },
  '/truncated-chunks': (request, response) => {
    response.write('a part', () => request.socket.destroy());
  },
  '/large-declared': (request, response) => {
    response.writeHead(200, { 'content-length': '4096', 'request-id': 'L-1' }).end(Buffer.alloc(4096));
  },
  '/large-chunked': (request, response) => {
    response.writeHead(200, { 'request-id': 'L-2' });
    response.write(Buffer.alloc(3000));
    response.end(Buffer.alloc(3000));
  },
  '/repeated': (request, response) => {
    response.setHeader('Wechatpay-Signature', ['one', 'two']);
    response.end();
  },
  '/long-header': (request, response) => response.setHeader('x-long', 'x'.repeat(20000)).end(),
  '/upgrade': (request) => {
    request.socket.write('HTTP/1.1 101 Switching Protocols\\r\\nConnection: upgrade\\r\\nUpgrade: x\\r\\n\\r\\n');
  },
  '/not-http': (request) => request.socket.end('this is no HTTP\\r\\n\\r\\n'),
};

function signed(request, response, body) {
  const text = JSON.stringify({ method: request.method, target: request.url, body: body.toString() });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = 'N0NCE';
  const message = timestamp + '\\n' + nonce + '\\n' + text + '\\n';
  response.setHeader('Wechatpay-Timestamp', timestamp);
  response.setHeader('Wechatpay-Nonce', nonce);
  response.setHeader('Wechatpay-Serial', serial);
  response.setHeader('Wechatpay-Signature', sign('sha256', Buffer.from(message), key).toString('base64'));
  response.setHeader('Request-ID', 'R-1');
  response.end(text);
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const behave = behaviours[request.url.split('?')[0]] || signed;
    behave(request, response, Buffer.concat(chunks));
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  if (isMainThread) process.stdout.write(port + '\\n');
  else parentPort.postMessage(port);
});
`;

/** Starts the server in a worker thread of this process. */
export async function startInThread(parties: Parties): Promise<RemoteServer> {
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: settingsOf(parties) });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Starts the server in a process of its own. */
export async function startInProcess(parties: Parties): Promise<RemoteServer> {
  const child = spawn(process.execPath, ['-e', program], {
    env: { HUFU_TEST_PLATFORM: JSON.stringify(settingsOf(parties)) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()));
    child.once('error', reject);
  });
  return {
    origin: `http://127.0.0.1:${Number(line)}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

function settingsOf(parties: Parties): { serial: string; key: string } {
  return { serial: parties.platformSerial, key: parties.platform.privatePem };
}
