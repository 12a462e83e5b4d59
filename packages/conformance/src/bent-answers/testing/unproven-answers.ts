/**
 * Whole answers that arrive well, but are not proven to be the platform's, or are proven in an unusual way.
 */
import { headerNames, probePrefix } from '@hufu/protocol';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { sending, unlessItPaysTwice } from './bent-answer.ts';
import type { BentAnswer } from './bent-answer.ts';
import { unproven } from './failure.ts';
import { goodBody, preceded, printAnswer, repeated, valued, without } from './print-answer.ts';
import { write, end } from './play.ts';

const { signature, timestamp, nonce, serial } = headerNames;

/** As long as a signature by a key of 2048 bits, and none. */
const chance = Buffer.concat(
  Array.from({ length: 8 }, (_, at) => createHash('sha256').update(String(at)).digest()),
).toString('base64');

const otherBody = goodBody.replace('PAID', 'FREE');
const packed = gzipSync(goodBody);

const signatures: readonly BentAnswer[] = [
  {
    name: 'signed with another key under the known serial',
    play: sending({ signedBy: 'forger' }),
    failure: ({ serial }) => unproven('mismatch', signature, { serial }),
  },
  {
    name: 'signed with another key, and no JSON',
    play: sending({ signedBy: 'forger', body: '<html>PAID</html>' }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with chance in place of a signature',
    play: sending({ head: valued(signature, chance) }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with a signature that is too short for the key',
    play: sending({ head: valued(signature, 'UEFJRA==') }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with a signature that is not base64',
    play: sending({ head: valued(signature, 'no signature!') }),
    failure: unproven('malformed', signature),
  },
  {
    name: 'with a good signature in the alphabet of URLs',
    play: sending({
      head: valued(signature, (good) => good.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
    }),
    failure: unproven('malformed', signature),
  },
  {
    name: 'with an empty signature',
    play: sending({ head: valued(signature, '') }),
    failure: unproven('missing-header', signature),
  },
  ...[signature, timestamp, nonce, serial].map((name) => ({
    name: `without ${name}`,
    play: sending({ head: without(name) }),
    failure: unproven('missing-header', name),
  })),
  {
    name: 'without any signature',
    play: sending({ signedBy: 'nobody' }),
    failure: unproven('missing-header', timestamp),
  },
  {
    name: 'with a signature in its trailers alone',
    play: (scene) => {
      const [head, trailers] = trailed(printAnswer({}, scene).toString('latin1'));
      const length = goodBody.length.toString(16);
      return {
        begins: 'asked',
        acts: [write(`${head}${length}\r\n${goodBody}\r\n0\r\n${trailers}\r\n`), end],
      };
    },
    failure: unproven('missing-header', timestamp),
  },
  {
    name: 'under a serial that is unknown',
    play: sending({ head: valued(serial, 'PUB_KEY_ID_0119000001002026010100000002') }),
    failure: unproven('unknown-serial', serial, { serial: 'PUB_KEY_ID_0119000001002026010100000002' }),
  },
  {
    name: "under the merchant's own serial",
    play: sending({ head: valued(serial, (_, { merchantSerial }) => merchantSerial) }),
    failure: unproven('unknown-serial', serial),
  },
  {
    name: "with the platform's deliberate test of whether signatures are checked",
    play: sending({ head: valued(signature, (good) => `${probePrefix}${good}`) }),
    failure: unproven('probe', signature),
    attempts: unlessItPaysTwice,
  },
];

const doubled: readonly BentAnswer[] = [
  {
    name: 'with its good signature twice',
    play: sending({ head: repeated(signature) }),
    failure: unproven('malformed', signature),
  },
  {
    name: 'with a wrong signature after the good one',
    play: sending({ head: repeated(signature, () => chance) }),
    failure: unproven('malformed', signature),
  },
  {
    name: 'with a wrong signature before the good one',
    play: sending({ head: preceded([signature.toUpperCase(), chance]) }),
    failure: unproven('malformed', signature),
  },
  {
    name: 'with two timestamps',
    play: sending({ head: repeated(timestamp) }),
    failure: unproven('malformed', timestamp),
  },
  {
    name: 'with two nonces',
    play: sending({ head: repeated(nonce) }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with two serials',
    play: sending({ head: repeated(serial) }),
    failure: unproven('unknown-serial', serial),
  },
];

const dates: readonly BentAnswer[] = [
  ...[-300, -299, 299, 300].map((skewSeconds) => ({
    name: `dated ${skewSeconds} seconds from now`,
    play: sending({ timestamp: (nowSeconds) => String(nowSeconds + skewSeconds) }),
    failure: null,
  })),
  ...[-301, 301].map((skewSeconds) => ({
    name: `dated ${skewSeconds} seconds from now`,
    play: sending({ timestamp: (nowSeconds) => String(nowSeconds + skewSeconds) }),
    failure: unproven(skewSeconds < 0 ? 'stale' : 'future', timestamp, { skewSeconds }),
  })),
  {
    name: 'dated in milliseconds',
    play: sending({ timestamp: (nowSeconds) => String(nowSeconds * 1000) }),
    failure: ({ nowSeconds }) => unproven('future', timestamp, { skewSeconds: nowSeconds * 999 }),
  },
  ...['-1', '0x6955b900', '1.7e9', 'today', '9'.repeat(400)].map((text) => ({
    name: `dated ${text.slice(0, 20)}`,
    play: sending({ timestamp: () => text }),
    failure: unproven('malformed', timestamp),
  })),
];

const bodies: readonly BentAnswer[] = [
  {
    name: 'with another body than was signed',
    play: sending({ body: otherBody, sentBody: goodBody }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with a body that lost its end, and its length with it',
    play: sending({ sentBody: goodBody.slice(0, -3) }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with a newline more than was signed',
    play: sending({ sentBody: `${goodBody}\n` }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'with no body where one was signed',
    play: sending({ sentBody: '' }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'cut in the middle, with no length to tell it by',
    play: sending({ sentBody: goodBody.slice(0, 10), head: without('Content-Length') }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'packed after it was signed',
    play: sending({ sentBody: packed, head: preceded(['Content-Encoding', 'gzip']) }),
    failure: unproven('mismatch', signature),
  },
  {
    name: 'that is the page of a portal',
    play: sending({
      body: '<html>Please log in. PAID</html>',
      signedBy: 'nobody',
      head: valued(headerNames.contentType, 'text/html'),
    }),
    failure: unproven('missing-header', timestamp),
  },
  {
    name: 'that is empty and unsigned',
    play: sending({ statusLine: 'HTTP/1.1 204 No Content', body: '', signedBy: 'nobody' }),
    failure: unproven('missing-header', timestamp, { status: 204 }),
  },
];

/** Good answers in a form that nobody may be refused for. */
const unusual: readonly BentAnswer[] = [
  {
    name: 'with names of headers in lower case',
    play: sending({ head: (lines) => lines.map(([name, value]) => [name.toLowerCase(), value]) }),
    failure: null,
  },
  {
    name: 'with names of headers in capitals',
    play: sending({ head: (lines) => lines.map(([name, value]) => [name.toUpperCase(), value]) }),
    failure: null,
  },
  {
    name: 'with blanks around the values of its headers',
    play: sending({ head: (lines) => lines.map(([name, value]) => [name, `  ${value} `]) }),
    failure: null,
  },
  {
    name: 'with the wrong content type, but JSON and signed',
    play: sending({ head: valued(headerNames.contentType, 'text/html') }),
    failure: null,
  },
  {
    name: 'that claims to be packed, is not, and is signed as it is',
    play: sending({ head: preceded(['Content-Encoding', 'gzip']) }),
    failure: null,
  },
  {
    name: 'that is empty and signed',
    play: sending({ statusLine: 'HTTP/1.1 204 No Content', body: '', head: without('Content-Length') }),
    failure: null,
    data: null,
  },
];

const refusals: readonly BentAnswer[] = [
  ...[400, 429, 500, 502].map((status) => ({
    name: `of status ${status} that is signed with another key`,
    play: sending({
      statusLine: `HTTP/1.1 ${status} Refused`,
      body: '{"code":"SYSTEM_ERROR","message":"PAID"}',
      signedBy: 'forger',
    }),
    failure: unproven('mismatch', signature, { status }),
  })),
  {
    name: 'of status 429 that is stale',
    play: sending({
      statusLine: 'HTTP/1.1 429 Too Many Requests',
      body: '{"code":"FREQUENCY_LIMITED","message":"频率超限"}',
      timestamp: (nowSeconds) => String(nowSeconds - 301),
    }),
    failure: unproven('stale', timestamp, { status: 429, skewSeconds: -301 }),
  },
];

/** Moves the headers of the signature to the end of the message. */
function trailed(printed: string): readonly [head: string, trailers: string] {
  const [head = ''] = printed.split('\r\n\r\n');
  const lines = head.split('\r\n').filter((line) => !line.startsWith('Content-Length'));
  const isSigned = (line: string): boolean => line.startsWith('Wechatpay-');
  const names = 'Trailer: Wechatpay-Signature\r\nTransfer-Encoding: chunked\r\n\r\n';
  const kept = lines.filter((line) => !isSigned(line)).map((line) => `${line}\r\n`);
  return [
    `${kept.join('')}${names}`,
    lines
      .filter(isSigned)
      .map((line) => `${line}\r\n`)
      .join(''),
  ];
}

/** The table's part on signatures. */
export const unprovenAnswers: readonly BentAnswer[] = [
  ...signatures,
  ...doubled,
  ...dates,
  ...bodies,
  ...unusual,
  ...refusals,
];
