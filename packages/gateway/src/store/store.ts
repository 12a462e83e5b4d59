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
import type { ServiceOrder } from '../domain/service-order.ts';
import type { SignPlan, SignPlanDetail } from '../domain/sign-plan.ts';

export type { Plan, PlanDetail, ServiceOrder, SignPlan, SignPlanDetail };

/** A pair of keys with the certificate that names it, PEM. */
export interface CertifiedKey {
  /** 40 hexadecimal digits, upper case. */
  readonly serial: string;
  readonly privateKeyPem: string;
  readonly certificatePem: string;
  readonly effectiveAt: number;
  readonly expiresAt: number;
}

/** A certificate of the platform itself. */
export interface PlatformCertificateRecord extends CertifiedKey {
  /** From when it signs, by the platform's time; 0 for one that always did. */
  readonly signsFrom: number;
}

export interface MerchantRecord {
  readonly mchid: string;
  readonly role: 'partner' | 'direct';
  /** The appids bound to the merchant, the main one first; at least one. */
  readonly appids: readonly string[];
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
  /** How many of a thousand notifications it signs, 0 to 1000. 0: the switch has not begun. */
  readonly publicKeyPermille: number;
}

export interface SubMerchantRecord {
  readonly mchid: string;
  readonly subMchid: string;
  /** The appids bound to the sub-merchant, the main one first; at least one. */
  readonly subAppids: readonly string[];
}

export interface ServiceRecord extends Service {
  readonly name: string;
}

/** One user, with the names the user goes by: an openid belongs to one appid. */
export interface UserRecord {
  readonly userId: string;
  readonly openids: readonly { readonly appid: string; readonly openid: string }[];
}

/** Where the platform's movable time stands. */
export interface ClockRecord {
  /** How far it is ahead of the real time, in milliseconds; below 0 when it is behind. */
  readonly aheadMs: number;
  /** The instant at which it stands still; `null` while it runs. */
  readonly frozenAt: number | null;
}

/** All that exists before the first request, and what control operations change of it later. */
export interface WorldRecord {
  /** Newest first. */
  readonly platformCertificates: readonly PlatformCertificateRecord[];
  readonly merchants: readonly MerchantRecord[];
  readonly subMerchants: readonly SubMerchantRecord[];
  readonly services: readonly ServiceRecord[];
  readonly users: readonly UserRecord[];
  readonly plans: readonly Plan[];
  /** The readings that were chosen, by their names; those that were not are left out. */
  readonly readings: Readonly<Record<string, string>>;
  readonly clock: ClockRecord;
}

/**
 * What is to be changed of the world. A merchant, link, service or user that exists under its id is replaced,
 * keys included, and keeps its place in the list; a new one is added at the end. Nothing is ever removed.
 */
export interface WorldChange {
  /** Replaces all of them. */
  readonly platformCertificates?: readonly PlatformCertificateRecord[];
  readonly merchants?: readonly MerchantRecord[];
  /** Replaces all links of each `mchid`. */
  readonly links?: readonly { readonly mchid: string; readonly subMerchants: readonly SubMerchantRecord[] }[];
  readonly services?: readonly ServiceRecord[];
  readonly users?: readonly UserRecord[];
  /** Replaces all readings. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly clock?: ClockRecord;
}

/** Something that a merchant is owed to be told. Written in the save that makes it true. */
export interface NewNotification {
  /** Stays the same over all its deliveries. At most 36 characters. */
  readonly notificationId: string;
  readonly eventType: string;
  readonly mchid: string;
  /** The contract that it is about, also when it is about one of its orders. */
  readonly signPlanId: string;
  /** `null` when it is about the contract itself. */
  readonly orderId: string | null;
  /** Where the merchant wants to be told. */
  readonly notifyUrl: string;
  /** The host of `notifyUrl`, in lower case: one slow host never holds up another. */
  readonly host: string;
  /** What is sealed at each delivery, letter by letter. */
  readonly resource: string;
  /** By the platform's time. */
  readonly createdAt: number;
  /** When it is delivered next, by the platform's time. */
  readonly dueAt: number;
}

/** `held`: its address may not be dialled. `exhausted`: its timetable is used up. */
export type NotificationState = 'waiting' | 'delivered' | 'exhausted' | 'held';

export interface Notification extends Omit<NewNotification, 'dueAt'> {
  readonly state: NotificationState;
  /** `null` unless it waits. */
  readonly dueAt: number | null;
  /** How many deliveries of its timetable were made; what was sent again by hand is not counted. */
  readonly attemptsMade: number;
  /** Counts the claims: who settles names the one it holds. */
  readonly lease: number;
  /** Until when somebody holds it, by the real time; `null` when nobody does. */
  readonly leasedUntil: number | null;
}

/** One delivery, as it was made. */
export interface DeliveryAttempt {
  readonly notificationId: string;
  /** From 1, over all deliveries, in the order in which they were written: the store gives it. */
  readonly attemptNo: number;
  /** By the platform's time. */
  readonly at: number;
  /** Made by hand, beside the timetable. */
  readonly byHand: boolean;
  /** Everything else of it as JSON text: request and answer, timings, why it will or will not be tried again. */
  readonly report: string;
  readonly outcome: 'delivered' | 'failed' | 'held';
}

/** A delivery that has no number yet. */
export type NewDeliveryAttempt = Omit<DeliveryAttempt, 'attemptNo'>;

/** Which notifications are meant; each member narrows. */
export interface NotificationFilter {
  readonly signPlanId?: string;
  readonly mchid?: string;
  readonly state?: NotificationState;
  /** Created at this instant of the platform's time or later. */
  readonly since?: number;
}

export interface NotificationClaim {
  /** What is due by this instant of the platform's time. */
  readonly dueBy: number;
  /** The real time, by which leases run. */
  readonly wallMs: number;
  readonly leaseMs: number;
  /** Most notifications in all, and most of one host with those of it that are held already. */
  readonly claimsMax: number;
  readonly perHostMax: number;
}

export interface NotificationSettlement {
  readonly notificationId: string;
  /** The lease that was claimed. Another one means that somebody else has it now: nothing is written. */
  readonly lease: number;
  readonly attempt: NewDeliveryAttempt;
  readonly next: Pick<Notification, 'state' | 'dueAt' | 'attemptsMade'>;
}

/** What one save writes: all of it, or nothing. */
export interface Change {
  readonly plan?: Plan;
  readonly signPlans?: readonly SignPlan[];
  readonly serviceOrder?: ServiceOrder;
  readonly notifications?: readonly NewNotification[];
  /** Writes nothing unless the plan is still at this version: a stop that comes first is met as a `conflict`. */
  readonly planUnchanged?: Pick<Plan, 'planId' | 'version'>;
}

/** Something that happens by itself at an instant. */
export interface DueThing {
  readonly kind: 'service-order' | 'sign-plan';
  /** The `orderId` or `signPlanId`. */
  readonly id: string;
  readonly dueAt: number;
}

export interface Snapshot {
  readonly name: string;
  /** By the platform's time. */
  readonly takenAt: number;
}

export interface Store {
  /** The world, or `undefined` while nobody has founded it. Its `plans` are empty: plans are read one by one. */
  loadWorld(): Promise<WorldRecord | undefined>;
  /** Writes the world in one transaction. When another process was first, writes nothing and returns `false`. */
  foundWorld(world: WorldRecord): Promise<boolean>;

