/**
 * A world that can change while it is looked at: whoever holds it sees what is there now.
 */
import type { WorldRecord } from '../store/store.ts';
import type { World } from '../world.ts';
import { openWorld, type ParsedKeys } from './open-world.ts';

export interface LiveWorld extends World {
  /** As it is stored, keys included. */
  readonly record: WorldRecord;
  /** Takes another world's place; throws, and changes nothing, when that one does not open. */
  replace(record: WorldRecord): void;
}

/** Throws as `openWorld` does. */
export function createLiveWorld(first: WorldRecord): LiveWorld {
  let keys: ParsedKeys = new Map();
  let record = first;
  let world = openWorld(first, keys);
  return {
    get record() {
      return record;
    },
    get merchants() {
      return world.merchants;
    },
    get subMerchants() {
      return world.subMerchants;
    },
    get platformCertificates() {
      return world.platformCertificates;
    },
    merchant: (mchid) => world.merchant(mchid),
    subMerchant: (mchid, subMchid) => world.subMerchant(mchid, subMchid),
    service: (serviceId) => world.service(serviceId),
    user: (appid, openid) => world.user(appid, openid),
    replace(next) {
      const parsed: ParsedKeys = new Map(keys);
      world = openWorld(next, parsed);
      keys = parsed;
      record = next;
    },
  };
}
