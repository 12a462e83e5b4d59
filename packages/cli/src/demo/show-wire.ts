/** The bytes of an exchange as text for a person. */
import {
  answerMessage,
  headerNames,
  parseAuthorization,
  isAuthorizationFault,
  requestMessage,
} from '@hufu/protocol';
import type { Exchange } from './recorder.ts';

/** The request as it went out. */
export function showRequest({ request }: Exchange): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return [`${request.method} ${request.target} HTTP/1.1`, ...headers, '', request.body.toString()].join('\n');
}

/** The five lines that the merchant's key signed, each with its line break. */
export function showSignedRequest({ request }: Exchange): string {
  const authorization = parseAuthorization(request.headers[headerNames.authorization]);
  if (isAuthorizationFault(authorization)) throw new Error('The request went out without its Authorization.');
  const { method, target, body } = request;
  const { timestamp, nonce } = authorization;
  return withLineBreaks(requestMessage({ method, target, timestamp, nonce, body }).toString());
}

const shownHeaders = [
  headerNames.timestamp,
  headerNames.nonce,
  headerNames.signature,
  headerNames.serial,
  headerNames.signatureType,
  headerNames.requestId,
];

/** The answer as it came back: its signature headers, and its body. */
export function showAnswer({ answer }: Exchange): string {
  const headers = shownHeaders.map((name) => `${name}: ${answer.headers[name.toLowerCase()] ?? ''}`);
  return [`HTTP/1.1 ${answer.status}`, ...headers, '', Buffer.from(answer.body).toString()].join('\n');
}

/** The three lines that the platform's key signed. */
export function showSignedAnswer({ answer }: Exchange): string {
  const timestamp = answer.headers[headerNames.timestamp.toLowerCase()] ?? '';
  const nonce = answer.headers[headerNames.nonce.toLowerCase()] ?? '';
  return withLineBreaks(answerMessage({ timestamp, nonce, body: answer.body }).toString());
}

const lineLengthMax = 96;

/** Ends each line with a visible sign, and shortens what would not fit a terminal. */
function withLineBreaks(message: string): string {
  return message
    .split('\n')
    .slice(0, -1)
    .map((line) => `${line.length > lineLengthMax ? `${line.slice(0, lineLengthMax)}…` : line}⏎`)
    .join('\n');
}
