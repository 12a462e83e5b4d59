/** Merchants and users at work, all at once, until the gateway is gone. */
import { ControlError } from '@hufu/gateway';
import { ApiError } from '@hufu/sdk';
import { modes } from '../../testing/desk.ts';
import { createChance, oneOf } from './chance.ts';
import { Dealing, takeStep, ways, type Hands } from './dealing.ts';
import type { Moment } from './moment.ts';

/** How many work at once. */
const workers = 8;

/** One in so many dealings is followed by a move of the platform's time. */
const dealingsPerJump = 6;

/** A little more than it takes until a completed order is deducted, and a refused notification is sent again. */
const jump = 'PT61S';

export interface Load extends Hands {
  readonly round: number;
  /** What each worker draws its own ways from, so that nobody's turn changes another's. */
  readonly seed: number;
  readonly moment: Moment;
  /** Takes up each dealing as it begins. */
  readonly dealings: Dealing[];
}

/** Works until the moment is over. Rejects when the gateway refuses what it must not, or fails before. */
export async function runLoad(load: Load): Promise<void> {
  await Promise.all(Array.from({ length: workers }, (_empty, worker) => work(load, worker)));
}

async function work(load: Load, worker: number): Promise<void> {
  const { moment, dealings, round } = load;
  const chance = createChance(load.seed + worker);
  for (let turn = 0; !moment.over; turn += 1) {
    const dealing = new Dealing(oneOf(chance, modes), `K${round}-${worker}-${turn}`, oneOf(chance, ways));
    dealings.push(dealing);
    const jumps = chance(dealingsPerJump) === 0;
    try {
      await live(dealing, load);
      if (jumps) await load.control.clock.advance(jump);
    } catch (error) {
      if (!moment.over || isRefusal(error)) throw error;
      return;
    }
  }
}

async function live(dealing: Dealing, load: Load): Promise<void> {
  while (dealing.next !== undefined) {
    await takeStep(dealing, load);
    load.moment.countAnswer();
  }
}

/** Answers that the gateway chose, unlike a connection that broke under it. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError || error instanceof ControlError;
}
