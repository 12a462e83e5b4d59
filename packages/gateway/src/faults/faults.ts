/**
 * The faults that were asked for, and which of them strikes next. They live in the memory of this process alone: a
 * restart forgets them, and gateways on one database do not share them. The first that was put strikes first.
 */
import { faultsMax, notificationFaultKinds } from '@hufu/contract';
import type { Log } from '../ports.ts';
import {
  answerSides,
  notificationSides,
  type AnswerFacts,
  type AnswerFault,
  type AnswerSide,
  type Fault,
  type NotificationFacts,
  type NotificationFault,
  type NotificationSide,
} from './fault.ts';

/** A fault that struck what is not certain to come about: say that it did, or take it back. */
export interface Taken {
  readonly fault: NotificationFault;
  /** Writes it to the log. */
  tell(): void;
  /** It did not strike after all, and may strike again. */
  giveBack(): void;
}

/** A fault and how often it still strikes; 0 is over. */
interface Kept {
  readonly fault: Fault;
  left: number | null;
}

export class Faults {
  readonly #log: Log;
  readonly #kept = new Map<string, Kept>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Keeps the fault in the place of an older one of its id; `false` when there are as many as may be. */
  put(fault: Fault): boolean {
    this.#forgetWhatIsOver();
    if (!this.#kept.has(fault.id) && this.#kept.size >= faultsMax) return false;
    this.#kept.set(fault.id, { fault, left: fault.times });
    return true;
  }

  /** Those that will still strike, with how often, in the order in which they were put. */
  list(): readonly Fault[] {
    return [...this.#kept.values()]
      .filter((kept) => kept.left !== 0)
      .map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** Forgets a fault; `false` when none of that id would still strike. */
  drop(id: string): boolean {
    const kept = this.#kept.get(id);
    this.#kept.delete(id);
    return kept !== undefined && kept.left !== 0;
  }

  /** Forgets all. */
  clear(): void {
    this.#kept.clear();
  }

  /** What goes wrong with this answer: one thing with what it is, one with when it comes. Counted and logged. */
  ofAnswer(facts: AnswerFacts): readonly AnswerFault[] {
    const sides = ['outcome', 'pace'] as const;
    return sides.flatMap((side) => {
      const kept = this.#findForAnswer(side, facts);
      return kept === undefined ? [] : [this.#strikeAnswer(kept, facts)];
    });
  }

  /** What is wrong with how this delivery is signed; at most one. Counted and logged. */
  ofNotification(facts: NotificationFacts): readonly NotificationFault[] {
    return this.#strikeNotification('signature', facts);
  }

  /** Whether this delivery is made twice; at most one. Counted and logged. */
  ofDelivery(facts: NotificationFacts): readonly NotificationFault[] {
    return this.#strikeNotification('number', facts);
  }

  /**
   * What goes wrong with when a notification is first delivered, of these kinds. Counted; `null` when nothing does.
   */
  ofOwed(facts: NotificationFacts, kinds: readonly NotificationFault['kind'][]): Taken | null {
    const kept = this.#findForNotification('time', facts, kinds);
    if (kept === undefined) return null;
    count(kept);
    return {
      fault: kept.fault,
      tell: () => this.#log(printNotificationFault(kept, facts)),
      giveBack: () => {
        if (kept.left !== null) kept.left += 1;
      },
    };
  }

  #strikeAnswer(kept: Kept & { readonly fault: AnswerFault }, facts: AnswerFacts): AnswerFault {
    count(kept);
    this.#log(printAnswerFault(kept, facts));
    return kept.fault;
  }

  #strikeNotification(side: NotificationSide, facts: NotificationFacts): readonly NotificationFault[] {
    const kept = this.#findForNotification(side, facts);
    if (kept === undefined) return [];
    count(kept);
    this.#log(printNotificationFault(kept, facts));
    return [kept.fault];
  }

  #findForAnswer(side: AnswerSide, facts: AnswerFacts) {
    return this.#live.find((kept): kept is Kept & { readonly fault: AnswerFault } =>
      strikesAnswer(kept.fault, side, facts),
    );
  }

  #findForNotification(
    side: NotificationSide,
    facts: NotificationFacts,
    kinds: readonly NotificationFault['kind'][] = notificationFaultKinds,
  ) {
    return this.#live.find(
      (kept): kept is Kept & { readonly fault: NotificationFault } =>
        strikesNotification(kept.fault, side, facts) && kinds.some((kind) => kind === kept.fault.kind),
    );
  }

  get #live(): readonly Kept[] {
    return [...this.#kept.values()].filter(({ left }) => left !== 0);
  }

  /** What was given back meanwhile is not over. */
  #forgetWhatIsOver(): void {
    for (const [id, { left }] of this.#kept) if (left === 0) this.#kept.delete(id);
  }
}

function strikesAnswer(fault: Fault, side: AnswerSide, { mchid, operation }: AnswerFacts): boolean {
  if (fault.on !== 'answers' || answerSides[fault.kind] !== side) return false;
  if (fault.mchid !== null && fault.mchid !== mchid) return false;
  return fault.path === null || fault.path === operation.path || fault.path === operation.id;
}

function strikesNotification(
  fault: Fault,
  side: NotificationSide,
  { mchid, eventType }: NotificationFacts,
): boolean {
  if (fault.on !== 'notifications' || notificationSides[fault.kind] !== side) return false;
  if (fault.mchid !== null && fault.mchid !== mchid) return false;
  return fault.eventType === null || fault.eventType === eventType;
}

function count(kept: Kept): void {
  if (kept.left !== null) kept.left -= 1;
}

function printAnswerFault({ fault, left }: Kept, { mchid, operation }: AnswerFacts) {
  return {
    level: 'warn',
    event: 'fault',
    message: `Fault ${fault.id}: ${fault.kind} for ${operation.id} of ${mchid}`,
    facts: { fault: fault.id, kind: fault.kind, mchid, operation: operation.id, left },
  } as const;
}

function printNotificationFault({ fault, left }: Kept, { mchid, eventType, attemptNo }: NotificationFacts) {
  return {
    level: 'warn',
    event: 'fault',
    message: `Fault ${fault.id}: ${fault.kind} for ${eventType} to ${mchid}`,
    facts: { fault: fault.id, kind: fault.kind, mchid, eventType, attemptNo, left },
  } as const;
}
