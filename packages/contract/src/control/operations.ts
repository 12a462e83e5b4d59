/** Hufu's own operations, once. */
import { advanceClock } from './advance-clock.ts';
import { announceCertificate } from './announce-certificate.ts';
import { chooseReadings } from './choose-readings.ts';
import { dropFault } from './drop-fault.ts';
import { dropFaults } from './drop-faults.ts';
import { dropSnapshot } from './drop-snapshot.ts';
import { freezeClock } from './freeze-clock.ts';
import { listFaults } from './list-faults.ts';
import { listMerchants } from './list-merchants.ts';
import { listNotifications } from './list-notifications.ts';
import { listPlatformCertificates } from './list-platform-certificates.ts';
import { listReadings } from './list-readings.ts';
import { listServices } from './list-services.ts';
import { listSnapshots } from './list-snapshots.ts';
import { listUsers } from './list-users.ts';
import { putFault } from './put-fault.ts';
import { putMerchant } from './put-merchant.ts';
import { putService } from './put-service.ts';
import { putUser } from './put-user.ts';
import { readClock } from './read-clock.ts';
import { readControlOpenApi } from './read-control-openapi.ts';
import { readCredentials } from './read-credentials.ts';
import { readDifferences } from './read-differences.ts';
import { readExplanation } from './read-explanation.ts';
import { readNotification } from './read-notification.ts';
import { readOverview } from './read-overview.ts';
import { readPlatformOpenApi } from './read-platform-openapi.ts';
import { readServiceOrder } from './read-service-order.ts';
import { readSignPlan } from './read-sign-plan.ts';
import { resendNotification } from './resend-notification.ts';
import { resendNotifications } from './resend-notifications.ts';
import { reset } from './reset.ts';
import { restoreSnapshot } from './restore-snapshot.ts';
import { resumeClock } from './resume-clock.ts';
import { runToNextDue } from './run-to-next-due.ts';
import { setClock } from './set-clock.ts';
import { switchToPublicKey } from './switch-to-public-key.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { userCancels } from './user-cancels.ts';
import { userConfirmsOrder } from './user-confirms-order.ts';
import { userFailsToPay } from './user-fails-to-pay.ts';
import { userPays } from './user-pays.ts';
import { userPaysOutside } from './user-pays-outside.ts';
import { userRefuses } from './user-refuses.ts';
import { userRevokesService } from './user-revokes-service.ts';
import { userSigns } from './user-signs.ts';

/** The control operations by their ids. */
export const controlOperations = {
  readOverview,
  readExplanation,
  listMerchants,
  putMerchant,
  readCredentials,
  switchToPublicKey,
  listPlatformCertificates,
  announceCertificate,
  listServices,
  putService,
  listUsers,
  putUser,
  readSignPlan,
  userSigns,
  userRefuses,
  userCancels,
  userRevokesService,
  readServiceOrder,
  userConfirmsOrder,
  userPays,
  userFailsToPay,
  userPaysOutside,
  listNotifications,
  readNotification,
  resendNotification,
  resendNotifications,
  listFaults,
  putFault,
  dropFault,
  dropFaults,
  readClock,
  freezeClock,
  resumeClock,
  setClock,
  advanceClock,
  runToNextDue,
  reset,
  listSnapshots,
  takeSnapshot,
  restoreSnapshot,
  dropSnapshot,
  listReadings,
  chooseReadings,
  readDifferences,
  readPlatformOpenApi,
  readControlOpenApi,
} as const;
