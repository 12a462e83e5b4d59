import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { snapshot } from './snapshot-fields.ts';

/** List the snapshots. */
export const listSnapshots = defineOperation({
  ...controlFacts,
  id: 'listSnapshots',
  method: 'GET',
  path: `${controlPath}/snapshots`,
  title: { zh: '快照列表', en: 'List the snapshots' },
  summary: {
    zh: '所有快照的名称与拍摄时间，含保留的 founding。',
    en: 'Every snapshot with the time it was taken, the reserved `founding` among them.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      { snapshots: list(snapshot, { label: { zh: '快照列表', en: 'snapshots' } }) },
      { label: { zh: '快照列表', en: 'snapshots' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
