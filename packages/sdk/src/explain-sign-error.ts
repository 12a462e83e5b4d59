/**
 * Why the platform did not take a signature: what it says it verified, held against what was signed. It shows its text
 * with the body cut, and of that little is needed to name the line that differs.
 *
 * Such an answer is never signed itself. What stands in it is good for finding a mistake and for nothing else.
 */
import { freshnessWindowSeconds, headerNames, requestMessage } from '@hufu/protocol';

import type { SignErrorExplanation } from './sign-error-explanation.ts';
import type { TransportAnswer, TransportRequest } from './transport.ts';

/** The platform's code for a signature that it did not take. */
export const signErrorCode = 'SIGN_ERROR';

const parts = ['method', 'target', 'timestamp', 'nonce', 'body'] as const;

const lineLengthMax = 200;

/** Of a body as little as shows the mistake: it may be about people. */
const bodyLengthMax = 20;

const advices = {
  method: 'Something between here and the platform changes the method.',
  target:
    'Something between here and the platform changes the address: a proxy that rewrites paths or queries.',
  timestamp: 'The Authorization header was changed on its way.',
  nonce: 'The Authorization header was changed on its way.',
  body: 'Something between here and the platform changes the body: a transport or a proxy that prints JSON anew.',
  key: "The platform verified the very text that was signed, so the key is another one: check that privateKey belongs to the certificate whose serial is given, and that the certificate is this mchid's.",
} as const;

/** The explanation; null where the platform says too little for one. Never throws. */
export function explainSignError(
  detail: unknown,
  answer: TransportAnswer,
  sent: TransportRequest,
): SignErrorExplanation | null {
  const proof = proofOf(sent);
  if (proof === null) return null;
  const shown = shownText(detail);
  if (shown === null) return explainClock(answer, Number(proof.timestamp));

  const { method, target, body } = sent;
  const signed = requestMessage({ method, target, body, ...proof });
  const difference = firstDifference(signed, shown);
  if (difference === null) {
    return { part: 'key', signed: null, verified: null, skewSeconds: null, advice: advices.key };
  }
  return { ...difference, skewSeconds: null, advice: advices[difference.part] };
}

/** The date and the nonce that a request was signed with, from our own header. */
function proofOf({ headers }: TransportRequest): { timestamp: string; nonce: string } | null {
  const authorization = headers[headerNames.authorization] ?? '';
  const timestamp = /timestamp="([^"]*)"/.exec(authorization)?.[1];
  const nonce = /nonce_str="([^"]*)"/.exec(authorization)?.[1];
  return timestamp === undefined || nonce === undefined ? null : { timestamp, nonce };
}

/** What the platform verified: the text with the body cut, and how many bytes the whole had. */
interface ShownText {
  readonly text: string;
  readonly byteLength: number | null;
}

function shownText(detail: unknown): ShownText | null {
  const information = memberOf(detail, 'sign_information');
  const text = memberOf(information, 'truncated_sign_message');
  const byteLength = memberOf(information, 'sign_message_length');
  if (typeof text !== 'string') return null;
  return { text, byteLength: typeof byteLength === 'number' ? byteLength : null };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

type Difference = Pick<SignErrorExplanation, 'signed' | 'verified'> & { readonly part: keyof typeof advices };

function firstDifference(signed: Buffer, { text, byteLength }: ShownText): Difference | null {
  const ours = linesOf(signed.toString());
  const theirs = linesOf(text);
  for (const [at, part] of parts.entries()) {
    const mine = ours[at] ?? '';
    const shown = theirs[at] ?? '';
    if (part === 'body') return bodyDifference(mine, shown) ?? lengthDifference(signed.length, byteLength);
    if (mine !== shown)
      return { part, signed: mine.slice(0, lineLengthMax), verified: shown.slice(0, lineLengthMax) };
  }
  return null;
}

/** The platform's body is cut, and a cut may halve a character. */
function bodyDifference(mine: string, cut: string): Difference | null {
  const shown = cut.replace(/\uFFFD+$/u, '');
  if (mine.startsWith(shown)) return null;
  let at = 0;
  while (mine[at] === shown[at]) at += 1;
  const excerpt = (text: string): string => text.slice(at, at + bodyLengthMax);
  return { part: 'body', signed: excerpt(mine), verified: excerpt(shown) };
}

/** What follows the part that is shown may differ too. */
function lengthDifference(signedBytes: number, verifiedBytes: number | null): Difference | null {
  if (verifiedBytes === null || verifiedBytes === signedBytes) return null;
  return { part: 'body', signed: `${signedBytes} bytes in all`, verified: `${verifiedBytes} bytes in all` };
}
/** The four lines of the head, and all that follows as the body, without the line break at the end. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const head = lines.slice(0, parts.length - 1);
  return [...head, lines.slice(head.length).join('\n').replace(/\n$/, '')];
}

/** A signature is also refused for its age; the answer's date then shows whose clock is wrong. */
function explainClock(answer: TransportAnswer, timestamp: number): SignErrorExplanation | null {
  const answeredAt = Math.floor(Date.parse(answer.headers['date'] ?? '') / 1000);
  const skewSeconds = timestamp - answeredAt;
  if (Number.isNaN(skewSeconds) || Math.abs(skewSeconds) <= freshnessWindowSeconds) return null;
  const direction = skewSeconds < 0 ? 'behind' : 'ahead of';
  const advice = `This machine's clock is ${Math.abs(skewSeconds)} s ${direction} the platform's, more than ${freshnessWindowSeconds} s: set it right.`;
  return { part: 'clock', signed: null, verified: null, skewSeconds, advice };
}
