/** For tests: faults whose log can be read, and the facts they are asked with. */
import type { LogEntry } from '../../ports.ts';
import type { FaultAsked } from '../fault.ts';
import { Faults } from '../faults.ts';
import { readFault } from '../read-fault.ts';
import type { NewNotification } from '../../store/store.ts';

export const mchid = '1900000100';
export const otherMchid = '1900000200';
export const eventType = 'PAYSCORE.USER_PAID';

/** Faults with these in them, by their ids, in their order. */
export function watchedFaults(asked: Readonly<Record<string, FaultAsked>> = {}) {
  const log: LogEntry[] = [];
  const faults = new Faults((entry) => log.push(entry));
  const put = (id: string, one: FaultAsked) => {
    const read = readFault(id, one);
    if ('wrong' in read) throw new Error(`${read.wrong.field}: ${read.wrong.message.en}`);
    return faults.put(read.fault);
  };
  for (const [id, one] of Object.entries(asked)) put(id, one);
  return { faults, log, put };
}

/** A notification that is owed at an instant, or what `change` makes of it. */
export function owedAt(
  at: number,
  notificationId: string,
  change: Partial<NewNotification> = {},
): NewNotification {
  return {
    notificationId,
    eventType,
    mchid,
    signPlanId: 'SP-1',
    orderId: null,
    notifyUrl: 'http://127.0.0.1:9/notify',
    host: '127.0.0.1',
    resource: '{}',
    createdAt: at,
    dueAt: at,
    ...change,
  };
}
