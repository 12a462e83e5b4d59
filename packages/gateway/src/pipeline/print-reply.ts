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
  if ('contentType' in reply) {
    const { status, contentType, body } = reply;
    return {
      ...facts,
      headers: [...facts.headers, ...pageHeaders],
      status,
      contentType,
      body: Buffer.from(body),
    };
  }
  return { ...facts, status: reply.status, contentType: json, body: Buffer.from(JSON.stringify(reply.body)) };
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
  ['Cache-Control', 'no-store'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Vary', 'Accept, Accept-Language'],
];
