import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Forget all faults. */
export const dropFaults = defineOperation({
  ...controlFacts,
  id: 'dropFaults',
  method: 'DELETE',
  path: `${controlPath}/faults`,
  title: { zh: '删除全部故障', en: 'Drop all faults' },
  summary: {
    zh: '所有故障不再发生；没有故障时什么也不变。',
    en: 'Nothing goes wrong on demand any more; without faults nothing changes.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 204, body: null },
  errors: controlErrors,
  idempotent: true,
});
