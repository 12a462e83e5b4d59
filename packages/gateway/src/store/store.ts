/**
 * The store's port: what the operations may ask of a database, and the shapes they ask in. One suite
 * (`store.suite.ts`) holds every adapter to it. Instants are milliseconds since 1970, prices are fen.
 *
 * Reading happens outside a transaction; `save` is the only way to write and is one transaction. What
 * was read may have changed by then, so each thing carries a `version`: 0 for a new one, otherwise the
 * version that was loaded. A save that meets another version, or a number that is taken, writes nothing
 * and says `conflict`; the operation loads again and decides again.
 *
 * Everything else that goes wrong rejects with a `StoreError`, also what no database could keep: a number that
 * is not a whole one up to 2^53 - 1, text with a NUL character or half a surrogate pair, details that are not in
 * ascending order of their numbers.
 */

import type { Service } from '../domain/merchant.ts';
import type { Plan, PlanDetail } from '../domain/plan.ts';
import type { SignPlan, SignPlanDetail } from '../domain/sign-plan.ts';

export type { Plan, PlanDetail, SignPlan, SignPlanDetail };

/** A pair of keys with the certificate that names it, PEM. */
export interface CertifiedKey {
  /** 40 hexadecimal digits, upper case. */
  readonly serial: string;
  readonly privateKeyPem: string;
  readonly certificatePem: string;
  readonly effectiveAt: number;
  readonly expiresAt: number;
}

export interface MerchantRecord {
  readonly mchid: string;
  readonly role: 'partner' | 'direct';
  readonly appid: string;
  /** 32 bytes of ASCII. */
  readonly apiv3Key: string;
  /** The merchant's own API certificates, newest first. */
  readonly certificates: readonly CertifiedKey[];
  /** The platform's key pair for this merchant in public-key mode. */
  readonly platformPublicKey: {
    /** `PUB_KEY_ID_` and digits. */
    readonly id: string;
    readonly privateKeyPem: string;
    readonly publicKeyPem: string;
  };
}

export interface SubMerchantRecord {
  readonly mchid: string;
  readonly subMchid: string;
  readonly subAppid: string;
}

export interface ServiceRecord extends Service {
  readonly name: string;
}

/** One user, with the names the user goes by: an openid belongs to one appid. */
export interface UserRecord {
  readonly userId: string;
  readonly openids: readonly { readonly appid: string; readonly openid: string }[];
}

/** All that exists before the first request: written once, when the store is new. */
export interface WorldRecord {
  readonly platformCertificates: readonly CertifiedKey[];
  readonly merchants: readonly MerchantRecord[];
  readonly subMerchants: readonly SubMerchantRecord[];
  readonly services: readonly ServiceRecord[];
  readonly users: readonly UserRecord[];
  readonly plans: readonly Plan[];
}

/** What one save writes: all of it, or nothing. */
export interface Change {
  readonly plan?: Plan;
  readonly signPlan?: SignPlan;
}

export interface Store {
  /** The world, or `undefined` while nobody has founded it. Its `plans` are empty: plans are read one by one. */
  loadWorld(): Promise<WorldRecord | undefined>;
  /** Writes the world in one transaction. When another process was first, writes nothing and returns `false`. */
  foundWorld(world: WorldRecord): Promise<boolean>;

  /** The plan that `mchid` created under its own number. */
  planByNumber(mchid: string, merchantPlanNo: string): Promise<Plan | undefined>;
  planById(planId: string): Promise<Plan | undefined>;
  /** The sign plan that `mchid` created under its own number. */
  signPlanByNumber(mchid: string, merchantSignPlanNo: string): Promise<SignPlan | undefined>;
  /** The sign plans of `mchid` that reserved any of these numbers for a detail. At most one entry per number. */
  detailNumberOwners(
    mchid: string,
    merchantPlanDetailNos: readonly string[],
  ): Promise<readonly { readonly merchantPlanDetailNo: string; readonly signPlanId: string }[]>;

  /** Writes the change in one transaction; durable when the promise resolves. `saved` raises the stored version by one. */
  save(change: Change): Promise<'saved' | 'conflict'>;

  /** Settles what was accepted, then lets go of the database. Calls that come later reject with `STORE_CLOSED`. */
  close(): Promise<void>;
}
