/**
 * What the platform is set to, apart from its merchants' plans and orders: the world, the readings, the clock.
 * It is stored, changed through here alone, and looked at again where other gateways write to the same database.
 */
import { defaultReadings, readingNames, readings, type Readings } from '@hufu/contract';
import type { MovableClock } from '../clock.ts';
import { createInTurn } from '../in-turn.ts';
import type { Store, WorldChange, WorldRecord } from '../store/store.ts';
import { createLiveWorld, type LiveWorld } from './live-world.ts';

export interface PlatformState {
  readonly world: LiveWorld;
  /** The readings that count now. */
  readings(): Readings;
  /** Stores the change, then takes it over. */
  change(change: WorldChange): Promise<void>;
  /** Stores where the clock stands. */
  keepClock(): Promise<void>;
  /** Takes over what is stored, whatever it is. */
  reload(): Promise<void>;
  /** Takes over what is stored when somebody changed it. */
  refresh(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly clock: MovableClock;
  /** What the store holds now. */
  readonly record: WorldRecord;
  /** Told after each change, before whoever asked for it is answered. Default is nothing. */
  readonly onChange?: (record: WorldRecord) => Promise<void>;
}

/** Puts the clock where the record says and the world around it. */
export function createPlatformState({ store, clock, record, onChange }: Parts): PlatformState {
  const world = createLiveWorld(record);
  let counted = readingsOf(record);
  let revision: number | null = null;
  let clockSeen = JSON.stringify(record.clock);
  clock.restore(record.clock);

  // Of two that load at once, the one that began first could take over last, and what it loaded is older than what
  // it then replaces.
  const inTurn = createInTurn();

  const load = async (): Promise<void> => {
    revision = await store.worldRevision();
    const next = await store.loadWorld();
    if (next === undefined) throw new Error('The world was founded and is not there.');
    world.replace(next);
    counted = readingsOf(next);
    // A clock that somebody is moving right now stands ahead of what is stored; only another's change counts.
    if (JSON.stringify(next.clock) !== clockSeen) {
      clockSeen = JSON.stringify(next.clock);
      clock.restore(next.clock);
    }
    await onChange?.(next);
  };
  const reload = () => inTurn(load);
  return {
    world,
    readings: () => counted,
    async change(change) {
      await store.changeWorld(change);
      await reload();
    },
    keepClock: () =>
      inTurn(async () => {
        const stands = clock.record();
        clockSeen = JSON.stringify(stands);
        await store.changeWorld({ clock: stands });
      }),
    reload,
    async refresh() {
      if ((await store.worldRevision()) !== revision) await reload();
    },
  };
}

/** The chosen readings, and the defaults of those that nobody chose. A name or value of another version is passed over. */
function readingsOf({ readings: chosen }: WorldRecord): Readings {
  const known = readingNames.filter((name) => Object.hasOwn(readings[name].readings, chosen[name] ?? ''));
  // Holds because each value is one of its own reading's.
  return Object.freeze({
    ...defaultReadings,
    ...Object.fromEntries(known.map((name) => [name, chosen[name]])),
  }) as Readings;
}
