/**
 * The notifications that a change owes its merchant, ready to be written with it.
 */
import { events, type EventId } from '@hufu/contract';
import { orderEvent, signPlanEvent } from '../domain/notices.ts';
import type { ServiceOrder } from '../domain/service-order.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import { printNotifiedOrder } from '../print/print-service-order.ts';
import { printNotifiedSignPlan } from '../print/print-sign-plan.ts';
import type { Random } from '../ports.ts';
import type { NewNotification } from '../store/store.ts';
import { newNotificationId } from './identifiers.ts';
import type { PlatformState } from './platform-state.ts';

export interface NoticeParts {
  readonly random: Random;
  readonly readings: PlatformState['readings'];
}

/** A thing before and after what happened to it at an instant. */
interface Happened<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  readonly at: number;
}

/** What the merchant of a sign plan is told; nothing, or one notification. */
export function noticesOfSignPlan(
  { random, readings }: NoticeParts,
  { before, after, at }: Happened<SignPlan>,
): readonly NewNotification[] {
  const event = signPlanEvent(before, after, readings());
  if (event === null) return [];
  const about = { mchid: after.mchid, signPlanId: after.signPlanId, orderId: null };
  const resource = JSON.stringify(printNotifiedSignPlan(after));
  return [{ ...about, ...noticeOf(random, event, at), ...addressOf(after.notifyUrl), resource }];
}

/** What the merchant of a service order is told; nothing, or one notification. */
export function noticesOfOrder(
  { random }: NoticeParts,
  { before, after, at }: Happened<ServiceOrder>,
): readonly NewNotification[] {
  const event = orderEvent(before, after);
  if (event === null) return [];
  const about = { mchid: after.mchid, signPlanId: after.signPlanId, orderId: after.orderId };
  const resource = JSON.stringify(printNotifiedOrder(after));
  return [{ ...about, ...noticeOf(random, event, at), ...addressOf(after.notifyUrl), resource }];
}

function noticeOf(random: Random, event: EventId, at: number) {
  return {
    notificationId: newNotificationId(random),
    eventType: events[event].type,
    createdAt: at,
    dueAt: at,
  };
}

/** The host counts deliveries under way. An address that is no URL is held when it is to be delivered. */
function addressOf(notifyUrl: string): Pick<NewNotification, 'notifyUrl' | 'host'> {
  const host = URL.canParse(notifyUrl) ? new URL(notifyUrl).host : '';
  return { notifyUrl, host };
}
