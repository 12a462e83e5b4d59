/**
 * Mistakes in the body line. Nearly all are one: the body was serialised twice, once to sign and once to send, and
 * not by the same printer.
 */
import type { Text } from '@hufu/contract';

import { readJson } from '../../pipeline/read-json.ts';
import { readQuery } from '../../pipeline/read-query.ts';
import { printJson, type JsonStyle } from '../print-json.ts';
import { utf8, type Change, type Evidence } from '../sketch.ts';
import type { Mistake } from './mistake.ts';

/** Larger bodies are not printed again, in bytes: the trials would cost more than they teach. */
export const reprintedBodyBytesMax = 131_072;

const compact = { layout: 'compact' } as const;
const spaced = { layout: 'spaced' } as const;
const unicode = { unicode: 'escaped' } as const;
const slash = { slash: 'escaped' } as const;
const goHtml = { html: /[<>&\u2028\u2029]/g } as const;
const gsonHtml = { html: /[<>&='\u2028\u2029]/g } as const;
const indents = [{ indent: '  ' }, { indent: '    ' }, { indent: '\t' }];

/** One serialisation to sign, another to send: the cure is the same, only what to look for differs. */
function reprinted(id: string, looks: Text, styles: readonly JsonStyle[]): Mistake {
  return {
    id,
    part: 'body',
    tried: 'in-pairs',
    text: {
      zh: `签名的请求体与发出的不是同一串字节：签名时用的是${looks.zh}。只序列化一次，签名与发送用同一个字符串。`,
      en: `The body that was signed is not the one that was sent: you signed ${looks.en}. Serialise it once, and use that very string to sign and to send.`,
    },
    changes: (evidence) => reprint(evidence, styles),
  };
}

function* reprint({ request }: Evidence, styles: readonly JsonStyle[]): Generator<Change> {
  if (request.body.length === 0 || request.body.length > reprintedBodyBytesMax) return;
  const finding = readJson(withoutMark(request.body));
  if (!('value' in finding)) return;
  for (const style of styles) yield { body: utf8(printJson(finding.value, style)) };
}

type Bodies = (evidence: Evidence) => readonly Buffer[];

/** Other bodies in place of the one that was sent. */
function replaced(id: string, text: Text, bodies: Bodies): Mistake {
  return {
    id,
    part: 'body',
    tried: 'in-pairs',
    text,
    changes: (evidence) => bodies(evidence).map((body) => ({ body })),
  };
}

/** Too unlikely to be made together with another. */
function replacedAlone(id: string, text: Text, bodies: Bodies): Mistake {
  return { ...replaced(id, text, bodies), tried: 'alone' };
}

const mark = utf8('\uFEFF');

function withoutMark(body: Buffer): Buffer {
  return body.subarray(0, mark.length).equals(mark) ? body.subarray(mark.length) : body;
}

function trimmed(body: Buffer): Buffer {
  let end = body.length;
  while (end > 0 && [0x0a, 0x0d, 0x20].includes(body[end - 1] ?? 0)) end -= 1;
  return body.subarray(0, end);
}

function differing(body: Buffer, other: Buffer): readonly Buffer[] {
  return other.equals(body) ? [] : [other];
}

function queryBodies({ request }: Evidence): readonly Buffer[] {
  const query = readQuery(request.target);
  const raw = request.target.split('?')[1];
  if (request.body.length > 0 || raw === undefined || !('values' in query)) return [];
  return [utf8(JSON.stringify(query.values)), utf8(raw)];
}

/** `name=value&…` of a flat JSON object. */
function formBodies({ request }: Evidence): readonly Buffer[] {
  if (request.body.length > reprintedBodyBytesMax) return [];
  const finding = readJson(request.body);
  if (!('value' in finding) || typeof finding.value !== 'object' || finding.value === null) return [];
  const pairs = Object.entries(finding.value).map(([name, value]): [string, string] => [name, String(value)]);
  return [
    utf8(pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    utf8(String(new URLSearchParams(pairs))),
  ];
}

export const bodyMistakes: readonly Mistake[] = [
  // Before the printers: a printer that trims would explain these as well, with a worse sentence.
  replaced(
    'body-newline',
    {
      zh: '签名的请求体与发出的相差末尾的换行或空格。签名与发送用同一个字符串，不要修剪也不要追加。',
      en: 'The body that was signed and the one that was sent differ in a newline or blank at the end. Use one string for both, neither trimmed nor added to.',
    },
    ({ request: { body } }) => [
      ...differing(body, trimmed(body)),
      ...(body.length === 0 ? [] : ['\n', '\r\n'].map((end) => Buffer.concat([body, utf8(end)]))),
    ],
  ),
  replacedAlone(
    'body-mark',
    {
      zh: '签名的请求体与发出的相差开头的 BOM（字节序标记 EF BB BF）。请求体用不带 BOM 的 UTF-8。',
      en: 'The body that was signed and the one that was sent differ in a byte order mark (EF BB BF) at the front. Write the body as UTF-8 without one.',
    },
    ({ request: { body } }) =>
      body.length === 0 ? [] : [...differing(body, withoutMark(body)), Buffer.concat([mark, body])],
  ),
  reprinted('body-compact', { zh: '不带空格的紧凑 JSON', en: 'compact JSON, without blanks' }, [compact]),
  reprinted(
    'body-spaced',
    {
      zh: '冒号和逗号后带空格的 JSON（Python json.dumps 的默认写法）',
      en: 'JSON with a blank after each comma and colon, as json.dumps of Python prints it',
    },
    [{ ...spaced, ...unicode }, spaced],
  ),
  reprinted(
    'body-unicode-escaped',
    {
      zh: '把非 ASCII 字符写成 \\uXXXX 的 JSON',
      en: 'JSON with characters outside ASCII written as \\uXXXX',
    },
    [{ ...compact, ...unicode }],
  ),
  reprinted(
    'body-slash-escaped',
    {
      zh: '把 / 写成 \\/ 的 JSON（PHP json_encode 的默认写法）',
      en: 'JSON with each slash written as \\/, as json_encode of PHP prints it',
    },
    [
      { ...compact, ...slash, ...unicode },
      { ...compact, ...slash },
    ],
  ),
  reprinted('body-sorted', { zh: '按键名排序的 JSON', en: 'JSON with its members sorted by name' }, [
    { ...compact, order: 'sorted' },
    { ...spaced, ...unicode, order: 'sorted' },
    { ...spaced, order: 'sorted' },
    { ...compact, ...unicode, order: 'sorted' },
    { ...compact, ...slash, ...unicode, order: 'sorted' },
    { ...compact, ...goHtml, order: 'sorted' },
  ]),
  reprinted(
    'body-pretty',
    { zh: '带换行与缩进的 JSON', en: 'JSON with line breaks and indents' },
    indents.flatMap((layout) => [{ layout }, { layout, ...unicode }, { layout, ...unicode, ...slash }]),
  ),
  reprinted(
    'body-html-escaped',
    {
      zh: '把 & < > 等字符写成 \\u0026 之类的 JSON（Go 与 Gson 的默认写法）',
      en: 'JSON with & < > written as \\u0026 and the like, as Go and Gson print it',
    },
    [
      { ...compact, ...goHtml },
      { ...compact, ...gsonHtml },
    ],
  ),
  replaced(
    'body-not-signed',
    {
      zh: '签名串里的请求体是空的，请求却带着请求体发出。把要发送的请求体原样放进签名串的第五行。',
      en: 'You signed an empty body but sent one. Put the body that is sent into the fifth line, byte for byte.',
    },
    ({ request }) => differing(request.body, Buffer.alloc(0)),
  ),
  replaced(
    'body-not-sent',
    {
      zh: '请求没有请求体，签名串里却写了占位内容（{}、null、undefined 之类）。没有请求体时第五行是空行。',
      en: 'You signed a stand-in ({}, null, undefined or the like) but sent no body. Without a body the fifth line is empty.',
    },
    ({ request }) =>
      request.body.length > 0 ? [] : ['{}', 'null', 'undefined', '""', '[]', 'None', ' '].map(utf8),
  ),
  replaced(
    'body-is-query',
    {
      zh: '把查询参数当作请求体签了名。查询参数属于第二行的 URL，没有请求体时第五行是空行。',
      en: 'You signed the query as the body. The query belongs to the URL in the second line; without a body the fifth line is empty.',
    },
    queryBodies,
  ),
  replacedAlone(
    'body-quoted',
    {
      zh: '签名的请求体被序列化了两次，成了一个带引号的字符串（或 [object Object]）。',
      en: 'The body that was signed had been serialised twice, into a quoted text, or was "[object Object]".',
    },
    ({ request: { body } }) =>
      body.length === 0 || body.length > reprintedBodyBytesMax
        ? []
        : [utf8(JSON.stringify(body.toString())), utf8('[object Object]')],
  ),
  replacedAlone(
    'body-mojibake',
    {
      zh: '签名前请求体的 UTF-8 字节被当作 Latin-1 又编码了一次，中文变成了乱码。',
      en: 'Before it was signed, the body’s UTF-8 was read as Latin-1 and encoded again.',
    },
    ({ request: { body } }) => differing(body, utf8(body.toString('latin1'))),
  ),
  replaced(
    'body-as-form',
    {
      zh: '签名的请求体是 name=value&… 的表单写法，发出的却是 JSON。',
      en: 'You signed the body as a form, name=value&…, but sent JSON.',
    },
    formBodies,
  ),
];
