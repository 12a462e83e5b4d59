/**
 * The one error that becomes an answer. A step of the pipeline or an operation throws it; `pipeline/serve.ts`
 * catches it. Every other error is a bug of ours and is answered `SYSTEM_ERROR`.
 */
import {
  errors,
  rules,
  type BusinessRule,
  type Confidence,
  type ErrorCode,
  type Language,
  type RuleName,
  type Text,
} from '@hufu/contract';
import type { ErrorBody } from '@hufu/protocol';

interface RefusalWords {
  /** What the answer's `message` says. */
  readonly message: Text;
  /** The answer's `detail`, in the platform's shape. Default is none. */
  readonly detail?: unknown;
}

/** Why something is refused, by a rule of the contract's table: that says how sure it is. */
export interface RefusalFacts extends RefusalWords {
  /** The answer's `Hufu-Rule`, for example `plan-number-taken`. */
  readonly rule: BusinessRule;
}

/** Why something is refused by a rule of one field, which says how sure it is. */
export interface FieldRefusalFacts extends RefusalWords {
  readonly rule: RuleName;
  readonly confidence: Confidence;
}

/** An answer that says no. Its status is the one that the contract's table gives the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly status: number;
  readonly rule: BusinessRule | RuleName;
  readonly text: Text;
  readonly detail: unknown;
  /** How sure we are that the platform refuses this. */
  readonly confidence: Confidence;

  constructor(code: ErrorCode, facts: RefusalFacts | FieldRefusalFacts) {
    super(`${code} (${facts.rule}): ${facts.message.en}`);
    this.code = code;
    this.status = errors[code].status;
    this.rule = facts.rule;
    this.text = facts.message;
    this.detail = facts.detail;
    this.confidence = 'confidence' in facts ? facts.confidence : rules[facts.rule].confidence;
  }

  /** The answer's body, in one language. */
  body(language: Language): ErrorBody {
    const message = this.text[language];
    return this.detail === undefined
      ? { code: this.code, message }
      : { code: this.code, message, detail: this.detail };
  }
}
