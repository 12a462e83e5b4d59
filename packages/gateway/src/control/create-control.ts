/**
 * The hand at the controls, for a test or a tool: it does what the user does, moves the platform's time and sets up
 * the world, by the gateway's control operations. What it returns has the very fields that go over the wire; only
 * the clock, which a program calculates with, speaks in dates.
 *
 * Every method rejects with a {@link ControlError} when the gateway says no (`code`, `rule` and `detail` say why), and
 * with an Error that names the address when no gateway answers. `NO_AUTH` means that the caller is not on the
 * gateway's machine and brought no token; `PARAM_ERROR`, that a value breaks the rule of its field.
 */
import type { BodyOf, Contract, QueryOf } from '@hufu/contract';
import { createClockControl, type ClockControl } from './clock-control.ts';
import { describeRequest, type ControlAnswer, type ControlCall } from './control-call.ts';
import { readControlOptions, type ControlOptions } from './control-options.ts';
import { send } from './send.ts';

/** Any merchant's sign plan, with what no merchant is told. */
export type WatchedSignPlan = ControlAnswer<'readSignPlan'>;
/** Any merchant's service order, with what no merchant is told. */
export type WatchedServiceOrder = ControlAnswer<'readServiceOrder'>;
export type ControlMerchant = ControlAnswer<'putMerchant'>;
export type ControlService = ControlAnswer<'putService'>;
export type ControlUser = ControlAnswer<'putUser'>;
/** Keys and certificates as PEM texts, and the APIv3 key: what a client of the merchant needs. */
export type MerchantCredentials = ControlAnswer<'readCredentials'>;
/** A platform certificate as it is listed, and whether it signs now or is to. */
export type ControlCertificate = ControlAnswer<'announceCertificate'>;
/** One question that the platform's texts leave open: its readings, and the one that counts. */
export type ListedReading = ControlAnswer<'listReadings'>['readings'][number];
export type Snapshot = ControlAnswer<'takeSnapshot'>;
/** One notification in a list, without what it says. */
export type ListedNotification = ControlAnswer<'listNotifications'>['notifications'][number];
/** Any merchant's notification, with what it says and with its deliveries; a `report` is JSON text. */
export type WatchedNotification = ControlAnswer<'readNotification'>;
/** Which notifications are meant; each member narrows. `since` is RFC 3339. */
export type NotificationChoice = QueryOf<Contract['listNotifications']>;
/** How many notifications were sent again, and what came of it. */
export type Resent = ControlAnswer<'resendNotifications'>;
/** Something that goes wrong on demand: `times` is how often it still will, and nothing until it is dropped. */
export type ControlFault = ControlAnswer<'putFault'>;
export type ControlDifferences = ControlAnswer<'readDifferences'>;

/** What the user does, in the place of a person with a phone. */
export interface UserControl {
  /**
   * Confirms on the signing page; once signed it answers the same again. Refused when there is no such sign plan, when
   * it is over, when the package that opens the page has lapsed, or when its plan was stopped.
   */
  signs(signPlanId: string): Promise<WatchedSignPlan>;
  /** Leaves the signing page without signing; while the package lives it can still be signed. Refused once it is signed. */
  refuses(signPlanId: string): Promise<WatchedSignPlan>;
  /** Cancels a signed plan. Refused when it never was signed, and, unless a reading allows it, while a detail is in service. */
  cancels(signPlanId: string): Promise<WatchedSignPlan>;
  /**
   * Takes back the consent to a service: all plans that the user signed under it are cancelled, or, when one of them
   * may not be, none. Answers which.
   */
  revokesService(userId: string, serviceId: string): Promise<ControlAnswer<'userRevokesService'>>;
  /** Confirms an order that waits for it. Refused in every other state; with the default readings no order waits. */
  confirmsOrder(orderId: string): Promise<WatchedServiceOrder>;
  /** Pays a completed order now, without waiting for the next deduction. Refused when there is nothing to pay. */
  pays(orderId: string): Promise<WatchedServiceOrder>;
  /** Has the next deductions fail, 1 to 1000 of them; what was set before is replaced. Refused when the order is over. */
  failsToPay(orderId: string, times: number): Promise<WatchedServiceOrder>;
  /**
   * Pays the merchant outside PayScore, at `paidTime` (`yyyyMMddHHmmss`, Beijing time; default is now). Refused when
   * there is nothing to pay.
   */
  paysOutside(orderId: string, paidTime?: string): Promise<WatchedServiceOrder>;
}

export interface MerchantsControl {
  /** Every merchant, without its keys. */
  list(): Promise<readonly ControlMerchant[]>;
  /**
   * Creates a merchant with keys of its own, or changes one, which keeps them. Refused when the role is another than
   * it was, or a direct merchant is given sub-merchants.
   */
  put(mchid: string, merchant: BodyOf<Contract['putMerchant']>): Promise<ControlMerchant>;
  /** What a client of the merchant needs to sign, verify and decrypt. Refused when there is no such merchant. */
  credentials(mchid: string): Promise<MerchantCredentials>;
}

