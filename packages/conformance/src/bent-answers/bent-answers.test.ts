/**
 * The SDK against a server that answers bent: each way to bend an answer, for each kind of call, by either entry, with
 * repetitions and without.
 */
import { inspect } from 'node:util';

import { ApiError, createClient, type Client, type ClientOptions } from '@hufu/sdk';
import { createClient as createBlockingClient, type SyncClient } from '@hufu/sdk/sync';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { brokenAnswers } from './testing/broken-answers.ts';
import { once } from './testing/bent-answer.ts';
import type { Attempts, BentAnswer } from './testing/bent-answer.ts';
import type { Failure } from './testing/failure.ts';
import { startPlayServer } from './testing/play-server.ts';
import type { PlayServer } from './testing/play-server.ts';
import { end, write } from './testing/play.ts';
import type { Play, Report } from './testing/play.ts';
import { goodData, printAnswer, without } from './testing/print-answer.ts';
import { createQuickTime } from './testing/quick-time.ts';
import { readRequest } from './testing/read-request.ts';
import { clientOptionsOf, createCast } from './testing/scene.ts';
import type { Scene } from './testing/scene.ts';
import { unprovenAnswers } from './testing/unproven-answers.ts';
import { uselessAnswers } from './testing/useless-answers.ts';

const cast = createCast();
const time = createQuickTime();
const nonces = new Set<string>();
let server: PlayServer;
let standing: Clients;

beforeAll(async () => {
  server = await startPlayServer();
  standing = createClients({ baseUrl: server.doors.plain });
});
afterAll(() => server.stop());

interface Clients {
  readonly promising: Client;
  readonly blocking: SyncClient;
}

function createClients(changed: Partial<ClientOptions>): Clients {
  const { clock, timer } = time;
  const options = { ...clientOptionsOf(cast), clock, timer, ...changed };
  return { promising: createClient(options), blocking: createBlockingClient(options) };
}

/** Clients that are sent to where the answer is bent. */
function clientsFor({ door = 'plain', options }: BentAnswer, scene: Scene): Clients {
  if (door === 'plain' && options === undefined) return standing;
  return createClients({ baseUrl: server.doors[door], ...options?.(scene) });
}

function sceneNow(): Scene {
  return { ...cast, ...server.addresses, nowSeconds: Math.floor(time.clock.nowMs() / 1000) };
}

/** What is asked in each kind of call. */
const asked = {
  get: { what: 'a GET', method: 'GET', path: 'v3/any/payment', body: '' },
  idempotent: {
    what: 'a POST that the contract calls idempotent',
    method: 'POST',
    path: 'v3/payscore/plan/payscore-plans',
    body: '{"amount":100}',
  },
  unknown: {
    what: 'a POST that nothing is known of',
    method: 'POST',
    path: 'v3/any/payment',
    body: '{"amount":100}',
  },
} as const satisfies Record<keyof Attempts, object>;

interface Way {
  readonly name: string;
  readonly kind: keyof Attempts;
  readonly entry: keyof Clients;
  /** Undefined is the default: two. */
  readonly retries: 0 | undefined;
}

const kinds = ['get', 'idempotent', 'unknown'] as const;
const entries = ['promising', 'blocking'] as const;
const ways: readonly Way[] = kinds.flatMap((kind) =>
  entries.flatMap((entry) =>
    ([undefined, 0] as const).map((retries) => ({
      name: `${asked[kind].what}, ${entry}, ${retries === 0 ? 'never repeated' : 'repeated as usual'}`,
      kind,
      entry,
      retries,
    })),
  ),
);

async function perform({ kind, entry, retries }: Way, clients: Clients): Promise<unknown> {
  const { path } = asked[kind];
  const json = { amount: 100 };
  // The node is taken by a path of no type, since what is asked means nothing here.
  if (entry === 'promising') {
    const node = clients.promising.chain(path as string);
    return kind === 'get' ? node.getAsync({ retries }) : node.postAsync({ json, retries });
  }
  const node = clients.blocking.chain(path as string);
  return kind === 'get' ? node.get({ retries }) : node.post({ json, retries });
}

/** How a call ended, and how often it parsed something until then. */
interface Ended {
  readonly answer: unknown;
  readonly error: unknown;
  readonly parses: number;
}

async function watch(call: () => Promise<unknown>): Promise<Ended> {
  // It goes on parsing; it is only counted.
  const parse = vi.spyOn(JSON, 'parse');
  try {
    const answer = await call();
    return { answer, error: null, parses: parse.mock.calls.length };
  } catch (error) {
    return { answer: null, error, parses: parse.mock.calls.length };
  } finally {
    parse.mockRestore();
  }
}

