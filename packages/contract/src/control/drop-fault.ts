import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { faultPath } from './fault-fields.ts';
import { pathVariables } from './fields.ts';

/** Forget a fault. */
export const dropFault = defineOperation({
  ...controlFacts,
  id: 'dropFault',
  method: 'DELETE',
  path: `${controlPath}/faults/{fault_id}`,
  title: { zh: '删除故障', en: 'Drop a fault' },
  summary: {
    zh: '故障不再发生；已经发生的不变。',
    en: 'It happens no more; what went wrong stays so.',
  },
  parameters: { path: pathVariables(faultPath), query: nothing },
  body: null,
  answer: { status: 204, body: null },
  errors: findErrors,
  idempotent: true,
});