/** What the platform signs with. A switch to the public key and a change of the certificate exclude one another. */
export interface SigningControl {
  /**
   * How many of a thousand notifications of a merchant the public key signs from now on, 0 to 1000; the platform itself
   * takes 1, 10, 50, 100, 200, 500 and 1000 in a week. With 0 the certificate signs them all, and all answers. The
   * notification's id decides: the first four bytes of its SHA-256, as a big-endian number modulo 1000, are below
   * `permille` or not. Refused when there is no such merchant, and while a certificate is coming.
   */
  switchToPublicKey(mchid: string, permille: number): Promise<ControlMerchant>;
  /** The certificate that signs, and before it the one that is coming, if any. */
  certificates(): Promise<readonly ControlCertificate[]>;
  /**
   * Makes a new certificate, which is listed at once and signs from `signs_from` (RFC 3339) or after `signs_in` (ISO
   * 8601) of the platform's time; default is after 24 hours. Refused while one is coming, and while a switch of any
   * merchant has begun and is not done.
   */
  announceCertificate(start?: BodyOf<Contract['announceCertificate']>): Promise<ControlCertificate>;
}

export interface ServicesControl {
  list(): Promise<readonly ControlService[]>;
  /** Creates or changes a service; plans that were created stay as they are. Refused for merchants that are not there. */
  put(serviceId: string, service: BodyOf<Contract['putService']>): Promise<ControlService>;
}

export interface UsersControl {
  list(): Promise<readonly ControlUser[]>;
  /** Creates or changes a user. Refused when another user has one of the openids under the same appid. */
  put(userId: string, user: BodyOf<Contract['putUser']>): Promise<ControlUser>;
}

export interface ReadingsControl {
  /** Every question, with the reading that counts. */
  list(): Promise<readonly ListedReading[]>;
  /** Changes the readings that are given and no others; requests from now on go by them. */
  choose(readings: BodyOf<Contract['chooseReadings']>): Promise<readonly ListedReading[]>;
}

/** The gateway's whole state under a name, the clock included. */
export interface SnapshotsControl {
  list(): Promise<readonly Snapshot[]>;
  /** Keeps the present state; an older snapshot of that name is replaced. Refused for the reserved name `founding`. */
  take(name: string): Promise<Snapshot>;
  /** Goes back to it; it stays. Refused when there is none of that name. */
  restore(name: string): Promise<Snapshot>;
  /** Forgets it. Refused when there is none of that name, and for the reserved name `founding`. */
  drop(name: string): Promise<void>;
}

/** What merchants are owed to be told, and how each delivery went. */
export interface NotificationsControl {
  /** The newest 100 that are meant, newest first; without a choice, of all. */
  list(which?: NotificationChoice): Promise<readonly ListedNotification[]>;
  /** With its opened resource and its latest 100 deliveries. Refused when there is none. */
  read(notificationId: string): Promise<WatchedNotification>;
  /**
   * Delivers it once more, at once, whatever its state, and answers how it stands after that: its last attempt is this
   * one. Its timetable does not move. Refused when there is none.
   */
  resend(notificationId: string): Promise<WatchedNotification>;
  /**
   * Does so with each that was made at `since`, by the platform's time, or later, the oldest first; of more than 1000
   * the newest. Waits for all of them: 8 at once, 5 seconds each at most. Rejects with a RangeError for an invalid date.
   */
  resendSince(since: Date, which?: Omit<NotificationChoice, 'since'>): Promise<Resent>;
}

/**
 * What goes wrong on demand, for one merchant, one operation, or the next so many times. Faults live in the memory of
 * the gateway's process, and each that strikes is in its log.
 */
export interface FaultsControl {
  /**
   * Has something go wrong from now on; an older fault of the name is replaced. Refused when a member does not fit its
   * kind (`PARAM_ERROR` names it), and beyond 100 faults.
   */
  put(faultId: string, fault: BodyOf<Contract['putFault']>): Promise<ControlFault>;
  /** Those that will still happen, in the order in which they were put; the first one happens first. */
  list(): Promise<readonly ControlFault[]>;
  /** Forgets it. Refused when there is none of that name, or it happened as often as it should. */
  drop(faultId: string): Promise<void>;
  /** Forgets all. */
  clear(): Promise<void>;
}

