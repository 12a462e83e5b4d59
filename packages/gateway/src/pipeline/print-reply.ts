/**
 * What a handler returned, or what was thrown, as an answer that nobody has signed yet.
 */
import { printErrorBody } from '@hufu/protocol';

import type { Page } from '../operations/operation.ts';
import type { Refusal } from '../refusal.ts';
import { headerText, ownHeaderNames } from './own-headers.ts';
import { printRequestId } from './request-id.ts';
import type { Unsigned } from './sign-answer.ts';
import type { Visit } from './visit.ts';

const json = 'application/json';

/** What handlers return, whatever their operation. */
export type AnyReply = { readonly status: number; readonly body: unknown } | Page | void;

/** A successful answer: JSON, a page, or nothing at all. */
export function printReply(visit: Visit, reply: AnyReply): Unsigned {
  const facts = { headers: noticeHeaders(visit), requestId: printRequestId(visit.nameBytes, null) };
  if (reply === undefined) return { ...facts, status: 204, contentType: null, body: Buffer.alloc(0) };
  if ('contentType' in reply) return printPage(visit, reply);
  return { ...facts, status: reply.status, contentType: json, body: Buffer.from(JSON.stringify(reply.body)) };
}

function printPage(visit: Visit, { status, contentType, body, etag }: Page): Unsigned {
  const { headers } = visit.request;
  const kept = etag === undefined ? [['Cache-Control', 'no-store'] as const] : namedHeaders(etag);
  const facts = {
    headers: [...noticeHeaders(visit), ...pageHeaders, ...kept],
    requestId: printRequestId(visit.nameBytes, null),
  };
  if (etag !== undefined && isHeld(etag, headers['if-none-match'])) {
    return { ...facts, status: 304, contentType: null, body: Buffer.alloc(0) };
  }
  return { ...facts, status, contentType, body: Buffer.from(body) };
}

/** May be kept, and is asked for each time. */
function namedHeaders(etag: string): Unsigned['headers'] {
  return [
    ['Cache-Control', 'no-cache'],
    ['ETag', etag],
  ];
}

/** Whether an `If-None-Match` names it, weakly or not. */
function isHeld(etag: string, ifNoneMatch = ''): boolean {
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** An answer that says no. */
export function printRefusal(visit: Visit, refusal: Refusal): Unsigned {
  return {
    status: refusal.status,
    contentType: json,
    headers: [
      [ownHeaderNames.rule, refusal.rule],
      [ownHeaderNames.confidence, refusal.confidence],
      ...noticeHeaders(visit),
    ],
    requestId: printRequestId(visit.nameBytes, refusal.rule),
    body: printErrorBody(refusal.body(visit.language)),
  };
}

/** The platform's answer to a path or method that it does not have: no body at all. */
export function printNothingHere(
  status: 404 | 405,
  nameBytes: Buffer,
  headers: Unsigned['headers'],
): Unsigned {
  const requestId = printRequestId(nameBytes, status === 404 ? 'unknown-path' : 'wrong-method');
  return { status, contentType: null, headers, requestId, body: Buffer.alloc(0) };
}

function noticeHeaders({ notices }: Visit): Unsigned['headers'] {
  return notices.length === 0
    ? []
    : [[ownHeaderNames.notice, notices.map((notice) => headerText(notice.en)).join(' ')]];
}

/** Pages show strangers' text: they run nothing, load nothing, and stay inside no other page. */
const pageHeaders: Unsigned['headers'] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Vary', 'Accept, Accept-Language'],
];
