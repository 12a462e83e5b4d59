/**
 * For tests: what a gateway without a port is made of. The machine's own time and chance, no way out, no page, nothing
 * logged; a test says what differs.
 */
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import { systemTimer } from '../adapters/system-timer.ts';
import { MovableClock } from '../clock.ts';
import { createMerchantKeys, type Founding } from '../founding/merchant-keys.ts';
import { createPlatformCertificate } from '../founding/platform-certificate.ts';
import type { GatewayParts } from '../gateway.ts';
import { noPageFiles } from '../pages/page-files.ts';
import { noNetwork } from './no-network.ts';

/** The address that explanations are pointed at; nobody listens there. */
export const testBaseUrl = 'http://127.0.0.1:7700';

/** The parts of a gateway on `store`, which holds `record`. */
export function gatewayPartsOf({
  store,
  record,
  ...differing
}: Pick<GatewayParts, 'store' | 'record'> & Partial<GatewayParts>): GatewayParts {
  return {
    store,
    record,
    clock: new MovableClock(systemClock),
    wall: systemClock,
    random: systemRandom,
    timer: systemTimer,
    log: () => {},
    strict: false,
    pageFiles: noPageFiles,
    baseUrl: () => testBaseUrl,
    controlToken: null,
    notify: { forwardTo: null, allowedHosts: [] },
    network: noNetwork,
    newMerchantKeys: (mchid) => createMerchantKeys(mchid, foundingNow()),
    newPlatformCertificate: () => createPlatformCertificate(foundingNow()),
    ...differing,
  };
}

function foundingNow(): Founding {
  return { nowMs: systemClock.nowMs(), random: systemRandom };
}
