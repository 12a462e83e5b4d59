import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { snapshotPath } from './snapshot-fields.ts';

/** Forget a snapshot. */
export const dropSnapshot = defineOperation({
  ...controlFacts,
  id: 'dropSnapshot',
  method: 'DELETE',
  path: `${controlPath}/snapshots/{name}`,
  title: { zh: '删除快照', en: 'Drop a snapshot' },
  summary: {
    zh: '快照被删除；当前状态不变。',
    en: 'The snapshot is forgotten; the present state stays.',
  },
  parameters: { path: pathVariables(snapshotPath), query: nothing },
  body: null,
  answer: { status: 204, body: null },
  errors: actErrors,
  idempotent: true,
});
