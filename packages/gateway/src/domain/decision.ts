/**
 * What a decision returns: what comes next, or why not. Decisions are pure; they read no clock, no database
 * and throw nothing.
 */
import type { Confidence, ErrorCode, Text } from '@hufu/contract';

/** A refusal as a value. `Code` is what the deciding function can refuse with. */
export interface Refused<Code extends ErrorCode> {
  readonly code: Code;
  /** The rule's stable name, for `Hufu-Rule`. */
  readonly rule: string;
  readonly message: Text;
  readonly detail?: unknown;
  readonly confidence: Confidence;
}

export type Decision<Next, Code extends ErrorCode> =
  | { readonly next: Next }
  | { readonly refused: Refused<Code> };

/** One rule that was broken by one field of the body. */
export interface BodyFault {
  readonly rule: string;
  /** JSON pointer within the body, for example `/total_actual_price`. */
  readonly field: string;
  readonly value: unknown;
  readonly message: Text;
  readonly confidence: Confidence;
}

/** A PARAM_ERROR whose `detail` points at the field, with the observed members and the documented ones. */
export function paramError(fault: BodyFault): Refused<'PARAM_ERROR'> {
  const { rule, field, value, message, confidence } = fault;
  return {
    code: 'PARAM_ERROR',
    rule,
    message,
    confidence,
    detail: { location: 'body', value, field, issue: message.en },
  };
}
