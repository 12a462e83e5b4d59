/**
 * What becomes of the sensitive fields of one call: read from its option `sensitive` and from what is known of the
 * operation, sealed in its body, opened in its answer.
 */
import type { KeyObject } from 'node:crypto';

import { sealedByteLength } from '@hufu/protocol';

import { InputError } from '../errors.ts';
import type { Method } from '../perform.ts';
import { findSensitiveFields } from './find-sensitive-fields.ts';
import { openFields } from './open-fields.ts';
import type { Open } from './open-fields.ts';
import { requireSealed } from './require-sealed.ts';
import { sealFields } from './seal-fields.ts';
import { sealText } from './seal-text.ts';

/** The option `sensitive` of a call. */
export type SensitiveOption = 'sealed' | SensitiveFields;

/** The fields of a call, where they are not those that the SDK knows of. */
export interface SensitiveFields {
  /** Fields of `json` that are sealed, as in `receivers[].name`; `[]` for none. Default: those that the SDK knows. */
  readonly request?: readonly string[] | undefined;
  /** Fields of the answer that are opened; `[]` for none. Default: those that the SDK knows. */
  readonly answer?: readonly string[] | undefined;
}

/** What is to be done. */
export interface SensitivePlan {
  readonly request: readonly string[];
  readonly answer: readonly string[];
  /** Whether the caller has sealed the request. */
  readonly isSealed: boolean;
}

/** The key of the platform's that a call is sealed with. Its serial goes into the call's `Wechatpay-Serial`. */
export interface SealingKey {
  readonly serial: string;
  readonly publicKey: KeyObject;
}

/** The most fields that a call may name, of a request or of an answer. The longest application has fifteen. */
export const sensitiveFieldsMax = 100;

const noFields = { request: [], answer: [] };

/**
 * The plan for a call; null when there is nothing to do. Without the option the known fields are sealed and opened. With
 * `sealed` they are checked and sent as they are, and nothing of the answer is opened.
 *
 * @throws InputError for `sensitive`.
 */
export function readSensitive(option: unknown, method: Method, template: string): SensitivePlan | null {
  const isSealed = option === 'sealed';
  const { request, answer } = {
    ...(findSensitiveFields(method, template) ?? noFields),
    ...(isSealed ? { answer: [] } : readFields(option === undefined ? {} : option)),
  };
  return request.length + answer.length === 0 ? null : { request, answer, isSealed };
}

function readFields(option: unknown): Partial<Pick<SensitivePlan, 'request' | 'answer'>> {
  const given: readonly [string, unknown][] =
    typeof option === 'object' && option !== null ? Object.entries(option) : [['', option]];
  const named = given.filter(([, fields]) => fields !== undefined);
  if (named.every(([name, fields]) => (name === 'request' || name === 'answer') && isFieldList(fields))) {
    // The cast holds: every name and every list was just looked at.
    return Object.fromEntries(named) as Partial<Pick<SensitivePlan, 'request' | 'answer'>>;
  }
  throw new InputError(
    `sensitive must be 'sealed' or hold request and answer, lists of at most ${sensitiveFieldsMax} fields like "receivers[].name".`,
    { option: 'sensitive' },
  );
}

function isFieldList(value: unknown): boolean {
  const isField = (field: unknown): boolean =>
    typeof field === 'string' && /^\w+(?:\[\])?(?:\.\w+(?:\[\])?){0,20}$/.test(field);
  return Array.isArray(value) && value.length <= sensitiveFieldsMax && value.every(isField);
}

/**
 * The body as it may be sent. What the caller wrote as text or bytes, or has sealed, is checked and stays the same; of an
 * object a sealed copy is made.
 *
 * @throws InputError when a field cannot be sealed, is too long for it, or is in clear where it must not be. No message
 *   holds a value.
 */
export function sealInput(json: unknown, plan: SensitivePlan, { publicKey }: SealingKey): unknown {
  if (plan.request.length === 0 || json === undefined) return json;
  const isWritten = typeof json === 'string' || json instanceof Uint8Array;
  const body = parse(() => (isWritten ? Buffer.from(json).toString('utf8') : JSON.stringify(json)));
  if (isWritten || plan.isSealed) {
    requireSealed(body, plan.request, sealedByteLength(publicKey));
    return isWritten ? json : body;
  }
  return sealFields(body, plan.request, (text, pointer) => sealText(text, `json: ${pointer}`, publicKey));
}

/** As it will be sent, so that nothing which appears only then, by a `toJSON`, goes out in clear. */
function parse(print: () => string): unknown {
  try {
    const body: unknown = JSON.parse(print());
    return body;
  } catch {
    // The error itself is left out: it may quote the text.
    throw new InputError('json is no JSON, or holds itself or a bigint.', { option: 'json' });
  }
}

/**
 * The answer's data with its sealed fields opened.
 *
 * @throws what `open` throws for what is sealed.
 */
export function openAnswer(data: unknown, plan: SensitivePlan, open: Open): unknown {
  return openFields(data, plan.answer, open);
}
