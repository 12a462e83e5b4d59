/**
 * Answers to what never becomes a request of the pipeline: too large, too slow, too much, or no HTTP. They are the
 * platform's JSON like all others, because some clients fail on anything else, and they are not signed.
 */
import { errors, type ErrorCode, type Language, type Text } from '@hufu/contract';
import { headerNames, printErrorBody } from '@hufu/protocol';

import type { GatewayAnswer } from '../pipeline/message.ts';
import { ownHeaderNames } from '../pipeline/own-headers.ts';
import { printRequestId, requestIdBytes } from '../pipeline/request-id.ts';
import type { Random } from '../ports.ts';

interface TurnedAway {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: Text;
}

const table = {
  'http-malformed': {
    status: 400,
    code: 'INVALID_REQUEST',
    message: { zh: '请求不是合法的HTTP/1.1报文', en: 'The request is no well-formed HTTP/1.1 message.' },
  },
  'request-too-slow': {
    status: 408,
    code: 'INVALID_REQUEST',
    message: { zh: '请求没有在规定时间内发完', en: 'The request did not arrive whole in time.' },
  },
  'body-too-large': {
    status: 413,
    code: 'INVALID_REQUEST',
    message: { zh: '请求体过大', en: 'The body is too large.' },
  },
  'headers-too-large': {
    status: 431,
    code: 'INVALID_REQUEST',
    message: { zh: 'Http头过多或过长', en: 'The HTTP headers are too many or too long.' },
  },
  'too-many-in-flight': { status: 429, code: 'FREQUENCY_LIMITED', message: errors.FREQUENCY_LIMITED.message },
} as const satisfies Readonly<Record<string, TurnedAway>>;

/** Why something is turned away; the answer's `Hufu-Rule`. */
export type TurnAwayRule = keyof typeof table;

/** The answer for `rule`. */
export function turnAway(rule: TurnAwayRule, random: Random, language: Language = 'zh'): GatewayAnswer {
  const { status, code, message } = table[rule];
  return {
    status,
    headers: [
      [headerNames.contentType, 'application/json'],
      [headerNames.requestId, printRequestId(random.bytes(requestIdBytes), rule)],
      [ownHeaderNames.rule, rule],
    ],
    body: printErrorBody({ code, message: message[language] }),
  };
}
