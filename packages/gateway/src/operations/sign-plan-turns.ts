/** Turns at sign plans: who wants to change one, or an order of one, waits until whoever came before is done with it. */

/** The right to change some sign plans, until it ends. */
export interface Turn {
  /** Somebody else had the turn first, so what was found before may be over. */
  readonly waited: boolean;
  /** Lets the next one in. Ending a turn again does nothing. */
  end(): void;
}

/**
 * The turns of one gateway; those of others on the same database are met as conflicts. As long as the requests that are
 * being answered, so it needs no limit of its own.
 */
export class SignPlanTurns {
  /** For each sign plan the end of its last turn. */
  readonly #ends = new Map<string, Promise<void>>();

  /** Waits for the turn at all of these. Who has a turn must end it before it takes another one. */
  async take(signPlanIds: readonly string[]): Promise<Turn> {
    const turns: Turn[] = [];
    // All take them in one order, so that no two wait for each other.
    for (const signPlanId of [...new Set(signPlanIds)].toSorted())
      turns.push(await this.#takeOne(signPlanId));
    return {
      waited: turns.some(({ waited }) => waited),
      end() {
        for (const turn of turns) turn.end();
      },
    };
  }

  async #takeOne(signPlanId: string): Promise<Turn> {
    const before = this.#ends.get(signPlanId);
    let resolve = () => {};
    const over = new Promise<void>((resolveOver) => (resolve = resolveOver));
    this.#ends.set(signPlanId, over);
    await before;
    return {
      waited: before !== undefined,
      end: () => {
        if (this.#ends.get(signPlanId) === over) this.#ends.delete(signPlanId);
        resolve();
      },
    };
  }
}
