/**
 * Answers that arrive whole and say nothing that can be used: what is not JSON, what points elsewhere, what comes from
 * somebody in front of the platform, and what cannot be opened.
 */
import { sealResource } from '@hufu/protocol';
import { gzipSync } from 'node:zlib';

import { always, once, sending, unlessItPaysTwice } from './bent-answer.ts';
import type { BentAnswer } from './bent-answer.ts';
import { refused, unopened, unreadable } from './failure.ts';
import { goodBody, preceded } from './print-answer.ts';

const noJson: readonly BentAnswer[] = [
  ...(
    [
      ['HTML', '<html>PAID</html>'],
      ['cut', goodBody.slice(0, -3)],
      ['of two values', `${goodBody}${goodBody}`],
    ] as const
  ).map(([what, body]) => ({
    name: `that is signed, and ${what}`,
    play: sending({ body }),
    failure: unreadable('not-json'),
  })),
  {
    // Requests do not say that they accept it, so nothing is unpacked.
    name: 'that is signed as it is packed',
    play: sending({ body: gzipSync(goodBody), head: preceded(['Content-Encoding', 'gzip']) }),
    failure: unreadable('not-json'),
  },
];

const redirects: readonly BentAnswer[] = [301, 302, 303, 307, 308].flatMap((status) =>
  (['platform', 'nobody'] as const).map((signedBy) => ({
    name: `of status ${status} to another host, signed by ${signedBy}`,
    play: sending({
      statusLine: `HTTP/1.1 ${status} Elsewhere`,
      signedBy,
      head: (lines, { elsewhere }) => [['Location', `${elsewhere}/v3/any/payment`], ...lines],
    }),
    failure: ({ elsewhere }) => unreadable('redirect', { status, excerpt: `${elsewhere}/v3/any/payment` }),
  })),
);

const page = '<html><h1>PAID, says whoever stands in front</h1></html>';

const pages: readonly BentAnswer[] = (
  [
    [404, once],
    [429, unlessItPaysTwice],
    [500, once],
    [502, unlessItPaysTwice],
    [503, unlessItPaysTwice],
    [504, unlessItPaysTwice],
  ] as const
).map(([status, attempts]) => ({
  name: `of status ${status} that is an unsigned page`,
  play: sending({ statusLine: `HTTP/1.1 ${status} Sorry`, body: page, signedBy: 'nobody' }),
  failure: refused(status, `HTTP_${status}`, { verified: false, retryable: status !== 404, excerpt: page }),
  attempts,
}));

const systemError = '{"code":"SYSTEM_ERROR","message":"系统错误"}';
const busy = '{"code":"FREQUENCY_LIMITED","message":"频率超限"}';

const refusals: readonly BentAnswer[] = [
  ...(['platform', 'nobody'] as const).flatMap((signedBy) => [
    {
      name: `of SYSTEM_ERROR, signed by ${signedBy}`,
      play: sending({ statusLine: 'HTTP/1.1 500 Error', body: systemError, signedBy }),
      failure: refused(500, 'SYSTEM_ERROR', { verified: signedBy === 'platform', retryable: true }),
      attempts: unlessItPaysTwice,
    },
    {
      name: `of FREQUENCY_LIMITED, signed by ${signedBy}`,
      play: sending({ statusLine: 'HTTP/1.1 429 Too Many', body: busy, signedBy }),
      failure: refused(429, 'FREQUENCY_LIMITED', { verified: signedBy === 'platform', retryable: true }),
      attempts: signedBy === 'platform' ? always : unlessItPaysTwice,
    },
  ]),
  {
    name: 'of status 400 that is unsigned',
    play: sending({
      statusLine: 'HTTP/1.1 400 Bad Request',
      body: '{"code":"PARAM_ERROR","message":"参数错误"}',
      signedBy: 'nobody',
    }),
    failure: refused(400, 'PARAM_ERROR', { verified: false, retryable: false }),
  },
  {
    name: 'of status 400 that is signed',
    play: sending({
      statusLine: 'HTTP/1.1 400 Bad Request',
      body: '{"code":"PARAM_ERROR","message":"参数错误"}',
    }),
    failure: refused(400, 'PARAM_ERROR', { verified: true, retryable: false }),
  },
  {
    name: 'of FREQUENCY_LIMITED that asks to wait three seconds',
    play: sending({ statusLine: 'HTTP/1.1 429 Too Many', body: busy, head: preceded(['Retry-After', '3']) }),
    failure: refused(429, 'FREQUENCY_LIMITED', { verified: true, retryAfterMs: 3_000 }),
    attempts: always,
  },
  {
    name: 'of FREQUENCY_LIMITED that asks to wait longer than the call may last',
    play: sending({
      statusLine: 'HTTP/1.1 429 Too Many',
      body: busy,
      head: preceded(['Retry-After', '999999999']),
    }),
    failure: refused(429, 'FREQUENCY_LIMITED', { verified: true, retryAfterMs: 999_999_999_000 }),
  },
  {
    name: 'of status 503 with two words on how long to wait',
    play: sending({
      statusLine: 'HTTP/1.1 503 Busy',
      body: busy,
      head: preceded(['Retry-After', '1'], ['Retry-After', '2']),
    }),
    failure: refused(503, 'FREQUENCY_LIMITED', { verified: true, retryAfterMs: null }),
    attempts: unlessItPaysTwice,
  },
  {
    name: 'of a status that is none',
    play: sending({ statusLine: 'HTTP/1.1 999 Who', body: page, signedBy: 'nobody' }),
    failure: refused(999, 'HTTP_999', { verified: false, retryable: false }),
  },
];

const certificatesWithWrongTag: BentAnswer = {
  name: 'whose certificates have a wrong GCM tag',
  play: sending({
    body: JSON.stringify({
      data: [
        {
          serial_no: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
          effective_time: '2026-01-01T00:00:00+08:00',
          expire_time: '2031-01-01T00:00:00+08:00',
          encrypt_certificate: sealedByAnother(),
        },
      ],
    }),
  }),
  failure: unopened,
  options: ({ apiv3Key }) => ({ certs: undefined, apiv3Key }),
  target: '/v3/certificates',
};

function sealedByAnother() {
  return sealResource({
    plaintext: '-----BEGIN CERTIFICATE-----',
    apiv3Key: 'fedcba9876543210fedcba9876543210',
    nonce: 'abcdefghijkl',
    associatedData: 'certificate',
  });
}

/** The table's part on what is said. */
export const uselessAnswers: readonly BentAnswer[] = [
  ...noJson,
  ...redirects,
  ...pages,
  ...refusals,
  certificatesWithWrongTag,
];
