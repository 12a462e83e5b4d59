/**
 * Answers that never come to be one: no connection, a cut one, silence, and bytes that HTTP does not allow or that have
 * no end.
 */
import { always, doing, meeting, sending, unlessItPaysTwice } from './bent-answer.ts';
import type { BentAnswer } from './bent-answer.ts';
import { late, lost, unproven, unreadable, unsent } from './failure.ts';
import { end, flood, hold, reset, touch, write } from './play.ts';
import { goodBody, padded, preceded, printAnswer, repeated, valued, without } from './print-answer.ts';
import type { HeaderLines } from './print-answer.ts';
import type { Scene } from './scene.ts';

/** A limit that runs out whatever the server reads, in milliseconds. */
const silenceMs = 40;

/** A limit within which the server has to have read the request: only the answer may be late, also when all is slow. */
const answerMs = 500;

const connections: readonly BentAnswer[] = [
  {
    name: 'from a port that nobody listens on',
    play: meeting(),
    door: 'closed',
    failure: unsent({ systemCode: 'ECONNREFUSED' }),
    attempts: always,
  },
  {
    name: 'from a server whose certificate nobody vouches for',
    play: doing(hold),
    door: 'strange-tls',
    failure: unsent(),
    attempts: always,
  },
  {
    name: 'from a server that speaks no TLS',
    play: meeting(write('HTTP/1.1 400 Bad Request\r\n\r\n'), end),
    door: 'no-tls',
    failure: unsent(),
    attempts: always,
  },
  {
    name: 'cut in the handshake of TLS',
    play: meeting(reset),
    door: 'no-tls',
    failure: unsent(),
    attempts: always,
  },
  {
    name: 'silent in the handshake of TLS',
    play: meeting(hold),
    door: 'no-tls',
    options: () => ({ connectTimeoutMs: silenceMs }),
    failure: late('connect'),
    attempts: always,
  },
  {
    name: 'cut as soon as bytes of the request are there',
    play: meeting(touch, reset),
    failure: lost(),
    attempts: unlessItPaysTwice,
  },
];

const withSecondHost: BentAnswer = {
  name: 'cut once the request was read, while there is another host',
  play: doing(reset),
  options: ({ secondHost }) => ({ backupUrl: secondHost }),
  hosts: 2,
  failure: lost({ phase: 'answer' }),
  attempts: unlessItPaysTwice,
};

const headOfTen = 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n';
const headOfChunks = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';

const cuts: readonly BentAnswer[] = (
  [
    ['cut once the request was read', reset],
    ['closed once the request was read', end],
    ['cut in the status line', 'HTTP/1.1 20', reset],
    ['closed in its headers', 'HTTP/1.1 200 OK\r\nContent-Le', end],
    ['cut after its headers', headOfTen, reset],
    ['closed in the body', headOfTen, '{"a":', end],
    ['cut in the body', headOfTen, '{"a":', reset],
    ['closed between two chunks', headOfChunks, '2\r\n{}\r\n', end],
    ['closed in the last chunk', headOfChunks, '2\r\n{}\r\n0\r\n', end],
  ] as const
).map(([name, ...acts]) => ({
  name,
  play: doing(...acts),
  failure: lost({ phase: 'answer' }),
  attempts: unlessItPaysTwice,
}));

const silences: readonly BentAnswer[] = [
  {
    name: 'that comes when the client has gone',
    play: (scene) => ({ begins: 'asked', acts: [hold, write(printAnswer({}, scene)), end] }),
    options: () => ({ headersTimeoutMs: answerMs }),
    failure: late('headers'),
    attempts: unlessItPaysTwice,
  },
  {
    name: 'silent in its headers',
    play: doing('HTTP/1.1 200 OK\r\nContent-Le', hold),
    options: () => ({ headersTimeoutMs: answerMs }),
    failure: late('headers'),
    attempts: unlessItPaysTwice,
  },
  {
    name: 'silent in its body',
    play: doing(headOfTen, '{"a":', hold),
    options: () => ({ bodyTimeoutMs: silenceMs }),
    failure: late('body'),
    attempts: unlessItPaysTwice,
  },
  {
    name: 'that comes after the whole time of the call',
    play: doing(hold),
    options: () => ({ timeoutMs: answerMs }),
    failure: late('total'),
  },
  {
    name: 'whose body never falls silent and never ends',
    play: doing(headOfChunks, flood('1\r\n \r\n')),
    options: () => ({ timeoutMs: answerMs }),
    failure: late('total'),
  },
  {
    name: 'that is announced without end',
    play: doing(flood('HTTP/1.1 100 Continue\r\n\r\n')),
    options: () => ({ headersTimeoutMs: answerMs }),
    failure: late('headers'),
    attempts: unlessItPaysTwice,
  },
];

