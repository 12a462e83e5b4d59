/** One control request over the wire, and its answer as JSON or as an error. */
import { contract } from '@hufu/contract';
import { parseErrorBody } from '@hufu/protocol';
import { systemDeadline } from '../adapters/system-deadline.ts';
import { ownHeaderNames } from '../pipeline/own-headers.ts';
import type { ControlOperationId, ControlRequest } from './control-call.ts';
import { ControlError } from './control-error.ts';
import type { ControlSettings } from './control-options.ts';

/** Most bytes of an answer that are read: a list of the largest world there can be is well below. */
export const answerBytesMax = 256 * 1024 * 1024;

/**
 * The body of a successful answer, `null` for one without. Rejects with a ControlError for a refusal, and with an
 * Error that names the address when no answer comes, or one that no gateway gives.
 */
export async function send(
  settings: ControlSettings,
  id: ControlOperationId,
  request: ControlRequest,
): Promise<unknown> {
  const { status, headers, body } = await exchange(settings, request);
  const { answer } = contract[id];
  if (status === answer.status) return answer.body === null ? null : parseAnswer(request, status, body);
  const { code, message, detail } = parseErrorBody(body, { code: '', message: '' });
  if (status < 400 || code === '') throw strangeAnswer(request, status);
  const rule = headers.get(ownHeaderNames.rule);
  throw new ControlError(`${code}${rule === null ? '' : ` (${rule})`}: ${message}`, {
    operation: id,
    code,
    status,
    rule,
    detail,
    confidence: headers.get(ownHeaderNames.confidence),
  });
}

interface Exchanged {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

async function exchange({ token, timeoutMs }: ControlSettings, request: ControlRequest): Promise<Exchanged> {
  const { method, url, body } = request;
  const deadline = systemDeadline(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        'Accept-Language': 'en',
        ...(body === null ? {} : { 'Content-Type': 'application/json' }),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      },
      body,
      // The token is for this address and no other.
      redirect: 'error',
      signal: deadline,
    });
    return { status: response.status, headers: response.headers, body: await readBody(response) };
  } catch (error) {
    const why = deadline.aborted ? `none came within ${timeoutMs} ms` : reasonOf(error);
    throw new Error(`No answer from the gateway at ${url}: ${why}.`, { cause: error });
  }
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > answerBytesMax) throw new Error(`it is longer than ${answerBytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the network said: `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // Where several addresses were tried there is no sentence, only a code.
  return cause.message === '' && 'code' in cause ? String(cause.code) : cause.message;
}

function parseAnswer(request: ControlRequest, status: number, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw strangeAnswer(request, status);
  }
}

function strangeAnswer({ method, url }: ControlRequest, status: number): Error {
  return new Error(`What answers ${method} ${url} is no gateway that knows it: ${status}, not in its words.`);
}
