/**
 * Answers as they lie on the wire: good ones as the platform signs them, and every way to bend them.
 */
import { answerMessage, headerNames, signSync, signatureScheme } from '@hufu/protocol';

import type { Scene } from './scene.ts';

/** Names and values in turn, as they are written. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** What of an answer differs from a good one. */
export interface AnswerDraft {
  /** Default: `HTTP/1.1 200 OK`. */
  readonly statusLine?: string;
  /** What is signed, and sent unless `sentBody` says else. */
  readonly body?: string | Uint8Array;
  readonly sentBody?: string | Uint8Array;
  /** `nobody` leaves all four headers of the signature out. */
  readonly signedBy?: 'platform' | 'forger' | 'nobody';
  /** Signed as well as sent. */
  readonly timestamp?: (nowSeconds: number) => string;
  /** The last word on the header lines. */
  readonly head?: (lines: HeaderLines, scene: Scene) => HeaderLines;
}

/** What a good answer says. Nobody may be told this by anybody but the platform. */
export const goodBody = '{"payment_state":"PAID"}';
export const goodData: unknown = JSON.parse(goodBody);

const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';

/** The bytes of an answer, good unless the draft says otherwise. The connection is to be closed after it. */
export function printAnswer(draft: AnswerDraft, scene: Scene): Buffer {
  const { statusLine = 'HTTP/1.1 200 OK', body = goodBody, sentBody = body, head = keep } = draft;
  const bytes = Buffer.from(sentBody);
  const lines: HeaderLines = [
    [headerNames.contentType, 'application/json; charset=utf-8'],
    [headerNames.requestId, '08F78BB5AF0610D302-0'],
    ...signatureLines({ ...draft, body }, scene),
    ['Content-Length', String(bytes.length)],
    ['Connection', 'close'],
  ];
  const printed = head(lines, scene).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${statusLine}\r\n${printed.join('')}\r\n`, 'latin1'), bytes]);
}

function signatureLines(
  {
    body,
    signedBy = 'platform',
    timestamp: print = String,
  }: AnswerDraft & { readonly body: string | Uint8Array },
  scene: Scene,
): HeaderLines {
  if (signedBy === 'nobody') return [];
  const timestamp = print(scene.nowSeconds);
  const message = answerMessage({ timestamp, nonce, body });
  return [
    [headerNames.timestamp, timestamp],
    [headerNames.nonce, nonce],
    [headerNames.serial, scene.serial],
    [headerNames.signature, signSync(message, scene[signedBy].privateKey)],
    [headerNames.signatureType, signatureScheme],
  ];
}

function keep(lines: HeaderLines): HeaderLines {
  return lines;
}

/** Leaves headers out. */
export function without(...names: readonly string[]): (lines: HeaderLines) => HeaderLines {
  return (lines) => lines.filter(([name]) => !names.includes(name));
}

/** Gives a header another value. */
export function valued(
  name: string,
  change: string | ((value: string, scene: Scene) => string),
): (lines: HeaderLines, scene: Scene) => HeaderLines {
  const print = typeof change === 'string' ? () => change : change;
  return (lines, scene) =>
    lines.map(([present, value]) => [present, present === name ? print(value, scene) : value]);
}

/** Writes a header once more, after all others, with the same value or another one. */
export function repeated(name: string, change: (value: string) => string = String) {
  return (lines: HeaderLines): HeaderLines => [
    ...lines,
    ...lines.filter(([present]) => present === name).map(([, value]) => [name, change(value)] as const),
  ];
}

/** Writes headers before all others. */
export function preceded(...added: HeaderLines): (lines: HeaderLines) => HeaderLines {
  return (lines) => [...added, ...lines];
}

/** Writes one header very often before all others. */
export function padded(line: HeaderLines[number], times: number): (lines: HeaderLines) => HeaderLines {
  return (lines) => [...Array.from({ length: times }, () => line), ...lines];
}