  /** The plan that `mchid` created under its own number. */
  planByNumber(mchid: string, merchantPlanNo: string): Promise<Plan | undefined>;
  planById(planId: string): Promise<Plan | undefined>;
  signPlanById(signPlanId: string): Promise<SignPlan | undefined>;
  /** The sign plan whose page a token opens. */
  signPlanByPackage(token: string): Promise<SignPlan | undefined>;
  /**
   * The signed sign plans of a user under a service, oldest first. At most 1,000: of more it leaves out the youngest,
   * and does not say so.
   */
  signedPlansOf(userId: string, serviceId: string): Promise<readonly SignPlan[]>;
  /** The sign plan that `mchid` created under its own number. */
  signPlanByNumber(mchid: string, merchantSignPlanNo: string): Promise<SignPlan | undefined>;
  /** The sign plans of `mchid` that reserved any of these numbers for a detail. At most one entry per number. */
  detailNumberOwners(
    mchid: string,
    merchantPlanDetailNos: readonly string[],
  ): Promise<readonly { readonly merchantPlanDetailNo: string; readonly signPlanId: string }[]>;

  /** The service order of `mchid` under the merchant's own number. */
  serviceOrderByNumber(mchid: string, outOrderNo: string): Promise<ServiceOrder | undefined>;
  serviceOrderById(orderId: string): Promise<ServiceOrder | undefined>;
  /** What happens next by itself: the earliest; of equal instants service orders first, then by id. */
  nextDue(): Promise<DueThing | undefined>;

  /** Writes the change in one transaction; durable when the promise resolves. `saved` raises each stored version by one. */
  save(change: Change): Promise<'saved' | 'conflict'>;

  /**
   * Claims what is due: oldest first, hosts in turn. A claim that nobody settles before its lease ends is due again,
   * and whoever held it can no longer settle it.
   */
  claimNotifications(claim: NotificationClaim): Promise<readonly Notification[]>;
  /** Writes the attempt under its number, and where the notification goes; `false`, and nothing, when the lease is another's. */
  settleNotification(settlement: NotificationSettlement): Promise<boolean>;
  /** The earliest instant of the platform's time at which a notification that nobody holds is due. */
  nextNotificationDue(wallMs: number): Promise<number | undefined>;
  notificationById(notificationId: string): Promise<Notification | undefined>;
  /** Newest first; at most `max`. */
  listNotifications(filter: NotificationFilter, max: number): Promise<readonly Notification[]>;
  /** By their numbers. */
  attemptsOf(notificationId: string): Promise<readonly DeliveryAttempt[]>;
  /** Adds a delivery that was made by hand; the timetable does not move, but what was held or exhausted may become delivered. */
  addAttempt(attempt: NewDeliveryAttempt): Promise<void>;

  /**
   * Writes the change to the world in one transaction and raises its revision by one. Rejects with `STORE_VALUE`
   * when a number or an openid is another's.
   */
  changeWorld(change: WorldChange): Promise<void>;
  /** Changes whenever the world does, or is restored. Cheap to ask. */
  worldRevision(): Promise<number>;
  /** Whether other processes may write to the same database. */
  readonly shared: boolean;

  /** Keeps all that the store holds, snapshots aside, under a name; replaces one of that name. */
  takeSnapshot(snapshot: Snapshot): Promise<void>;
  /** Puts everything back as it was, in one transaction, and raises the revision; `false` when there is none of that name. */
  restoreSnapshot(name: string): Promise<boolean>;
  /** Removes it; `false` when there is none of that name. */
  dropSnapshot(name: string): Promise<boolean>;
  /** Newest first. */
  listSnapshots(): Promise<readonly Snapshot[]>;

  /** Settles what was accepted, then lets go of the database. Calls that come later reject with `STORE_CLOSED`. */
  close(): Promise<void>;
}
