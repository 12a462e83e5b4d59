/**
 * Answers as the platform makes them, signed with a real key, and each of their faults on demand.
 */
import type { KeyObject } from 'node:crypto';

import { answerMessage, signSync } from '@hufu/protocol';

import type { TransportAnswer } from '../transport.ts';
import type { Parties } from './keys.ts';

/** What of an answer differs from a good one. */
export interface AnswerDraft {
  readonly status?: number;
  /** JSON data, or the body's own text. */
  readonly body?: string | object;
  /** Seconds since 1970. */
  readonly timestamp?: number | string;
  readonly serial?: string;
  readonly key?: KeyObject;
  /** Set over the good headers; undefined takes one away. Lower-case names. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The body that is sent in place of the one that was signed. */
  readonly sentBody?: string;
}

/** The moment of tests whose clock is handed in, in seconds since 1970. */
export const testSeconds = 1_760_000_000;

/** An answer, good unless the draft says otherwise. */
export function makeAnswer(parties: Parties, draft: AnswerDraft = {}): TransportAnswer {
  const signed = typeof draft.body === 'object' ? JSON.stringify(draft.body) : (draft.body ?? '{"ok":true}');
  const timestamp = String(draft.timestamp ?? testSeconds);
  const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';
  const message = answerMessage({ timestamp, nonce, body: signed });
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'request-id': '08F78BB5AF0610D302-0',
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': draft.serial ?? parties.platformSerial,
    'wechatpay-signature': signSync(message, draft.key ?? parties.platform.privateKey),
  };
  for (const [name, value] of Object.entries(draft.headers ?? {})) {
    if (value === undefined) Reflect.deleteProperty(headers, name);
    else headers[name] = value;
  }
  return { status: draft.status ?? 200, headers, body: Buffer.from(draft.sentBody ?? signed) };
}
