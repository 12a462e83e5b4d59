/** What carries out Hufu's own operations. */
import { createInTurn } from '../../in-turn.ts';
import { actOnOrderHandlers } from './act-on-order.ts';
import { actOnSignPlanHandlers } from './act-on-sign-plan.ts';
import { changeKeysHandlers } from './change-keys.ts';
import { chooseReadingsHandlers } from './choose-readings.ts';
import type { ControlServices } from './control-services.ts';
import { keepNotificationsHandlers } from './keep-notifications.ts';
import { keepSnapshotsHandlers } from './keep-snapshots.ts';
import { keepFaultsHandlers } from './keep-faults.ts';
import { moveClockHandlers } from './move-clock.ts';
import { putWorldHandlers } from './put-world.ts';
import { readDifferencesHandlers } from './read-differences.ts';

/** All of them but the overview and the explanations, which need more than these services. */
export function controlHandlers(services: ControlServices) {
  const inTurn = createInTurn();
  return {
    ...putWorldHandlers(services, inTurn),
    ...changeKeysHandlers(services, inTurn),
    ...actOnSignPlanHandlers(services),
    ...actOnOrderHandlers(services),
    ...keepFaultsHandlers(services),
    ...moveClockHandlers(services),
    ...keepNotificationsHandlers(services),
    ...keepSnapshotsHandlers(services, inTurn),
    ...chooseReadingsHandlers(services, inTurn),
    ...readDifferencesHandlers(services),
  };
}
