/** The whole state under a name: keep it, go back to it, forget it; and go back to the first state of all. */
import { foundingSnapshot } from '@hufu/contract';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import type { Refused } from '../../domain/decision.ts';
import type { InTurn } from '../../in-turn.ts';
import type { Snapshot } from '../../store/store.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';

type SnapshotOperation = 'reset' | 'listSnapshots' | 'takeSnapshot' | 'restoreSnapshot' | 'dropSnapshot';

/** Going back goes in turn with every change of the world, so that none is decided by what is gone. */
export function keepSnapshotsHandlers(
  services: ControlServices,
  inTurn: InTurn,
): Pick<Handlers, SnapshotOperation> {
  const { store, clock, afterReset } = services;
  return {
    reset: async () => {
      await inTurn(async () => {
        if (!(await restore(services, foundingSnapshot))) throw new Error('There is no founding snapshot.');
        await afterReset();
      });
      return { status: 200, body: { now: printBeijingTime(clock.nowMs()) } };
    },
    listSnapshots: async () => ({
      status: 200,
      body: { snapshots: (await store.listSnapshots()).map(printSnapshot) },
    }),
    takeSnapshot: async ({ path: { name }, refuse }) => {
      if (name === foundingSnapshot) return refuse('INVALID_REQUEST', reserved);
      const snapshot = { name, takenAt: clock.nowMs() };
      await store.takeSnapshot(snapshot);
      return { status: 200, body: printSnapshot(snapshot) };
    },
    restoreSnapshot: async ({ path: { name }, refuse }) => {
      const snapshot = (await store.listSnapshots()).find((one) => one.name === name);
      const isBack = snapshot !== undefined && (await inTurn(() => restore(services, name)));
      if (!isBack) return refuse('RESOURCE_NOT_EXISTS', unknownSnapshot(name));
      return { status: 200, body: printSnapshot(snapshot) };
    },
    dropSnapshot: async ({ path: { name }, refuse }) => {
      if (name === foundingSnapshot) return refuse('INVALID_REQUEST', reserved);
      if (!(await store.dropSnapshot(name))) return refuse('RESOURCE_NOT_EXISTS', unknownSnapshot(name));
    },
  };
}

/** Takes everything back to the snapshot, the clock with it; `false` when there is none of that name. */
async function restore({ store, state, time }: ControlServices, name: string): Promise<boolean> {
  let isBack = false;
  await time.restored(async () => {
    isBack = await store.restoreSnapshot(name);
    if (isBack) await state.reload();
  });
  return isBack;
}

function printSnapshot({ name, takenAt }: Snapshot) {
  return { name, taken_at: printBeijingTime(takenAt) };
}

const reserved = {
  rule: 'snapshot-reserved',
  message: {
    zh: `快照名 ${foundingSnapshot} 为保留名：可恢复，不可覆盖或删除`,
    en: `The snapshot ${foundingSnapshot} is reserved: it can be restored, never taken anew or dropped.`,
  },
} as const;

function unknownSnapshot(name: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'snapshot-exists',
    message: { zh: `快照 ${name} 不存在`, en: `There is no snapshot ${name}.` },
  };
}
