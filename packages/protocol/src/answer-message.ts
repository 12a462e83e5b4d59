/**
 * The bytes that the platform signs for an answer or a notification. Layout only: no key, no header.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
import { messageBytes } from './message-bytes.ts';

/** What of an answer or a notification is covered by its signature. */
export interface AnswerParts {
  /** `Wechatpay-Timestamp` exactly as sent: seconds since 1970. */
  readonly timestamp: string;
  /** `Wechatpay-Nonce` exactly as sent. */
  readonly nonce: string;
  /** The raw body; empty for a 204. Text is encoded as UTF-8, bytes are taken as they are. */
  readonly body: string | Uint8Array;
}

/** Three lines: timestamp, nonce, body. Each ends in a newline, the last and an empty one too. */
export function answerMessage(parts: AnswerParts): Buffer {
  return messageBytes(`${parts.timestamp}\n${parts.nonce}\n`, parts.body);
}
