/** The machine's own network, for what is no call of the platform's: whether a host is there, and a merchant's own address. */
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Network, NetworkAnswer, NetworkRequest } from '../surroundings.ts';
import { deadline } from './deadline.ts';

/** How much of an answer is kept, in bytes. What comes beyond is not read. */
const keptBytesMax = 65_536;

/** Every request has a connection of its own, so that the time it takes is the time of all of it. */
export function createNetwork(): Network {
  return { ask, resolve };
}

async function resolve(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

function ask(request: NetworkRequest): Promise<NetworkAnswer> {
  const { timeoutMs, body } = request;
  const beganMs = performance.now();
  const tookMs = (): number => Math.round(performance.now() - beganMs);
  const signal = deadline(timeoutMs);
  return new Promise((settle) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const fault = signal.aborted ? 'TIMED_OUT' : (error.code ?? 'UNKNOWN');
      const message = signal.aborted ? `no whole answer within ${timeoutMs} ms` : error.message;
      settle({ fault, message, tookMs: tookMs() });
    };
    if (!URL.canParse(request.url)) {
      fail(Object.assign(new Error('It is no address.'), { code: 'INVALID_URL' }));
      return;
    }
    const outgoing = open(request, signal);
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      incoming.on('error', fail);
      gather(incoming, (text) => {
        settle({ status: incoming.statusCode ?? 0, headers: flat(incoming), text, tookMs: tookMs() });
        outgoing.destroy();
      });
    });
    outgoing.end(body);
  });
}

function open({ url, method, headers, body }: NetworkRequest, signal: AbortSignal): ClientRequest {
  const request = /^https:/iu.test(url) ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { 'Content-Length': body.length };
  return request(url, { method, headers: { ...headers, ...length }, agent: false, signal });
}

/** Calls `done` with the beginning of the body, as soon as there is enough of it. */
function gather(incoming: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const finish = (): void => done(Buffer.concat(chunks).toString('utf8'));
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk.subarray(0, keptBytesMax - length));
    length += chunk.length;
    if (length >= keptBytesMax) finish();
  });
  incoming.on('end', finish);
}

function flat({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