function expectTaken(ended: Ended, { data = goodData }: BentAnswer): void {
  expect(ended.error).toBeNull();
  expect(ended).toMatchObject({ answer: { data }, parses: data === null ? 0 : 1 });
}

function expectFailure({ error, parses }: Ended, { type, facts }: Failure): void {
  expect(error).toMatchObject(facts);
  expect(Object.getPrototypeOf(error)).toBe(type.prototype);
  if (facts.reason === 'not-json') expect(parses).toBe(1);
  // The first list of certificates is proven by what is in it, so it is read once, and nothing of it is taken.
  else if (facts.code === 'DECRYPT_FAILED') expect(parses).toBe(1);
  else if (!(error instanceof ApiError)) expect(parses).toBe(0);
  // A refusal may say something unproven, and says that it is; nothing else hands out a word of it.
  if (facts.code === 'SIGNATURE_INVALID') expect(inspect(error)).not.toContain('PAID');
}

/** What stood when a call began. */
interface Begun {
  readonly row: BentAnswer;
  /** Seconds since 1970. */
  readonly beginSeconds: number;
}

/** Each request that came was signed afresh by the merchant, over exactly its bytes. */
function expectSigned({ requests }: Report, way: Way, { row, beginSeconds }: Begun): void {
  const { target, hosts = 1 } = row;
  const { method, path, body } = asked[way.kind];
  const isOwn = target === undefined;
  requests
    .map((bytes) => readRequest(bytes, cast))
    .forEach((request, at) => {
      expect(request).toMatchObject({
        finding: 'valid',
        method: isOwn ? method : 'GET',
        target: target ?? `/${path}`,
        body: isOwn ? body : '',
        timestamp: beginSeconds + Math.max(0, at + 1 - hosts),
      });
      expect(nonces).not.toContain(request.nonce);
      nonces.add(request.nonce);
      expect(new Set(request.headerNames).size).toBe(request.headerNames.length);
      expect(request.headerNames).not.toContain('accept-encoding');
    });
}

/** What a call comes to. */
interface Expected {
  readonly play: Play;
  readonly failure: Failure | null;
  readonly attempts: number;
}

/** As many requests were read, and as many connections made, as there were attempts, and none elsewhere. */
function expectSeen(report: Report, row: BentAnswer, { play, failure, attempts }: Expected): void {
  const isUnsent = failure?.facts.outcome === 'not-sent';
  expect(report.requests).toHaveLength(isUnsent || play.begins === 'connected' ? 0 : attempts);
  expect(report.connections).toBe(row.door === 'closed' ? 0 : attempts);
  expect(report.elsewhere).toBe(0);
}

for (const row of [...unprovenAnswers, ...uselessAnswers, ...brokenAnswers]) {
  for (const way of ways) {
    test(`an answer ${row.name}, to ${way.name}`, async () => {
      const scene = sceneNow();
      const play = row.play(scene);
      const failure = typeof row.failure === 'function' ? row.failure(scene) : row.failure;
      const attempts = way.retries === 0 ? 1 : (row.attempts ?? once)[way.kind];
      const clients = clientsFor(row, scene);
      await server.put(play);
      time.pauses.length = 0;

      const ended = await watch(() => perform(way, clients));
      const report = await server.report();

      if (failure === null) expectTaken(ended, row);
      else expectFailure(ended, failure);
      expect(time.pauses).toHaveLength(Math.max(0, attempts - (row.hosts ?? 1)));
      expectSeen(report, row, { play, failure, attempts });
      expectSigned(report, way, { row, beginSeconds: scene.nowSeconds });
    });
  }
}

test.each(entries)('an answer behind another one never answers the next call, %s', async (entry) => {
  const scene = sceneNow();
  const kept = (body: string): Buffer => printAnswer({ body, head: without('Connection') }, scene);
  const way: Way = { name: 'the call', kind: 'unknown', entry, retries: 0 };

  const both = Buffer.concat([kept('{"no":1}'), kept('{"no":"smuggled"}')]);
  await server.put({ begins: 'asked', acts: [write(both)] });
  const first = await perform(way, standing);
  await server.put({ begins: 'asked', acts: [write(kept('{"no":2}')), end] });
  const second = await perform(way, standing);
  await server.report();

  expect(first).toMatchObject({ data: { no: 1 } });
  expect(second).toMatchObject({ data: { no: 2 } });
});
