/**
 * Asks a server as fast as it answers, with requests that were signed before: signing them costs nothing while it is
 * measured. Connections are kept; nothing but loopback is asked.
 */
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Agent, request } from 'node:http';

import { examplePath, exampleRequest, exampleSubMchid } from '../example.ts';
import { answerQuestions } from '../measure/program.ts';

/** As whom requests are signed. */
interface Setting {
  readonly mchid: string;
  readonly serial: string;
  /** PEM. */
  readonly privateKey: string;
  readonly platformSerial: string;
  /** How many connections, and so requests at once. */
  readonly concurrency: number;
}

interface Identity extends Setting {
  readonly key: KeyObject;
}

interface SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** What is to be signed: a creation of each of these sign plans, or a query for each. */
interface Wanted {
  readonly kind: 'writes' | 'reads';
  readonly numbers: readonly string[];
}

/** What a run of requests came to. */
export interface Load {
  readonly calls: number;
  readonly wallMs: number;
  /** Answers that were not a 200 with as many bytes as expected. */
  readonly bad: number;
}

const signaturesAtOnce = 16;
const requestMsMax = 10_000;

let identity: Identity | null = null;
let ready: SignedRequest[] = [];

const questions = {
  begin(setting: Setting): null {
    identity = { ...setting, key: createPrivateKey(setting.privateKey) };
    return null;
  },

  /** Signs requests for the next `run`. */
  async presign(wanted: Wanted): Promise<null> {
    const signer = readyIdentity();
    const drafts = wanted.numbers.map((number) => draftOf(wanted.kind, number));
    const signed: SignedRequest[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let draft = drafts[next++]; draft !== undefined; draft = drafts[next++]) {
        signed.push(await signDraft(signer, draft));
      }
    };
    await Promise.all(Array.from({ length: signaturesAtOnce }, lane));
    ready = signed;
    return null;
  },

  /** Sends what was signed, once each. */
  async run({ origin, bytes }: { readonly origin: string; readonly bytes: number }): Promise<Load> {
    const { hostname, port } = new URL(origin);
    const { concurrency } = readyIdentity();
    const agent = agentFor(origin, concurrency);
    const batch = ready;
    ready = [];
    let next = 0;
    let bad = 0;
    const lane = async (): Promise<void> => {
      for (let signed = batch[next++]; signed !== undefined; signed = batch[next++]) {
        const found = await send(signed, { agent, hostname, port });
        if (found.status !== 200 || found.bytes !== bytes) bad += 1;
      }
    };
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: concurrency }, lane));
    return { calls: batch.length, wallMs: performance.now() - startedAt, bad };
  },
};

function readyIdentity(): Identity {
  if (identity === null) throw new Error('The load generator was not told to begin.');
  return identity;
}

type Draft = Omit<SignedRequest, 'headers'>;

function draftOf(kind: Wanted['kind'], number: string): Draft {
  if (kind === 'writes') {
    return { method: 'POST', path: examplePath, body: Buffer.from(JSON.stringify(exampleRequest(number))) };
  }
  const path = `${examplePath}/merchant-sign-plan-no/${number}?sub_mchid=${exampleSubMchid}`;
  return { method: 'GET', path, body: Buffer.alloc(0) };
}

async function signDraft(signer: Identity, { method, path, body }: Draft): Promise<SignedRequest> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const message = Buffer.concat([
    Buffer.from(`${method}\n${path}\n${timestamp}\n${nonce}\n`),
    body,
    Buffer.from('\n'),
  ]);
  const signature = await new Promise<string>((resolve, reject) => {
    sign('sha256', message, signer.key, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes.toString('base64'));
    });
  });
  const authorization =
    `WECHATPAY2-SHA256-RSA2048 mchid="${signer.mchid}",nonce_str="${nonce}",signature="${signature}",` +
    `timestamp="${timestamp}",serial_no="${signer.serial}"`;
  const headers = {
    Authorization: authorization,
    Accept: 'application/json',
    'User-Agent': 'hufu-bench',
    'Wechatpay-Serial': signer.platformSerial,
    ...(method === 'POST' ? { 'Content-Type': 'application/json', 'Content-Length': body.length } : {}),
  };
  return { method, path, headers, body };
}

const agents = new Map<string, Agent>();

function agentFor(origin: string, concurrency: number): Agent {
  const agent = agents.get(origin) ?? new Agent({ keepAlive: true, maxSockets: concurrency });
  agents.set(origin, agent);
  return agent;
}

interface Way {
  readonly agent: Agent;
  readonly hostname: string;
  readonly port: string;
}

function send(
  { method, path, headers, body }: SignedRequest,
  way: Way,
): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...way, method, path, headers, timeout: requestMsMax }, (incoming) => {
      let bytes = 0;
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, bytes }));
      incoming.on('error', reject);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer within ${requestMsMax} ms.`)));
    outgoing.on('error', reject);
    outgoing.end(body.length === 0 ? undefined : body);
  });
}

/** What can be asked of this program. */
export type LoadGeneratorQuestions = typeof questions;

answerQuestions(questions);
