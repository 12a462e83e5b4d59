import { lookup } from 'node:dns/promises';
import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';

import type { Clock } from '../ports.ts';
import type {
  NotificationNetwork,
  OutgoingNotification,
  SendFault,
  SentAnswer,
} from '../webhooks/deliver.ts';

/** How much of an answer's body is kept. An acknowledgement has 30 bytes; what comes beyond is not read. */
export const answerBodyBytesMax = 65_536;

/** Status line and headers of an answer together. */
export const answerHeadBytesMax = 16_384;

/**
 * The machine's own network. Every notification has a connection of its own, to the address that it was given: none
 * is reused, so none can lead anywhere but to what was judged.
 */
export function createNotificationNetwork(wall: Clock): NotificationNetwork {
  return { resolve, send: (outgoing) => send(outgoing, wall) };
}

async function resolve(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

/** How far an exchange has come. */
interface Progress {
  readonly secure: boolean;
  connected: boolean;
  connectMs: number | null;
  firstByteMs: number | null;
  head: IncomingMessage | null;
  readonly kept: Buffer[];
  keptBytes: number;
}

function send(outgoing: OutgoingNotification, wall: Clock): Promise<SentAnswer> {
  const dialledMs = wall.nowMs();
  const progress: Progress = {
    secure: outgoing.url.protocol === 'https:',
    connected: false,
    connectMs: null,
    firstByteMs: null,
    head: null,
    kept: [],
    keptBytes: 0,
  };
  return new Promise((settle) => {
    const call = open(outgoing);
    const fail = (error: Error): void => {
      const fault = outgoing.signal.aborted ? faultOfTime(progress) : faultOf(error, progress);
      settle(printSent(progress, { fault, cause: codeOf(error), cut: true }));
      call.destroy();
    };
    const finish = (cut: boolean): void => {
      settle(printSent(progress, { fault: null, cause: null, cut }));
      call.destroy();
    };
    watchConnection(call, progress, () => wall.nowMs() - dialledMs);
    const takeHead = (head: IncomingMessage): void => {
      progress.firstByteMs = wall.nowMs() - dialledMs;
      progress.head = head;
    };
    call.on('error', fail);
    call.on('response', (head) => {
      takeHead(head);
      readBody(head, progress, { fail, finish });
    });
    // Somebody answers with another protocol: there is a head, and no body to wait for.
    call.on('upgrade', (head) => {
      takeHead(head);
      finish(false);
    });
    // Comes last in every case; what is settled stays settled.
    call.on('close', () => fail(new Error('closed')));
    call.end(outgoing.body);
  });
}

function open({ url, address, headers, body, signal }: OutgoingNotification): ClientRequest {
  const name = url.hostname.replace(/\.$/u, '');
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return request({
    method: 'POST',
    // An address and no name: nothing is resolved a second time.
    host: address,
    port: url.port === '' ? undefined : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { Host: url.host, ...Object.fromEntries(headers), 'Content-Length': body.length },
    // Said here, so that no environment variable can turn the check off.
    rejectUnauthorized: true,
    servername: isIP(name) !== 0 || name.startsWith('[') ? '' : name,
    agent: false,
    maxHeaderSize: answerHeadBytesMax,
    signal,
  });
}

function watchConnection(call: ClientRequest, progress: Progress, elapsedMs: () => number): void {
  call.on('socket', (socket) => {
    socket.once('connect', () => {
      progress.connected = true;
      if (!progress.secure) progress.connectMs = elapsedMs();
    });
    socket.once('secureConnect', () => {
      progress.connectMs = elapsedMs();
    });
  });
}

interface Endings {
  readonly fail: (error: Error) => void;
  readonly finish: (cut: boolean) => void;
}

function readBody(head: IncomingMessage, progress: Progress, { fail, finish }: Endings): void {
  head.on('data', (chunk: Buffer) => {
    const kept = chunk.subarray(0, answerBodyBytesMax - progress.keptBytes);
    progress.kept.push(kept);
    progress.keptBytes += kept.length;
    if (kept.length < chunk.length) finish(true);
  });
  head.on('end', () => finish(false));
  head.on('error', fail);
}

interface Ending {
  readonly fault: SendFault | null;
  readonly cause: string | null;
  readonly cut: boolean;
}

function printSent(progress: Progress, { fault, cause, cut }: Ending): SentAnswer {
  const { connectMs, firstByteMs, head } = progress;
  const answer =
    head === null
      ? null
      : {
          status: head.statusCode ?? 0,
          headers: pairs(head.rawHeaders),
          body: Buffer.concat(progress.kept),
          cut,
        };
  return { fault, cause, answer, connectMs, firstByteMs };
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
}

function faultOfTime({ connectMs }: Progress): SendFault {
  return connectMs === null ? 'connect-timeout' : 'timeout';
}

function faultOf(error: Error, { connected, connectMs }: Progress): SendFault {
  const code = codeOf(error) ?? '';
  if (!connected) return code === 'ETIMEDOUT' ? 'connect-timeout' : 'refused';
  if (connectMs === null) return 'tls';
  if (code === 'HPE_HEADER_OVERFLOW') return 'too-large';
  return code.startsWith('HPE_') ? 'malformed' : 'reset';
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
