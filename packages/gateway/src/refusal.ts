/**
 * The one error that becomes an answer. A step of the pipeline or an operation throws it; `pipeline/serve.ts`
 * catches it. Every other error is a bug of ours and is answered `SYSTEM_ERROR`.
 */
import { errors, type Confidence, type ErrorCode, type Text } from '@hufu/contract';
import type { ErrorBody } from '@hufu/protocol';

/** The languages an answer can be written in. */
export type Language = keyof Text;

/** Why something is refused. */
export interface RefusalFacts {
  /** The rule's stable name in kebab case, for example `plan-number-taken`: the answer's `Hufu-Rule`. */
  readonly rule: string;
  /** What the answer's `message` says. */
  readonly message: Text;
  /** The answer's `detail`, in the platform's shape. Default is none. */
  readonly detail?: unknown;
  /** How sure we are that the platform refuses this, in these words. */
  readonly confidence: Confidence;
}

/** An answer that says no. Its status is the one that the contract's table gives the code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly status: number;
  readonly rule: string;
  readonly text: Text;
  readonly detail: unknown;
  readonly confidence: Confidence;

  constructor(code: ErrorCode, facts: RefusalFacts) {
    super(`${code} (${facts.rule}): ${facts.message.en}`);
    this.code = code;
    this.status = errors[code].status;
    this.rule = facts.rule;
    this.text = facts.message;
    this.detail = facts.detail;
    this.confidence = facts.confidence;
  }

  /** The answer's body, in one language. */
  body(language: Language): ErrorBody {
    const message = this.text[language];
    return this.detail === undefined
      ? { code: this.code, message }
      : { code: this.code, message, detail: this.detail };
  }
}
