import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { thrownBy } from '../testing/failure-of.ts';
import { makeParties } from '../testing/keys.ts';
import { startInThread } from '../testing/remote-server.ts';
import type { RemoteServer } from '../testing/remote-server.ts';
import { stepLimits } from '../testing/step-limits.ts';
import { describeTransport } from '../testing/transport.suite.ts';
import type { TransportRequest } from '../transport.ts';
import { createBridge } from './bridge.ts';
import { workerSource } from './worker.ts';

/** The worker's program with a line of its own before it serves a request that it has taken. */
function withLine(line: string): string {
  return workerSource.replace('clearTimeout(idleTimer);', `${line}\n  clearTimeout(idleTimer);`);
}

describeTransport('the blocking transport', () => {
  const exchange = createBridge();
  return async (request) => exchange(request);
});

describe('whatever happens to the worker', () => {
  let server: RemoteServer;
  beforeAll(async () => {
    server = await startInThread(makeParties());
  });
  afterAll(() => server.stop());

  const requestTo = (target: string, timeoutMs = 5_000): TransportRequest => ({
    method: 'GET',
    origin: server.origin,
    target,
    headers: {},
    body: Buffer.alloc(0),
    timeoutMs,
    stepLimits,
    bodyBytesMax: 2_048,
    signal: null,
  });

  test('a crash after it took the request leaves the outcome unknown, and the next call has a new worker', () => {
    const source = withLine("if (request.target === '/crash') throw new Error('a bug');");
    const exchange = createBridge({ source });
    expect(exchange(requestTo('/echo')).status).toBe(200);
    expect(thrownBy(() => exchange(requestTo('/crash')))).toMatchObject({
      code: 'TRANSPORT_FAILED',
      phase: 'unknown',
      outcome: 'unknown',
      message: expect.stringContaining('the worker thread ended'),
    });
    expect(exchange(requestTo('/echo')).status).toBe(200);
  });

  test('a worker that ends before it takes anything is tried once more, and then nothing was sent', () => {
    const exchange = createBridge({ source: `${workerSource}\nprocess.exit(1);` });
    expect(thrownBy(() => exchange(requestTo('/echo')))).toMatchObject({
      code: 'TRANSPORT_FAILED',
      phase: 'connect',
      outcome: 'not-sent',
    });
  });

  test('a worker that cannot even start ends in a time-out: nothing was sent', () => {
    const parts = { source: 'this is no program', startAllowanceMs: 50, replyAllowanceMs: 0 };
    const exchange = createBridge(parts);
    expect(thrownBy(() => exchange(requestTo('/echo', 50)))).toMatchObject({
      code: 'TIMED_OUT',
      phase: 'connect',
      outcome: 'not-sent',
    });
  });

  test('a worker that never replies is given up after the allowance, and replaced', () => {
    const source = withLine("if (request.target === '/swallow') return;");
    const exchange = createBridge({ source, replyAllowanceMs: 20 });
    expect(exchange(requestTo('/echo')).status).toBe(200);
    expect(thrownBy(() => exchange(requestTo('/swallow', 20)))).toMatchObject({
      code: 'TIMED_OUT',
      phase: 'unknown',
      outcome: 'unknown',
    });
    expect(exchange(requestTo('/echo')).status).toBe(200);
  });

  test('a reply to another request is dropped', () => {
    const stray =
      "port.postMessage({ id: id - 1, reply: { answer: { status: 299, headers: {}, body: '' } } });";
    const exchange = createBridge({ source: withLine(stray) });
    expect(exchange(requestTo('/echo')).status).toBe(200);
    expect(exchange(requestTo('/no-content')).status).toBe(204);
  });

  test('no request is lost or sent twice when the worker ends for want of work', () => {
    const exchange = createBridge({ idleWorkerMs: 1 });
    for (let round = 1; round <= 10; round += 1) {
      const { body } = exchange(requestTo('/count'));
      expect(Buffer.from(body).toString()).toBe(String(round));
    }
  });

  test('what crosses to the worker is the body alone, not the pool of memory it lies in', () => {
    const secret = Buffer.from('a-secret');
    const body = Buffer.from('{"a":1}');
    expect(body.buffer).toBe(secret.buffer);
    const source = withLine("if (request.body.buffer.byteLength !== 7) throw new Error('it got the pool');");
    const exchange = createBridge({ source });
    expect(exchange({ ...requestTo('/echo'), method: 'POST', body }).status).toBe(200);
  });
});
