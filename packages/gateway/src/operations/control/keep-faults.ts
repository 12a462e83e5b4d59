/** Faults on demand: put them, look at them, forget them. They live in this process, not in the store. */
import { faultsMax } from '@hufu/contract';
import { paramError, type Refused } from '../../domain/decision.ts';
import type { Faults } from '../../faults/faults.ts';
import { printFault, readFault } from '../../faults/read-fault.ts';
import type { Handlers } from '../operation.ts';

type FaultOperation = 'putFault' | 'listFaults' | 'dropFault' | 'dropFaults';

interface FaultServices {
  readonly faults: Faults;
}

export function keepFaultsHandlers({ faults }: FaultServices): Pick<Handlers, FaultOperation> {
  return {
    putFault: async ({ path: { fault_id: id }, body, refuse }) => {
      const read = readFault(id, body);
      if ('wrong' in read) {
        const { field, value, message } = read.wrong;
        const refused = paramError({ rule: 'fault-form', field: `/${field}`, value, message });
        return refuse(refused.code, refused);
      }
      if (!faults.put(read.fault)) return refuse('INVALID_REQUEST', tooManyFaults);
      return { status: 200, body: printFault(read.fault) };
    },
    listFaults: async () => ({ status: 200, body: { faults: faults.list().map(printFault) } }),
    dropFault: async ({ path: { fault_id: id }, refuse }) => {
      if (!faults.drop(id)) return refuse('RESOURCE_NOT_EXISTS', unknownFault(id));
    },
    dropFaults: async () => faults.clear(),
  };
}

const tooManyFaults = {
  rule: 'fault-limit',
  message: {
    zh: `最多同时保留 ${faultsMax} 个故障`,
    en: `At most ${faultsMax} faults are kept at once.`,
  },
} as const;

function unknownFault(id: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'fault-exists',
    message: { zh: `故障 ${id} 不存在，或已发生完毕`, en: `There is no fault ${id}, or it is over.` },
  };
}
