/**
 * How notifications narrow, and what must not compile. Checked by the compiler, never run.
 */
import { expectTypeOf } from 'vitest';

import { createReceiver } from './index.ts';
import type { EventType, Notification, NotificationOf, Receipt, UserPaidOrderResource } from './index.ts';

declare const notification: Notification;
declare const receipt: Receipt;
declare const keys: { readonly certs: Record<string, string>; readonly apiv3Key: string };
const onError = (): void => {};

expectTypeOf<EventType>().toEqualTypeOf<
  | 'PAYSCORE.USER_SIGN_PLAN'
  | 'PAYSCORE.USER_CANCEL_SIGN_PLAN'
  | 'PAYSCORE.USER_CONFIRM'
  | 'PAYSCORE.USER_PAID'
>();

if (notification.kind === 'known') {
  expectTypeOf(notification.event_type).toEqualTypeOf<EventType>();
  switch (notification.event_type) {
    case 'PAYSCORE.USER_PAID':
      expectTypeOf(notification.resource).toEqualTypeOf<UserPaidOrderResource>();
      expectTypeOf(notification.resource.out_order_no).toEqualTypeOf<string>();
      break;
    case 'PAYSCORE.USER_SIGN_PLAN':
      expectTypeOf(notification.resource.merchant_sign_plan_no).toEqualTypeOf<string>();
      // @ts-expect-error A sign plan has no order number.
      void notification.resource.out_order_no;
      break;
    case 'PAYSCORE.USER_CANCEL_SIGN_PLAN':
    case 'PAYSCORE.USER_CONFIRM':
      break;
    default:
      expectTypeOf(notification).toEqualTypeOf<never>();
  }
} else {
  expectTypeOf(notification.event_type).toEqualTypeOf<string>();
  expectTypeOf(notification.resource).toEqualTypeOf<unknown>();
}

expectTypeOf<NotificationOf<'PAYSCORE.USER_PAID'>['event_type']>().toEqualTypeOf<'PAYSCORE.USER_PAID'>();

createReceiver({
  ...keys,
  onError,
  on: {
    'PAYSCORE.USER_PAID': ({ resource }) => expectTypeOf(resource).toEqualTypeOf<UserPaidOrderResource>(),
    'PAYSCORE.USER_CONFIRM': async ({ resource }) => void resource.out_trade_no,
    otherwise: (other) => expectTypeOf(other).toEqualTypeOf<Notification>(),
  },
});

createReceiver({
  ...keys,
  onError,
  on: {
    // @ts-expect-error There is no such event type; otherwise gets those without a type here.
    'PAYSCORE.USER_PAYD': () => {},
  },
});

// @ts-expect-error There is no such mode.
createReceiver({ ...keys, mode: 'later' });

if (receipt.outcome === 'refused') expectTypeOf(receipt.skewSeconds).toEqualTypeOf<number | null>();
if (receipt.outcome === 'handler-failed') expectTypeOf(receipt.error).toEqualTypeOf<unknown>();
if (receipt.outcome === 'handled') expectTypeOf(receipt.notification).toEqualTypeOf<Notification>();
if (receipt.outcome === 'probe') {
  // @ts-expect-error What is not verified is not read.
  void receipt.notification;
}
