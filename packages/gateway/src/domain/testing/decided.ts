/** For tests: what a decision came to. */
import { defaultReadings, type ErrorCode, type Readings } from '@hufu/contract';
import type { Decision, Refused } from '../decision.ts';

/** What comes next; throws when it was refused. */
export function accepted<Next>(decision: Decision<Next, ErrorCode>): Next {
  if ('refused' in decision) throw new Error(`It was refused: ${decision.refused.rule}.`);
  return decision.next;
}

/** The refusal; throws when it was accepted. */
export function refusedBy<Next>(decision: Decision<Next, ErrorCode>): Refused<ErrorCode> {
  if ('next' in decision) throw new Error('It was accepted.');
  return decision.refused;
}

/** `INVALID_ORDER_STATE order-state`: how a table of outcomes names a refusal. */
export function printRefusal({ code, rule }: Refused<ErrorCode>): string {
  return `${code} ${rule}`;
}

/** The default readings, with some of them chosen. */
export function reading(chosen: Partial<Readings>): Readings {
  return { ...defaultReadings, ...chosen };
}
