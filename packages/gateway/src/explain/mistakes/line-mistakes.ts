/**
 * Mistakes in the other lines, in how the lines are put together, and in what is done to the whole text.
 */
import { createHash } from 'node:crypto';
import type { Text } from '@hufu/contract';

import { layWith, utf8, type Change, type Evidence, type Lines } from '../sketch.ts';
import type { Mistake } from './mistake.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** How many seconds around the header's timestamp are tried, for who reads the clock twice. */
export const secondsTried = 3;

const milliseconds = 1000;

function* secondsAround({ authorization }: Evidence): Generator<Change> {
  const seconds = Number(authorization.timestamp);
  if (!Number.isSafeInteger(seconds)) return;
  for (let step = 1; step <= secondsTried; step += 1) {
    yield { timestamp: utf8(String(seconds - step)) };
    yield { timestamp: utf8(String(seconds + step)) };
  }
}

/** Every millisecond of the header's second; or the second of a header in milliseconds. */
function* otherUnit({ authorization }: Evidence): Generator<Change> {
  const { timestamp } = authorization;
  if (!/^\d{10,13}$/.test(timestamp)) return;
  if (timestamp.length === 13) yield { timestamp: utf8(timestamp.slice(0, 10)) };
  for (let ms = 0; ms < milliseconds; ms += 1)
    yield { timestamp: utf8(timestamp + String(ms).padStart(3, '0')) };
}

type Lay = (lines: Lines) => Buffer;

function laid(id: string, text: Text, lays: readonly Lay[]): Mistake {
  return { id, part: 'lines', tried: 'in-pairs', text, changes: () => lays.map((lay) => ({ lay })) };
}

/** Too unlikely to be made together with another. */
function laidAlone(id: string, text: Text, lays: readonly Lay[]): Mistake {
  return { ...laid(id, text, lays), tried: 'alone' };
}

function joined(separator: string): (lines: Lines) => Buffer {
  return (lines) => Buffer.concat(lines.flatMap((line, at) => (at === 0 ? [line] : [utf8(separator), line])));
}

/** All orders of the five lines but the right one. */
function* otherOrders(): Generator<Change> {
  const ends = layWith('\n');
  for (const order of ordersOf([0, 1, 2, 3, 4])) {
    yield { lay: (lines) => ends(order.flatMap((at) => lines[at] ?? [])) };
  }
}

function* ordersOf(items: readonly number[]): Generator<readonly number[]> {
  if (items.length <= 1) yield items;
  for (const item of items) {
    if (items.length <= 1) return;
    for (const rest of ordersOf(items.filter((other) => other !== item))) yield [item, ...rest];
  }
}

function hashed(message: Buffer): Buffer {
  return createHash('sha256').update(message).digest();
}

const endings = layWith('\n');

