/** A seed file: the world that a gateway begins with, in the very fields of the control operations. */
import { group, list, optional, type Static } from '../field.ts';

import { fault, faultsMax } from './fault-fields.ts';
import { chosenReadings } from './reading-fields.ts';
import { merchantMchid, newMerchant, service, user } from './world-fields.ts';

/** Most merchants of a seed file. */
export const seedMerchantsMax = 1000;

/** Most services of a seed file. */
export const seedServicesMax = 1000;

/** Most users of a seed file. */
export const seedUsersMax = 10_000;

/** What a seed file holds; each part may be left out. A merchant's keys are made when it is founded. */
export const seed = group(
  {
    merchants: optional(
      list(group({ mchid: merchantMchid, ...newMerchant }, { label: { zh: '商户', en: 'merchant' } }), {
        label: { zh: '商户列表', en: 'merchants' },
        itemsMax: seedMerchantsMax,
      }),
    ),
    services: optional(
      list(service, { label: { zh: '服务列表', en: 'services' }, itemsMax: seedServicesMax }),
    ),
    users: optional(
      list(user, {
        label: { zh: '用户列表', en: 'users' },
        itemsMax: seedUsersMax,
      }),
    ),
    readings: optional(chosenReadings),
    faults: optional(list(fault, { label: { zh: '故障列表', en: 'faults' }, itemsMax: faultsMax })),
  },
  { label: { zh: '种子文件', en: 'seed file' } },
);

export type Seed = Static<typeof seed>;
