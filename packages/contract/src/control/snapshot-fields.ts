/** The state of the gateway, kept under a name. */
import { group, text } from '../field.ts';
import { instant, ownNameMax, ownNamePattern } from './fields.ts';

/** The snapshot that a reset goes back to. It cannot be taken anew or dropped. */
export const foundingSnapshot = 'founding';

export const snapshotName = text({
  label: { zh: '快照名', en: 'name of the snapshot' },
  note: {
    zh: 'founding 为保留名：即初始状态，可恢复，不可覆盖或删除',
    en: '`founding` is reserved: the first state of all. It can be restored, never taken anew or dropped.',
  },
  max: ownNameMax,
  pattern: ownNamePattern,
  example: 'before-signing',
});

/** A snapshot, without what is in it. */
export const snapshot = group(
  { name: snapshotName, taken_at: instant('拍摄时的平台时间', "the platform's time when it was taken") },
  { label: { zh: '快照', en: 'snapshot' } },
);

/** The path variable of what is done to one snapshot. */
export const snapshotPath = { name: snapshotName };
