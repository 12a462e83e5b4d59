/**
 * Answers connections on which no request could be read: what came is no HTTP, is too long, or came too slowly.
 */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import type { Random } from '../ports.ts';
import type { Connections } from './connections.ts';
import { printAnswer } from './signed-answer.ts';
import { turnAway, type TurnAwayRule } from './turn-away.ts';

/** What Node says of a connection; anything else is malformed. */
const rules: Readonly<Record<string, TurnAwayRule>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

/** A connection and what went wrong on it. */
export interface BadConnection {
  readonly error: NodeJS.ErrnoException;
  readonly socket: Socket;
}

/** Answers and closes; only closes when the answer would be taken for that of an earlier request. */
export function answerBadConnection(
  { error, socket }: BadConnection,
  connections: Connections,
  random: Random,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable || !connections.mayBeTold(socket)) {
    socket.destroy();
    return;
  }
  const answer = turnAway(rules[error.code ?? ''] ?? 'http-malformed', random);
  socket.end(printAnswer(answer, STATUS_CODES[answer.status] ?? ''));
  socket.destroySoon();
}
