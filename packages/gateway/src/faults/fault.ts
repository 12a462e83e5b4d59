/**
 * What a fault on demand is: a kind, what it strikes, whom, and how often. Nothing here does anything wrong by itself.
 */
import type { AnswerFaultKind, BodyOf, Contract, NotificationFaultKind, Operation } from '@hufu/contract';

/** What a fault has whatever it strikes. */
interface AnyFault {
  /** The name it was put under. */
  readonly id: string;
  /** Strikes only this merchant; `null`: every one. */
  readonly mchid: string | null;
  /** How often it still strikes, 1 to 10,000; `null`: until it is dropped. */
  readonly times: number | null;
  /** Milliseconds; `null` where the kind takes none, or none were given. */
  readonly delayMs: number | null;
}

/** Strikes answers of the platform's own operations to a merchant who is known. */
export interface AnswerFault extends AnyFault {
  readonly on: 'answers';
  readonly kind: AnswerFaultKind;
  /** Strikes only the operations of this path template, or the one of this id; `null`: every one. */
  readonly path: string | null;
}

/** Strikes what merchants are told. */
export interface NotificationFault extends AnyFault {
  readonly on: 'notifications';
  readonly kind: NotificationFaultKind;
  /** Strikes only notifications of this type; `null`: every one. */
  readonly eventType: string | null;
}

export type Fault = AnswerFault | NotificationFault;

/** A fault as it is asked for over the wire. */
export type FaultAsked = BodyOf<Contract['putFault']>;

/** An answer that is about to be made. */
export interface AnswerFacts {
  readonly mchid: string;
  readonly operation: Pick<Operation, 'id' | 'path'>;
}

/** A notification that is about to be saved or sent. */
export interface NotificationFacts {
  readonly mchid: string;
  readonly eventType: string;
  /** Which delivery it is, from 1; 0 while it is only owed. */
  readonly attemptNo: number;
}

/** The side of an answer that a fault changes. One answer has at most one fault on each side. */
export const answerSides = {
  'system-error': 'outcome',
  'frequency-limited': 'outcome',
  'wrong-signature': 'outcome',
  'signtest-probe': 'outcome',
  'answer-lost': 'outcome',
  slow: 'pace',
} as const satisfies Readonly<Record<AnswerFaultKind, string>>;

/** The side of a notification that a fault changes. One notification has at most one fault on each side. */
export const notificationSides = {
  'wrong-signature': 'signature',
  'signtest-probe': 'signature',
  duplicate: 'number',
  delayed: 'time',
  reordered: 'time',
  'before-answer': 'time',
} as const satisfies Readonly<Record<NotificationFaultKind, string>>;

export type AnswerSide = (typeof answerSides)[AnswerFaultKind];

export type NotificationSide = (typeof notificationSides)[NotificationFaultKind];
