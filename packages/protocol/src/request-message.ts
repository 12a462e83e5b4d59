/**
 * The bytes that a merchant signs for a request. Layout only: no key, no header.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
import { messageBytes } from './message-bytes.ts';

/** What of a request is covered by its signature. */
export interface RequestParts {
  /** In capitals, as on the request line. */
  readonly method: string;
  /** Path and query exactly as on the request line: percent-encoded, in the same order, without scheme and host. */
  readonly target: string;
  /** Seconds since 1970, exactly as in the `Authorization` header. */
  readonly timestamp: string;
  /** Exactly as in the `Authorization` header. */
  readonly nonce: string;
  /** The raw body; empty when there is none. Text is encoded as UTF-8, bytes are taken as they are. */
  readonly body: string | Uint8Array;
}

/**
 * Five lines: method, target, timestamp, nonce, body. Each ends in a newline, the last and an empty one too.
 *
 * The parts are not checked: a header or a request line cannot hold a newline, which is what keeps the lines apart.
 */
export function requestMessage(parts: RequestParts): Buffer {
  const head = `${parts.method}\n${parts.target}\n${parts.timestamp}\n${parts.nonce}\n`;
  return messageBytes(head, parts.body);
}
