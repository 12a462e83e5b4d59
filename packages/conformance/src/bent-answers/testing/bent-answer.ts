/**
 * One row of the table: an answer that is bent, and what has to become of the call.
 */
import type { ClientOptions } from '@hufu/sdk';

import type { Failure } from './failure.ts';
import type { Door } from './play-server.ts';
import { end, write } from './play.ts';
import type { Act, Play } from './play.ts';
import { printAnswer } from './print-answer.ts';
import type { AnswerDraft } from './print-answer.ts';
import type { Scene } from './scene.ts';

/** How often each kind of call is attempted in all, when it may be repeated twice. */
export interface Attempts {
  readonly get: number;
  /** A POST that the contract calls idempotent. */
  readonly idempotent: number;
  /** A POST that nothing is known of. */
  readonly unknown: number;
}

/** What the answer must not be able to do. */
export interface BentAnswer {
  readonly name: string;
  readonly play: (scene: Scene) => Play;
  /** Null where the answer has to be taken; `data` then says what it is, unless it is the good one. */
  readonly failure: Failure | ((scene: Scene) => Failure) | null;
  readonly data?: unknown;
  /** Default: {@link once}. */
  readonly attempts?: Attempts;
  /** What the client has besides, where the standing options do not do. */
  readonly options?: (scene: Scene) => Partial<ClientOptions>;
  /** Where the client is sent. Default: `plain`. */
  readonly door?: Door;
  /** How many hosts the client has. Each is asked once without a pause, and never again without one. Default: 1. */
  readonly hosts?: number;
  /** The only target that is asked, where it is not the call's own. */
  readonly target?: string;
}

/** Whatever another attempt cannot help, and whatever it must not be made for. */
export const once: Attempts = { get: 1, idempotent: 1, unknown: 1 };

/** The platform may have acted on it, so only what changes nothing more is sent again. */
export const unlessItPaysTwice: Attempts = { get: 3, idempotent: 3, unknown: 1 };

/** The platform cannot have acted on it. */
export const always: Attempts = { get: 3, idempotent: 3, unknown: 3 };

/** Does this with each request. */
export function doing(...acts: readonly (Act | string)[]): BentAnswer['play'] {
  return () => ({ begins: 'asked', acts: acts.map((act) => (typeof act === 'string' ? write(act) : act)) });
}

/** Does this with each connection, before anything is read from it. */
export function meeting(...acts: readonly Act[]): BentAnswer['play'] {
  return () => ({ begins: 'connected', acts });
}

/** Sends one answer and closes the connection in order. */
export function sending(draft: AnswerDraft): BentAnswer['play'] {
  return (scene) => ({ begins: 'asked', acts: [write(printAnswer(draft, scene)), end] });
}
