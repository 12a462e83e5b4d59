/**
 * The body of an answer that says no: printed by the platform's side, parsed by the merchant's.
 */

/** What an error answer says. The fields are the platform's. */
export interface ErrorBody {
  /** The word to branch on, for example `PARAM_ERROR`. */
  readonly code: string;
  /** A sentence for a person; its wording may change while the code stays. */
  readonly message: string;
  /** Where and what, in the platform's many shapes. */
  readonly detail?: unknown;
}

/** Compact UTF-8 JSON with the keys in the platform's order: code, message, detail. */
export function printErrorBody(e: ErrorBody): Buffer {
  const { code, message, detail } = e;
  return Buffer.from(JSON.stringify({ code, message, detail }), 'utf8');
}

/**
 * What `body` says, with the fallback's code and message where it says nothing that can be used: no JSON, no object,
 * a field missing, empty or not a text. So a proxy's HTML page never hides the status it came with. Never throws.
 */
export function parseErrorBody(body: Uint8Array, fallback: ErrorBody): ErrorBody {
  const said = parseObject(body);
  if (said === null) return fallback;
  return {
    code: textOr(said['code'], fallback.code),
    message: textOr(said['message'], fallback.message),
    ...(said['detail'] === undefined ? {} : { detail: said['detail'] }),
  };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
    const value: unknown = JSON.parse(text);
    // The cast holds: any non-null object can be read by a key, whatever it then gives.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
