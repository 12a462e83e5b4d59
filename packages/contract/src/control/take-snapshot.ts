import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { snapshot, snapshotPath } from './snapshot-fields.ts';

/** Keep the present state under a name. */
export const takeSnapshot = defineOperation({
  ...controlFacts,
  id: 'takeSnapshot',
  method: 'PUT',
  path: `${controlPath}/snapshots/{name}`,
  title: { zh: '拍摄快照', en: 'Take a snapshot' },
  summary: {
    zh: '以此名保存当前的全部状态，同名的旧快照被取代。',
    en: 'Keeps the whole present state under the name; an older snapshot of that name is replaced.',
  },
  parameters: { path: pathVariables(snapshotPath), query: nothing },
  body: null,
  answer: { status: 200, body: snapshot },
  errors: changeErrors,
  idempotent: false,
});
