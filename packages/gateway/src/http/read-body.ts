/**
 * A request's raw body, for every method: a GET may have one too, and its bytes were signed.
 */
import type { IncomingMessage } from 'node:http';

/** The whole body, or why there is none to work with. */
export type BodyFinding = { readonly body: Buffer } | { readonly fault: 'too-large' | 'broken-off' };

/** Reads up to `bytesMax` bytes. Never rejects. */
export function readBody(request: IncomingMessage, bytesMax: number): Promise<BodyFinding> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax)
    return Promise.resolve({ fault: 'too-large' });

  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (finding: BodyFinding): void => {
      request.off('data', take).off('end', end).off('close', breakOff);
      resolve(finding);
    };
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > bytesMax) settle({ fault: 'too-large' });
    };
    const end = (): void => settle({ body: Buffer.concat(chunks, length) });
    const breakOff = (): void => settle({ fault: 'broken-off' });
    request.on('data', take).on('end', end).on('close', breakOff);
    request.on('error', ignore); // a broken connection also closes the request, which settles it
  });
}

/** Reads on and forgets, up to `bytesMax` bytes or the request's end, whichever comes first; then calls `done`. */
export function discardBody(request: IncomingMessage, bytesMax: number, done: () => void): void {
  let left = bytesMax;
  const stop = (): void => {
    request.off('data', take).off('end', stop).off('close', stop).pause();
    done();
  };
  const take = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left <= 0) stop();
  };
  if (request.complete || request.destroyed) return done();
  request.on('data', take).on('end', stop).on('close', stop).on('error', ignore).resume();
}

function ignore(): void {
  // Nothing to do.
}
