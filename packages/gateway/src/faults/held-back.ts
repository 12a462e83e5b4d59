/** The notifications that wait until the next one of their merchant was delivered. In memory, as the faults are. */
import type { NewNotification } from '../store/store.ts';

type Named = Pick<NewNotification, 'mchid' | 'notificationId'>;

/** Most notifications that wait at once. What is held back beyond them comes by its time alone. */
export const heldBackMax = 1_000;

export class HeldBack {
  readonly #byId = new Map<string, string>();

  hold({ notificationId, mchid }: Named): void {
    if (this.#byId.size < heldBackMax) this.#byId.set(notificationId, mchid);
  }

  /**
   * The ids of those that waited for this delivery, the oldest first; they wait no more. One that was delivered itself
   * waits no more either.
   */
  release({ notificationId, mchid }: Named): readonly string[] {
    if (this.#byId.delete(notificationId)) return [];
    const released = [...this.#byId].filter(([, waits]) => waits === mchid).map(([id]) => id);
    for (const id of released) this.#byId.delete(id);
    return released;
  }

  /** Forgets all: they come by their time alone. */
  clear(): void {
    this.#byId.clear();
  }
}
