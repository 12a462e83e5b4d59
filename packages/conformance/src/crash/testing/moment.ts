/** The instant of a kill: after so many things were heard from the gateway, answers and notifications alike. */
export class Moment {
  #left: number;
  #come: () => void = () => {};
  /** Resolves when it has come. */
  readonly comes: Promise<void>;

  constructor(after: number) {
    this.#left = after;
    this.comes = new Promise((resolve) => {
      this.#come = resolve;
    });
  }

  get over(): boolean {
    return this.#left <= 0;
  }

  /** Heard one more. */
  count(): void {
    this.#left -= 1;
    if (this.over) this.#come();
  }
}
