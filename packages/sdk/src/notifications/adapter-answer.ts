/**
 * What an adapter needs of the receiver, and what it answers when the receiver could not be asked.
 */
import { InputError } from '../errors.ts';
import { fail } from './receipt.ts';
import type { Acknowledgement } from './receipt.ts';
import type { Delivery } from './receive.ts';

/** Answers a delivery. */
export type AnswerDelivery = (delivery: Delivery) => Promise<Acknowledgement>;

/** Is told what no answer can say. */
export type Report = (error: unknown, notification: null) => void;

/** The answer to a delivery that could not be looked at, through no fault of its sender. */
export function failureAnswer(error: unknown): Acknowledgement {
  return fail(500, error instanceof InputError ? error.message : 'The notification could not be received.');
}