export const lineMistakes: readonly Mistake[] = [
  {
    id: 'method-other',
    part: 'method',
    tried: 'in-pairs',
    text: {
      zh: '签名串的请求方法与实际发出的不同，或不是大写。第一行写实际的方法，如 GET、POST。',
      en: 'The method that was signed is not the one that was sent, or not in capitals. The first line is the method as sent: GET, POST.',
    },
    changes: ({ request: { method } }) =>
      [...methods, method.toLowerCase(), method.charAt(0) + method.slice(1).toLowerCase(), '']
        .filter((other) => other !== method)
        .map((other) => ({ method: utf8(other) })),
  },
  {
    id: 'timestamp-read-twice',
    part: 'timestamp',
    tried: 'alone',
    text: {
      zh: '签名串里的时间戳与 Authorization 里的 timestamp 不同：取了两次时间。只取一次，两处共用。',
      en: 'The timestamp that was signed is not the one in Authorization: the clock was read twice. Read it once and use it in both places.',
    },
    changes: secondsAround,
  },
  {
    id: 'timestamp-milliseconds',
    part: 'timestamp',
    tried: 'alone',
    text: {
      zh: '签名串里的时间戳与 Authorization 里的 timestamp 一个是毫秒、一个是秒。两处都写秒（10 位数字）。',
      en: 'One of the timestamps, the one that was signed and the one in Authorization, is in milliseconds. Both are seconds, 10 digits.',
    },
    changes: otherUnit,
  },
  {
    id: 'nonce-other-case',
    part: 'nonce',
    tried: 'alone',
    text: {
      zh: '签名串里的随机串与 Authorization 里的 nonce_str 大小写不同，或是空的。两处用同一个字符串。',
      en: 'The nonce that was signed differs in case from nonce_str, or is empty. Use the same text in both places.',
    },
    changes: ({ authorization: { nonce } }) =>
      [nonce.toLowerCase(), nonce.toUpperCase(), '']
        .filter((other) => other !== nonce)
        .map((other) => ({ nonce: utf8(other) })),
  },
  laid(
    'last-newline-missing',
    {
      zh: '签名串末尾少了换行。五行每一行都以 \\n 结尾，最后一行也是，请求体为空时也是。',
      en: 'The last newline is missing. Each of the five lines ends in \\n, the last one too, and also when the body is empty.',
    },
    [joined('\n'), (lines) => endings(lines.slice(0, 4))],
  ),
  laid(
    'crlf',
    {
      zh: '签名串的换行是 \\r\\n。只用 \\n（0x0A）。',
      en: 'The lines end in \\r\\n. They end in \\n alone (0x0A).',
    },
    [layWith('\r\n'), joined('\r\n')],
  ),
  laid(
    'newline-not-interpreted',
    {
      zh: '签名串里写的是反斜杠加字母 n 两个字符，而不是换行。PHP 要用双引号 "\\n"。',
      en: 'The text has a backslash and the letter n in place of each newline. In PHP, write "\\n" in double quotes.',
    },
    [layWith(String.raw`\n`), joined(String.raw`\n`)],
  ),
  laid(
    'newlines-missing',
    {
      zh: '签名串的五行没有用换行分开。每一行都以 \\n 结尾。',
      en: 'The five parts are not set apart by newlines. Each line ends in \\n.',
    },
    [joined(''), joined('&'), joined(' '), joined(','), layWith('')],
  ),
  laidAlone(
    'newline-extra',
    {
      zh: '签名串开头或末尾多了一个换行。',
      en: 'There is one newline too many, at the end or at the front.',
    },
    [
      (lines) => Buffer.concat([endings(lines), utf8('\n')]),
      (lines) => Buffer.concat([utf8('\n'), endings(lines)]),
    ],
  ),
  laidAlone(
    'signed-like-an-answer',
    {
      zh: '签名串用了应答的格式（时间戳、随机串、报文主体三行）。请求要签五行：方法、URL、时间戳、随机串、请求体。',
      en: 'The text has the three lines of an answer (timestamp, nonce, body). A request has five: method, URL, timestamp, nonce, body.',
    },
    [([, , timestamp, nonce, body]) => endings([timestamp, nonce, body])],
  ),
  {
    id: 'lines-in-other-order',
    part: 'lines',
    tried: 'alone',
    text: {
      zh: '签名串五行的顺序不对。依次是：方法、URL、时间戳、随机串、请求体。',
      en: 'The five lines are in another order. It is: method, URL, timestamp, nonce, body.',
    },
    changes: otherOrders,
  },
  {
    id: 'hashed-twice',
    part: 'whole',
    tried: 'in-pairs',
    text: {
      zh: '签名前先对签名串做了一次摘要或编码，签名算法又做了一次 SHA-256。把签名串原文交给 SHA256withRSA。',
      en: 'The text was hashed or encoded before it was signed, and SHA-256 was applied to that. Hand the text itself to SHA256withRSA.',
    },
    changes: () =>
      [
        hashed,
        (message: Buffer) => utf8(hashed(message).toString('hex')),
        (message: Buffer) => utf8(hashed(message).toString('hex').toUpperCase()),
        (message: Buffer) => utf8(hashed(message).toString('base64')),
        (message: Buffer) => utf8(message.toString('base64')),
      ].map((finish) => ({ finish })),
  },
];
