/** The moments of what is answered to the person at the controls. */
import { events } from '../../events/events.ts';
import { eventSampleOf } from '../event-sample.ts';
import { without, within, type Moment, type Moments } from './moment.ts';
import { offered, paid, paidElsewhere, payable, serving, unserved } from './platform-moments.ts';

/** The user of the samples' sign plan is known by the openid of the partner's own app. */
const offeredToUser = without(offered, 'sub_openid');
const signed: Moment = {
  without: ['cancel_sign_time', 'cancel_reason', 'sub_openid', ...unserved],
  with: { sign_state: 'SIGNED' },
};
const cancelledByUser: Moment = {
  without: ['cancel_reason', 'sub_openid', ...unserved],
  with: { sign_state: 'SIGN_PLAN_CANCEL', cancel_sign_type: 'USER' },
};

const undue = 'next_deduction_time';
const servingUser = without(serving, undue);
const willNotPay: Moment = { ...payable, with: { ...payable.with, failures_left: 1 } };

/** A notification of a signature, acknowledged at once. */
const told: Moment = { without: ['order_id', 'next_attempt_at'] };
const toldWhole: Moment = {
  ...told,
  with: { resource: JSON.stringify(eventSampleOf(events.userSignedPlan, 'partner')) },
};

const ofCertificate = { expire_time: '2031-02-28T10:00:00+08:00' };

/** The order of the examples was completed just now, so that its deduction comes a minute later. */
const dueAt = '2026-03-01T10:01:00+08:00';
const nothingYet = { happened: [], happened_count: 0, 'next_due.at': dueAt };
const deductedAt = (now: string): Moment => ({
  // The plan has one detail, so that nothing comes after it.
  without: ['next_due'],
  with: { now, 'happened.at': dueAt },
});

const fault: Moment = {
  without: ['event_type', 'delay_ms'],
  with: { path: '/v3/payscore/partner/serviceorder/{out_order_no}/complete' },
};

export const controlMoments: Moments = {
  listPlatformCertificates: within('platform_certificates', {
    without: ['signs_from'],
    with: { state: 'signing', ...ofCertificate },
  }),
  announceCertificate: { with: { signs_from: '2026-03-02T10:00:00+08:00', ...ofCertificate } },
  readSignPlan: offeredToUser,
  userSigns: signed,
  userRefuses: offeredToUser,
  userCancels: cancelledByUser,
  readServiceOrder: servingUser,
  userConfirmsOrder: servingUser,
  userPays: without(paid, undue),
  userFailsToPay: willNotPay,
  userPaysOutside: without(paidElsewhere, undue),
  listNotifications: within('notifications', told),
  readNotification: toldWhole,
  resendNotification: toldWhole,
  resendNotifications: { with: { failed: 0, held: 0 } },
  listFaults: within('faults', fault),
  putFault: fault,
  readClock: { with: nothingYet },
  freezeClock: { with: { ...nothingYet, frozen: true } },
  resumeClock: { with: nothingYet },
  setClock: { with: nothingYet },
  advanceClock: deductedAt('2026-03-31T10:00:00+08:00'),
  runToNextDue: deductedAt(dueAt),
  readDifferences: { without: ['rules.link'] },
};
