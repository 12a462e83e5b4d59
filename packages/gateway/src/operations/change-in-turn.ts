/**
 * Changes sign plans and what hangs on them, one request after the other: find → decide → save, anew when the save of
 * another gateway on the same database, or of the time that passes, came first.
 */
import type { Change } from '../store/store.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

interface Changing<Found, Answer> {
  readonly find: () => Promise<Found>;
  /** Which sign plans may be changed, or have an order that may be. */
  readonly signPlanIdsOf: (found: Found) => readonly string[];
  /** Throws what refuses the request. */
  readonly decide: (found: Found) => Decided<Answer>;
}

interface Decided<Answer> {
  readonly answer: Answer;
  /** What makes the answer true; `null` when it is true already. */
  readonly change: Change | null;
}

/** The answer, once it is true and stored. */
export async function changeInTurn<Found, Answer>(
  services: Services,
  { find, signPlanIdsOf, decide }: Changing<Found, Answer>,
): Promise<Answer> {
  let found = await find();
  const turn = await services.turns.take(signPlanIdsOf(found));
  try {
    if (turn.waited) found = await find();
    for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
      const { answer, change } = decide(found);
      // The turn ends with the save: a merchant who is told before the answer may ask for the next change at once.
      const saving = change === null ? 'saved' : saveChange(services, change, () => turn.end());
      if ((await saving) === 'saved') return answer;
      found = await find();
    }
  } finally {
    turn.end();
  }
  throw new Error(`A change could not be saved in ${saveAttemptsMax} attempts.`);
}
