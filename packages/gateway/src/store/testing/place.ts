/** What the parts of the store's suite share. */
import type { Plan, Store } from '../store.ts';

/** A place for data that nobody has used. */
export interface StorePlace {
  /** Opens the data in this place; with every call another store over the same data, where there can be one. */
  open(): Promise<Store>;
  /** Whether `open` may be called again while a store is open. */
  readonly shared: boolean;
  remove(): Promise<void>;
}

/** How many calls a test makes at once. */
export const together = 64;

/** Runs a test with an open store in a place of its own. */
export type Within = (test: (store: Store, place: StorePlace) => Promise<void>) => () => Promise<void>;

/** The thing as it is after it was saved. */
export function saved<Thing extends { readonly version: number }>(thing: Thing): Thing {
  return { ...thing, version: thing.version + 1 };
}

/** Saves all of them at once. */
export function savePlans(store: Store, plans: readonly Plan[]): Promise<('saved' | 'conflict')[]> {
  return Promise.all(plans.map((plan) => store.save({ plan })));
}

/** How many outcomes are the given one. */
export function count(outcomes: readonly unknown[], outcome: unknown): number {
  return outcomes.filter((each) => each === outcome).length;
}

/** 0, 1, 2, … */
export function serials(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