export interface Control {
  readonly user: UserControl;
  readonly clock: ClockControl;
  readonly merchants: MerchantsControl;
  readonly signing: SigningControl;
  readonly services: ServicesControl;
  readonly users: UsersControl;
  readonly readings: ReadingsControl;
  readonly snapshots: SnapshotsControl;
  readonly notifications: NotificationsControl;
  readonly faults: FaultsControl;
  /** Any merchant's sign plan, by the platform's `sign_plan_id`. Refused when there is none. */
  signPlan(signPlanId: string): Promise<WatchedSignPlan>;
  /** Any merchant's service order, by the platform's `order_id`. Refused when there is none. */
  serviceOrder(orderId: string): Promise<WatchedServiceOrder>;
  /** Goes back to how the gateway was founded, its seed included, and resolves to the platform's time there. */
  reset(): Promise<Date>;
  /** Where the gateway may differ from the real platform, as it says so itself. */
  differences(): Promise<ControlDifferences>;
  readonly call: ControlCall;
}

/** Sends nothing by itself. Throws a TypeError that names the option and the rule it breaks. */
export function createControl(options: ControlOptions): Control {
  const settings = readControlOptions(options);
  return controlOver(async (id, ...asking) => {
    const request = describeRequest(settings.controlUrl, id, asking[0] ?? {});
    // The gateway answers by the same contract, and its tests hold each answer against it.
    return (await send(settings, id, request)) as ControlAnswer<typeof id>;
  });
}

/** The hand over any way of asking the control operations. */
export function controlOver(call: ControlCall): Control {
  return {
    user: createUserControl(call),
    clock: createClockControl(call),
    ...createWorldControl(call),
    notifications: createNotificationsControl(call),
    faults: createFaultsControl(call),
    signPlan: (id) => call('readSignPlan', { path: { sign_plan_id: id } }),
    serviceOrder: (id) => call('readServiceOrder', { path: { order_id: id } }),
    reset: async () => new Date((await call('reset')).now),
    differences: () => call('readDifferences'),
    call,
  };
}

function createUserControl(call: ControlCall): UserControl {
  return {
    signs: (id) => call('userSigns', { path: { sign_plan_id: id } }),
    refuses: (id) => call('userRefuses', { path: { sign_plan_id: id } }),
    cancels: (id) => call('userCancels', { path: { sign_plan_id: id } }),
    revokesService: (userId, serviceId) =>
      call('userRevokesService', { path: { user_id: userId, service_id: serviceId } }),
    confirmsOrder: (id) => call('userConfirmsOrder', { path: { order_id: id } }),
    pays: (id) => call('userPays', { path: { order_id: id } }),
    failsToPay: (id, times) => call('userFailsToPay', { path: { order_id: id }, json: { times } }),
    paysOutside: (id, paidTime) => {
      const json = paidTime === undefined ? {} : { paid_time: paidTime };
      return call('userPaysOutside', { path: { order_id: id }, json });
    },
  };
}

function createWorldControl(call: ControlCall) {
  const merchants: MerchantsControl = {
    list: async () => (await call('listMerchants')).merchants,
    put: (mchid, json) => call('putMerchant', { path: { mchid }, json }),
    credentials: (mchid) => call('readCredentials', { path: { mchid } }),
  };
  const signing: SigningControl = {
    switchToPublicKey: (mchid, permille) =>
      call('switchToPublicKey', { path: { mchid }, json: { public_key_permille: permille } }),
    certificates: async () => (await call('listPlatformCertificates')).platform_certificates,
    announceCertificate: (json = {}) => call('announceCertificate', { json }),
  };
  const services: ServicesControl = {
    list: async () => (await call('listServices')).services,
    put: (id, json) => call('putService', { path: { service_id: id }, json }),
  };
  const users: UsersControl = {
    list: async () => (await call('listUsers')).users,
    put: (id, json) => call('putUser', { path: { user_id: id }, json }),
  };
  const readings: ReadingsControl = {
    list: async () => (await call('listReadings')).readings,
    choose: async (json) => (await call('chooseReadings', { json })).readings,
  };
  const snapshots: SnapshotsControl = {
    list: async () => (await call('listSnapshots')).snapshots,
    take: (name) => call('takeSnapshot', { path: { name } }),
    restore: (name) => call('restoreSnapshot', { path: { name } }),
    drop: async (name) => void (await call('dropSnapshot', { path: { name } })),
  };
  return { merchants, signing, services, users, readings, snapshots };
}

function createNotificationsControl(call: ControlCall): NotificationsControl {
  return {
    list: async (which = {}) => (await call('listNotifications', { query: which })).notifications,
    read: (id) => call('readNotification', { path: { notification_id: id } }),
    resend: (id) => call('resendNotification', { path: { notification_id: id } }),
    // A date that is none must reject, not throw.
    resendSince: async (since, which = {}) =>
      call('resendNotifications', { json: { ...which, since: since.toISOString() } }),
  };
}

function createFaultsControl(call: ControlCall): FaultsControl {
  return {
    put: (id, json) => call('putFault', { path: { fault_id: id }, json }),
    list: async () => (await call('listFaults')).faults,
    drop: async (id) => void (await call('dropFault', { path: { fault_id: id } })),
    clear: async () => void (await call('dropFaults')),
  };
}
