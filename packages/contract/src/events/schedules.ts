/**
 * When a notification that was not acknowledged is sent again: one schedule per family of events, as data. Nothing
 * here waits.
 */
import type { Confidence, Text } from '../field.ts';

/** How often a notification is tried, and after how long each time. */
export interface DeliverySchedule {
  /** Seconds from one delivery to the next. The first delivery is at once, so there is one delay fewer than deliveries. */
  readonly delaysSeconds: readonly number[];
  readonly says: Text;
  readonly confidence: Confidence;
  /** The page that says so, where one does. */
  readonly link?: string;
}

const planDeliveriesMax = 11;
const planDelaySeconds = 60;

/** The schedules by name: `plan` for events of sign plans, `order` for events of service orders. */
export const deliverySchedules = {
  plan: {
    delaysSeconds: Array.from({ length: planDeliveriesMax - 1 }, () => planDelaySeconds),
    says: {
      zh: '每 60 秒一次，含首次共 11 次，历时 10 分钟。是否含首次，官方未写明，此处按包含计。',
      en: 'Every 60 seconds, 11 deliveries with the first, over 10 minutes. That the first counts is our reading.',
    },
    confidence: 'assumed',
    link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012286193',
  },
  order: {
    delaysSeconds: [
      15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
    ],
    says: {
      zh: '首次失败后再试 15 次，间隔为 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h，历时 24 小时 4 分钟。',
      en: 'After the first another 15, at 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h: 24 hours and 4 minutes.',
    },
    confidence: 'documented',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012155283',
  },
} as const satisfies Readonly<Record<string, DeliverySchedule>>;

export type ScheduleName = keyof typeof deliverySchedules;

/**
 * How long to wait after the last of `attemptsMade` deliveries until the next, in milliseconds. 0 before the first;
 * `null` when the schedule is exhausted.
 */
export function delayAfter(schedule: DeliverySchedule, attemptsMade: number): number | null {
  if (attemptsMade === 0) return 0;
  const seconds = schedule.delaysSeconds[attemptsMade - 1];
  return seconds === undefined ? null : seconds * 1000;
}
