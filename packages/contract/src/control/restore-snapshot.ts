import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { snapshot, snapshotPath } from './snapshot-fields.ts';

/** Go back to a snapshot. */
export const restoreSnapshot = defineOperation({
  ...controlFacts,
  id: 'restoreSnapshot',
  method: 'POST',
  path: `${controlPath}/snapshots/{name}/restore`,
  title: { zh: '恢复快照', en: 'Restore a snapshot' },
  summary: {
    zh: '全部状态回到快照所存的样子；快照仍保留。',
    en: 'The whole state becomes what was kept; the snapshot stays.',
  },
  parameters: { path: pathVariables(snapshotPath), query: nothing },
  body: null,
  answer: { status: 200, body: snapshot },
  errors: findErrors,
  idempotent: true,
});
