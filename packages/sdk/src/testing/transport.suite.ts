/**
 * What every transport must do, on a real socket. Run on the default transport, the blocking one and that over undici.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AnswerError, TimeoutError, TransportError } from '../errors.ts';
import type { Transport, TransportRequest } from '../transport.ts';
import { rejectionOf } from './failure-of.ts';
import { makeParties } from './keys.ts';
import { startInThread } from './remote-server.ts';
import type { RemoteServer } from './remote-server.ts';
import { stepLimits } from './step-limits.ts';

/** What the port leaves to a transport. */
export interface TransportManners {
  /** How the one header is spelt that the transport adds of its own; its case is nobody's promise. */
  readonly contentLengthName?: string;
}

/** Defines the suite for a transport; `make` gives a fresh one with connections of its own. */
export function describeTransport(
  name: string,
  make: () => Transport,
  { contentLengthName = 'Content-Length' }: TransportManners = {},
): void {
  describe(`${name} keeps the port's promises`, () => {
    const parties = makeParties();
    let server: RemoteServer;
    let transport: Transport;

    beforeAll(async () => {
      server = await startInThread(parties);
      transport = make();
    });
    afterAll(() => server.stop());

    const requestTo = (target: string, part: Partial<TransportRequest> = {}): TransportRequest => ({
      method: 'POST',
      origin: server.origin,
      target,
      headers: { Accept: 'application/json' },
      body: Buffer.from('{"a":"好"}'),
      timeoutMs: 5_000,
      stepLimits,
      bodyBytesMax: 2_048,
      signal: null,
      ...part,
    });
    const failureOf = (request: TransportRequest): Promise<unknown> => rejectionOf(transport(request));

    test('carries method, target, headers and body unchanged, and gives back the bytes', async () => {
      const answer = await transport(requestTo('/echo?a=%2F&b=c%20d', { headers: { 'X-Case': 'Kept' } }));
      // The cast holds: this is what the server's echo writes.
      const echo = JSON.parse(Buffer.from(answer.body).toString()) as Record<string, unknown>;
      expect(answer.status).toBe(200);
      expect(echo['method']).toBe('POST');
      expect(echo['url']).toBe('/echo?a=%2F&b=c%20d');
      expect(echo['rawHeaders']).toEqual(expect.arrayContaining(['X-Case', 'Kept', contentLengthName, '11']));
      expect(Buffer.from(String(echo['body']), 'base64').toString()).toBe('{"a":"好"}');
    });

    test('keeps the connection for the next request', async () => {
      const first = await transport(requestTo('/connection'));
      const second = await transport(requestTo('/connection'));
      expect(Buffer.from(second.body).toString()).toBe(Buffer.from(first.body).toString());
    });

    test('gives an empty body for 204', async () => {
      const answer = await transport(requestTo('/no-content', { method: 'DELETE', body: Buffer.alloc(0) }));
      expect([answer.status, answer.body.length]).toEqual([204, 0]);
    });

    test('gives a redirect back and does not follow it', async () => {
      const answer = await transport(requestTo('/redirect'));
      expect([answer.status, answer.headers['location']]).toEqual([302, '/echo']);
    });

    test('joins a header that came twice', async () => {
      const answer = await transport(requestTo('/repeated'));
      expect(answer.headers['wechatpay-signature']).toBe('one, two');
    });

    test.each(['/never', '/half'])('ends a call to %s at its time limit, outcome unknown', async (target) => {
      const error = await failureOf(requestTo(target, { timeoutMs: 500 }));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ code: 'TIMED_OUT', phase: 'answer', outcome: 'unknown' });
      expect(String(error)).toMatch(/within 500 ms.*query before you repeat/);
    });

    test.each([
      ['/never', 'headers', /no answer from \S+ within 60 ms/],
      ['/half', 'body', /no further byte of the answer from \S+ within 60 ms/],
    ] as const)('ends a call to %s when its %s are late', async (target, limit, message) => {
      const error = await failureOf(requestTo(target, { stepLimits: { ...stepLimits, [`${limit}Ms`]: 60 } }));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ code: 'TIMED_OUT', limit, phase: 'answer', outcome: 'unknown' });
      expect(String(error)).toMatch(message);
    });

    test('lets an answer take longer than the limit of silence as long as it is not silent', async () => {
      const answer = await transport(requestTo('/drops', { stepLimits: { ...stepLimits, bodyMs: 1_000 } }));
      expect(Buffer.from(answer.body).toString()).toBe('drop'.repeat(6));
    });

    test('knows that nothing was sent when no connection comes about in time', async () => {
      // An address that is set aside for documentation: whatever is sent there is lost.
      const error = await failureOf(
        requestTo('/echo', { origin: 'http://192.0.2.1', stepLimits: { ...stepLimits, connectMs: 30 } }),
      );
      expect(error).toMatchObject({ outcome: 'not-sent', phase: 'connect' });
    });

    test.each([
      ['/cut', /no answer from/],
      ['/truncated', /broke off after 10 bytes/],
      ['/truncated-chunks', /broke off after 6 bytes/],
      ['/long-header', /no answer from/],
      ['/not-http', /no answer from/],
      ['/upgrade', /no answer from/],
    ])('reports %s as a network failure, outcome unknown', async (target, message) => {
      const error = await failureOf(requestTo(target));
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ code: 'TRANSPORT_FAILED', phase: 'answer', outcome: 'unknown' });
      expect(String(error)).toMatch(message);
    });

    test.each([
      ['/large-declared', 'L-1'],
      ['/large-chunked', 'L-2'],
    ])('stops reading %s at the limit', async (target, requestId) => {
      const error = await failureOf(requestTo(target));
      expect(error).toBeInstanceOf(AnswerError);
      expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'too-large', status: 200, requestId });
    });

    test('knows that nothing was sent when nobody listens', async () => {
      const closed = await startInThread(parties);
      await closed.stop();
      const error = await failureOf(requestTo('/echo', { origin: closed.origin }));
      expect(error).toMatchObject({
        code: 'TRANSPORT_FAILED',
        phase: 'connect',
        outcome: 'not-sent',
        systemCode: 'ECONNREFUSED',
      });
    });

    test('knows that nothing was sent when TLS does not come about', async () => {
      const error = await failureOf(requestTo('/echo', { origin: server.origin.replace('http:', 'https:') }));
      expect(error).toMatchObject({ code: 'TRANSPORT_FAILED', phase: 'connect', outcome: 'not-sent' });
    });

    test('does not begin when the signal is aborted already', async () => {
      const reason = new Error('the shop is closing');
      const error = await failureOf(requestTo('/echo', { signal: AbortSignal.abort(reason) }));
      expect(error).toMatchObject({
        code: 'ABORTED',
        name: 'AbortError',
        outcome: 'not-sent',
        cause: reason,
      });
    });

    test('serves the next request after every failure', async () => {
      const answer = await transport(requestTo('/echo'));
      expect(answer.status).toBe(200);
    });
  });
}
