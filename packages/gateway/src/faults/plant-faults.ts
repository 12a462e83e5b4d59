/** The faults of a seed: all of them, in the place of whatever was put before; or none, and what is wrong. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { paramError, type Refused } from '../domain/decision.ts';
import type { Fault } from './fault.ts';
import type { Faults } from './faults.ts';
import { readFault } from './read-fault.ts';

/** A fault as a seed describes it: as a control operation answers it. */
export type SeedFault = AnswerOf<Contract['putFault']>;

/** `null` when they are planted; otherwise the first refusal, whose field is a pointer from the root of the seed. */
export function plantFaults(seeded: readonly SeedFault[], faults: Faults): Refused<'PARAM_ERROR'> | null {
  const planted: Fault[] = [];
  for (const [index, { fault_id: id, ...asked }] of seeded.entries()) {
    if (planted.some((other) => other.id === id)) return refuse(`/faults/${index}/fault_id`, id, twice(id));
    const read = readFault(id, asked);
    if ('wrong' in read) {
      const { field, value, message } = read.wrong;
      return refuse(`/faults/${index}/${field}`, value, message);
    }
    planted.push(read.fault);
  }
  faults.clear();
  for (const fault of planted) {
    // A seed holds no more than are kept.
    if (!faults.put(fault)) throw new Error('The seed has more faults than can be kept.');
  }
  return null;
}

function refuse(
  field: string,
  value: unknown,
  message: Refused<'PARAM_ERROR'>['message'],
): Refused<'PARAM_ERROR'> {
  return paramError({ rule: 'fault-form', field, value, message });
}

function twice(id: string) {
  return { zh: `故障 ${id} 出现了两次`, en: `The fault ${id} stands twice.` };
}
