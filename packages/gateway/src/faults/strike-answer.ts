/** What faults do to an answer: refuse before anything is done, spoil, delay, or lose it. */
import { errors } from '@hufu/contract';
import type { GatewayAnswer } from '../pipeline/message.ts';
import type { Random, Timer } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { AnswerFault } from './fault.ts';
import { spoilSignedAnswer } from './spoil-signature.ts';

/** An answer that reaches nobody: whoever holds the connection breaks it and writes nothing. */
export interface LostAnswer extends GatewayAnswer {
  /** No status was sent. */
  readonly status: 0;
  readonly lost: true;
}

/** What answers are spoiled and delayed with. */
export interface StrikePorts {
  readonly random: Random;
  /** Real time. */
  readonly timer: Timer;
}

const refusals = { 'system-error': 'SYSTEM_ERROR', 'frequency-limited': 'FREQUENCY_LIMITED' } as const;

/** Throws the Refusal that a fault asks for; call it before anything is done. Returns when none does. */
export function refuseByFault(faults: readonly AnswerFault[]): void {
  for (const { kind } of faults) {
    if (kind !== 'system-error' && kind !== 'frequency-limited') continue;
    const code = refusals[kind];
    throw new Refusal(code, { rule: 'fault-on-demand', message: errors[code].message });
  }
}

/**
 * The answer as it leaves, success or refusal: later, with another signature, or not at all. Call it once the work is
 * saved and the answer signed. Without faults it is the very answer that came.
 */
export async function strikeAnswer(
  answer: GatewayAnswer,
  faults: readonly AnswerFault[],
  { random, timer }: StrikePorts,
): Promise<GatewayAnswer | LostAnswer> {
  let struck: GatewayAnswer | LostAnswer = answer;
  for (const fault of faults) {
    if (fault.kind === 'slow') await wait(fault.delayMs ?? 0, timer);
    else if (fault.kind === 'answer-lost') struck = lose();
    else struck = spoilSignedAnswer(struck, fault, random);
  }
  return struck;
}

/** Nothing of the answer is kept, so that nobody without a socket reads what was never sent. */
function lose(): LostAnswer {
  return { status: 0, headers: [], body: Buffer.alloc(0), lost: true };
}

function wait(delayMs: number, timer: Timer): Promise<void> {
  return new Promise((resolve) => {
    timer.after(delayMs, resolve);
  });
}
