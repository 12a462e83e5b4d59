/**
 * What a decision returns: what comes next, or why not. Decisions are pure; they read no clock, no database
 * and throw nothing.
 */
import type { BusinessRule, ErrorCode, Text } from '@hufu/contract';

/** A refusal as a value. `Code` is what the deciding function can refuse with. */
export interface Refused<Code extends ErrorCode> {
  readonly code: Code;
  /** For `Hufu-Rule`. How sure it is stands in the contract's table. */
  readonly rule: BusinessRule;
  readonly message: Text;
  readonly detail?: unknown;
}

export type Decision<Next, Code extends ErrorCode> =
  | { readonly next: Next }
  | { readonly refused: Refused<Code> };

/** One rule that was broken by one field of the body. */
export interface BodyFault {
  readonly rule: BusinessRule;
  /** JSON pointer within the body, for example `/total_actual_price`. */
  readonly field: string;
  readonly value: unknown;
  readonly message: Text;
}

/** A PARAM_ERROR whose `detail` points at the field, with the observed members and the documented ones. */
export function paramError({ rule, field, value, message }: BodyFault): Refused<'PARAM_ERROR'> {
  const detail = { location: 'body', value, field, issue: message.en };
  return { code: 'PARAM_ERROR', rule, message, detail };
}
