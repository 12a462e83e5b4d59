/**
 * The exact bytes of a request: what the signature covers, and what a parser throws away.
 */
import { InputError } from '../errors.ts';

const advice =
  'The raw bytes are needed, exactly as they were sent, because the signature covers them and JSON that is printed ' +
  'again is not the same. Read the request without a body parser on this route, or have the framework keep the raw ' +
  "body (express.raw(), Fastify's parseAs: 'buffer', Nest's rawBody: true), and hand that over.";

/**
 * The bytes of `body`. Text is encoded as UTF-8.
 *
 * @throws InputError when it holds no raw bytes, with the cause and the way out.
 */
export function requireRawBody(body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  if (body instanceof ArrayBuffer) return Buffer.from(body);
  const cause =
    body === undefined || body === null
      ? 'The notification came without its body: something has read the request before.'
      : 'The notification’s body is a value, not bytes: something has parsed it already.';
  throw new InputError(`${cause} ${advice}`, { option: 'body' });
}

/** Chunks as one piece. Stops reading after `bytesMax`: a longer result is a beginning, and longer than that limit. */
export async function readLimited(chunks: AsyncIterable<unknown>, bytesMax: number): Promise<Buffer> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = requireRawBody(chunk);
    kept.push(bytes);
    length += bytes.length;
    if (length > bytesMax) break;
  }
  return Buffer.concat(kept);
}
