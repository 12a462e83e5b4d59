/** The instant of a kill: after so many things were heard from the gateway, answers and notifications alike. */
export class Moment {
  #left: number;
  readonly #onlyAtDelivery: boolean;
  #come: () => void = () => {};
  /** Resolves when it has come. */
  readonly comes: Promise<void>;
  /** Whether it has come. */
  over = false;

  /** With `atDelivery` it comes with the first notification that arrives when so many things were heard. */
  constructor(after: number, { atDelivery }: { readonly atDelivery: boolean }) {
    this.#left = after;
    this.#onlyAtDelivery = atDelivery;
    this.comes = new Promise((resolve) => {
      this.#come = resolve;
    });
  }

  /** Heard one more answer. */
  countAnswer(): void {
    this.#left -= 1;
    if (this.#left <= 0 && !this.#onlyAtDelivery) this.#end();
  }

  /** Heard one more notification, which is not answered yet. */
  countArrival(): void {
    this.#left -= 1;
    if (this.#left <= 0) this.#end();
  }

  #end(): void {
    this.over = true;
    this.#come();
  }
}
