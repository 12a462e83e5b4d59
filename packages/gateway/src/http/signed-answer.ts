/**
 * Puts an answer on the wire exactly as the pipeline made it. Fastify would write header names in lower case, and some
 * clients compare them by case; so answers are written on Node's own response, names and values as one flat list.
 */
import type { ServerResponse } from 'node:http';

import type { GatewayAnswer } from '../pipeline/message.ts';

/** What is added on the way out. */
export interface Departure {
  /** `close` ends the connection after this answer. */
  readonly connection: 'keep' | 'close';
}

/** Writes head and body; the caller ends the response. */
export function writeAnswer(
  response: ServerResponse,
  answer: GatewayAnswer,
  { connection }: Departure,
): void {
  const headers = answer.headers.flatMap(([name, value]) => [name, value]);
  // RFC 9110 §8.6: an answer 204 has no length, and that of a 304 would be the length of what is not sent.
  if (answer.status !== 204 && answer.status !== 304)
    headers.push('Content-Length', String(answer.body.length));
  if (connection === 'close') headers.push('Connection', 'close');
  response.writeHead(answer.status, headers);
  if (answer.body.length > 0) response.write(answer.body);
}

/** The bytes of a whole answer, for a connection on which no request could be read. */
export function printAnswer(answer: GatewayAnswer, reasonPhrase: string): Buffer {
  const lines = [
    `HTTP/1.1 ${answer.status} ${reasonPhrase}`,
    ...answer.headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${answer.body.length}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), answer.body]);
}
