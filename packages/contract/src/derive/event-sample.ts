/** A sample of what an event's resource opens to, as the gateway sends it: of one merchant, just after what it tells of. */
import type { EventId } from '../events/events.ts';
import type { NotificationEvent } from '../events/event.ts';
import { firstWorld } from '../first-world.ts';
import type { Mode } from '../operation.ts';
import { sampleOfMoment, type Moment } from './moments/moment.ts';
import { paid, serving } from './moments/platform-moments.ts';

const { partner, subMerchant, direct } = firstWorld;

/** A sign plan's user has one of the two openids, which here is the one of the partner's own app. */
const aboutSignPlan: Moment = { without: ['sub_openid'] };

const moments: Readonly<Record<EventId, Moment>> = {
  userSignedPlan: aboutSignPlan,
  userCancelledSignPlan: aboutSignPlan,
  userConfirmedOrder: serving,
  userPaidOrder: paid,
};

/** Returns an object; of a merchant of the first world that has the mode. */
export function eventSampleOf(
  { id, resource }: NotificationEvent,
  mode: Exclude<Mode, 'any'>,
): Readonly<Record<string, unknown>> {
  const moment = moments[id as EventId]; // events are looked up by their own ids
  const sample = sampleOfMoment(resource, moment) as Readonly<Record<string, unknown>>; // resources are groups
  if (mode === 'partner') return { ...sample, ...partner, sub_appid: subMerchant.appid };
  const { sub_mchid: _mchid, sub_appid: _appid, sub_openid: _openid, ...own } = sample;
  return { ...own, ...direct };
}
