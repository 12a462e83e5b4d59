/** What was opened, to be closed in reverse. */

type Close = () => Promise<void> | void;

export class Closers {
  readonly #closers: Close[] = [];

  /** Adds what closes the thing that was opened last. */
  add(close: Close): void {
    this.#closers.push(close);
  }

  /** Closes the last one first. One that fails keeps none of the others open; the first failure is thrown in the end. */
  async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.#closers.pop(); close !== undefined; close = this.#closers.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
