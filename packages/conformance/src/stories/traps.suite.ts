/**
 * The traps of the PayScore plan API, each as a test named after it: what the gateway does so that a merchant's
 * program falls into the trap here and not in production, and what the SDK does so that it does not fall in at all.
 *
 * Told today as far as answers and queries go, the rest with the notifications: 18 (unset times are empty strings in
 * notices), 19 (amounts as strings in notices), 20 (retries of notices), 21 (no notice of a merchant's cancellation),
 * 22 (one address for all sub-merchants), 23, 24 and 29 (the same of notices). Told as far as the API goes: 15 and 17
 * (the pages in WeChat), 28 (the switch itself), 30 (the gateway plays no rate limits), 32 (refunds), 34 (the
 * platform's own white list).
 *
 * Not told: 33, how deductions appear in bills. There are no bills here, so nothing true could be asserted.
 */
import { describe } from 'vitest';
import type { Play } from '../testing/play.ts';
import { tellTrapsOfOrders } from './traps-of-orders.suite.ts';
import { tellTrapsOfPlans } from './traps-of-plans.suite.ts';
import { tellTrapsOfTheWire } from './traps-of-the-wire.suite.ts';

export function tellTraps(play: Play): void {
  describe('traps', () => {
    tellTrapsOfPlans(play);
    tellTrapsOfOrders(play);
    tellTrapsOfTheWire(play);
  });
}
