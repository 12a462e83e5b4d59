/** Why a control operation was refused. */
import type { Confidence, ErrorCode, OperationId } from '@hufu/contract';

interface ControlErrorFacts {
  readonly operation: OperationId;
  readonly code: string;
  readonly status: number;
  readonly rule: string | null;
  readonly confidence: string | null;
  readonly detail: unknown;
}

/**
 * The gateway answered, and said no. `code` is one of those that the operation declares; `rule` names the rule that
 * was broken, for example `sign-plan-state`, and `confidence` says how sure it is that the real platform has it.
 */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly operation: OperationId;
  /** An {@link ErrorCode} of the contract, or a newer one. */
  readonly code: ErrorCode | (string & {});
  /** The HTTP status, 400 to 599. */
  readonly status: number;
  readonly rule: string | null;
  readonly confidence: Confidence | (string & {}) | null;
  /** What the answer points at, in the platform's shape; `undefined` when it points at nothing. */
  readonly detail: unknown;

  constructor(message: string, facts: ControlErrorFacts) {
    super(message);
    this.operation = facts.operation;
    this.code = facts.code;
    this.status = facts.status;
    this.rule = facts.rule;
    this.confidence = facts.confidence;
    this.detail = facts.detail;
  }
}