const announced =
  (announcement: string): BentAnswer['play'] =>
  (scene) => ({
    begins: 'asked',
    acts: [write(announcement), write(printAnswer({}, scene)), end],
  });

/** Good answers that a careful reader still finds its way to. */
const roundabout: readonly BentAnswer[] = [
  {
    name: 'that is announced a thousand times',
    play: announced('HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000)),
    failure: null,
  },
  {
    name: 'that is announced by hints with a signature of their own',
    play: announced('HTTP/1.1 103 Early Hints\r\nWechatpay-Signature: AAAA\r\n\r\n'),
    failure: null,
  },
  {
    name: 'of HTTP/1.0 with no length',
    play: sending({ statusLine: 'HTTP/1.0 200 OK', head: without('Content-Length') }),
    failure: null,
  },
  {
    name: 'with 12 KiB of headers',
    play: sending({ head: preceded(['X-Long', 'x'.repeat(12 * 1024)]) }),
    failure: null,
  },
];

const withHead = (head: (lines: HeaderLines, scene: Scene) => HeaderLines): BentAnswer['play'] =>
  sending({ head });
const withBareNewlines: BentAnswer['play'] = (scene) => {
  const printed = printAnswer({}, scene).toString('latin1');
  return { begins: 'asked', acts: [write(printed.replaceAll('\r\n', '\n')), end] };
};
const mebibyte = 1024 * 1024;

const againstHttp: readonly BentAnswer[] = (
  [
    ['with a header of 1 MiB', withHead(preceded(['X-Long', 'x'.repeat(mebibyte)]))],
    ['with 1 MiB of short headers', withHead(padded(['x', 'yyy'], mebibyte / 8))],
    ['whose headers never end', doing('HTTP/1.1 200 OK\r\n', flood('X-More: and more\r\n'))],
    ['with two lengths', withHead(repeated('Content-Length', () => '5'))],
    ['with its length twice', withHead(repeated('Content-Length'))],
    ['with a length and chunks', withHead(preceded(['Transfer-Encoding', 'chunked']))],
    ['with a length that is no number', withHead(valued('Content-Length', '2x'))],
    ['with a negative length', withHead(valued('Content-Length', '-1'))],
    ['with a newline in the value of a header', withHead(preceded(['X-A', 'a\nWechatpay-Nonce: b']))],
    ['with a carriage return in the value of a header', withHead(preceded(['X-A', 'a\rWechatpay-Nonce: b']))],
    ['with a NUL in the value of a header', withHead(preceded(['X-A', 'a\0b']))],
    [
      'with a signature folded over two lines',
      withHead(valued('Wechatpay-Signature', (good) => `${good.slice(0, 9)}\r\n ${good.slice(9)}`)),
    ],
    ['with bare newlines for its lines', withBareNewlines],
    ['with a blank in the name of a header', withHead(preceded(['X A', 'b']))],
    ['that is of no HTTP', doing('+OK welcome\r\n\r\n', end)],
    ['of HTTP/2', doing('\0\0\x12\x04\0\0\0\0\0', end)],
    [
      'that changes the protocol',
      doing('HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n', hold),
    ],
    ['with a chunk of no size', doing(headOfChunks, 'zz\r\n{}\r\n0\r\n\r\n', end)],
    ['with a chunk whose extension never ends', doing(headOfChunks, '2;', flood('x'.repeat(1024)))],
    ['whose trailers never end', doing(headOfChunks, '0\r\n', flood('X-More: and more\r\n'))],
    [
      'with more body than its length says',
      sending({
        sentBody: `${goodBody}${goodBody}`,
        head: valued('Content-Length', String(goodBody.length)),
      }),
    ],
  ] as const
).map(([name, play]) => ({ name, play, failure: lost(), attempts: unlessItPaysTwice }));

const tooMuch: readonly BentAnswer[] = [
  {
    name: 'whose body never ends',
    play: doing(headOfChunks, flood(`10000\r\n${'x'.repeat(0x1_0000)}\r\n`)),
    failure: unreadable('too-large'),
  },
  {
    name: 'whose body is a gibibyte, by its own word',
    play: doing('HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\nRequest-ID: R-1\r\n\r\n', hold),
    failure: unreadable('too-large', { requestId: 'R-1' }),
  },
  {
    // Node reads 2,000 headers and leaves out the rest: what is left out proves nothing.
    name: 'with 2,500 headers before those that sign it',
    play: sending({ head: padded(['a', ''], 2_500) }),
    failure: unproven('missing-header', 'Wechatpay-Timestamp'),
  },
];

/** The table's part on the way. */
export const brokenAnswers: readonly BentAnswer[] = [
  ...connections,
  withSecondHost,
  ...cuts,
  ...silences,
  ...roundabout,
  ...againstHttp,
  ...tooMuch,
];
