/**
 * Lays out lines of header text and a raw body as the bytes that are signed. The body is copied as it is and never
 * read, parsed or encoded again.
 */

const newline = 0x0a;

/** The bytes of `head` and `body` (text as UTF-8) and a closing newline, in one allocation. */
export function messageBytes(head: string, body: string | Uint8Array): Buffer {
  if (typeof body === 'string') return Buffer.from(`${head}${body}\n`, 'utf8');

  const headLength = Buffer.byteLength(head);
  const message = Buffer.allocUnsafe(headLength + body.length + 1);
  message.write(head, 0, 'utf8');
  message.set(body, headLength);
  message[headLength + body.length] = newline;
  return message;
}
