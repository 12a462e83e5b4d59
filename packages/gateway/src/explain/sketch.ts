/**
 * A text that a merchant may have signed, as its parts and the way they are put together. A mistake is a change of
 * some of these; two mistakes are both changes, one after the other.
 */
import { requestMessage, type Authorization } from '@hufu/protocol';

import type { GatewayRequest } from '../pipeline/message.ts';

/** The five lines without their newlines, and how they become one text. */
export interface Sketch {
  readonly method: Buffer;
  readonly target: Buffer;
  readonly timestamp: Buffer;
  readonly nonce: Buffer;
  readonly body: Buffer;
  /** Puts the five lines together. */
  readonly lay: (lines: Lines) => Buffer;
  /** What is done to the whole text before it is signed. */
  readonly finish: (message: Buffer) => Buffer;
}

export type Lines = readonly [method: Buffer, target: Buffer, timestamp: Buffer, nonce: Buffer, body: Buffer];

/** What one mistake does to a sketch. */
export type Change = Partial<Sketch>;

/** What is known of the request whose signature is looked at. */
export interface Evidence {
  readonly request: GatewayRequest;
  readonly authorization: Authorization;
  /** The operation's path with its `{placeholders}`. */
  readonly template: string | null;
}

/** The text as it must be signed. */
export function rightSketch({ request, authorization }: Evidence): Sketch {
  return {
    method: headerBytes(request.method),
    target: headerBytes(request.target),
    timestamp: headerBytes(authorization.timestamp),
    nonce: headerBytes(authorization.nonce),
    body: request.body,
    lay: layWith('\n'),
    finish: (message) => message,
  };
}

/** The bytes of the right sketch, by the protocol's own rule. */
export function rightMessage({ request, authorization }: Evidence): Buffer {
  const { method, target, body } = request;
  const { timestamp, nonce } = authorization;
  return requestMessage({ method, target, timestamp, nonce, body });
}

/** A sketch as the bytes that would be signed. */
export function draw(sketch: Sketch): Buffer {
  const { method, target, timestamp, nonce, body, lay, finish } = sketch;
  return finish(lay([method, target, timestamp, nonce, body]));
}

/** Puts lines together, each one ended by `ending`. */
export function layWith(ending: string): (lines: readonly Buffer[]) => Buffer {
  const end = utf8(ending);
  return (lines) => Buffer.concat(lines.flatMap((line) => [line, end]));
}

export function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** Header text stands for bytes, one character each, as Node hands it over. */
function headerBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
