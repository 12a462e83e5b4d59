import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { differences } from './difference-fields.ts';

/** Read where the gateway may differ from the real platform. */
export const readDifferences = defineOperation({
  ...controlFacts,
  id: 'readDifferences',
  method: 'GET',
  path: `${controlPath}/differences`,
  title: { zh: '与真实平台的差异', en: 'Differences from the real platform' },
  summary: {
    zh: '网关的规则中凡非官方文档写明的，逐条列出；另列网关因其性质而不同之处。',
    en: 'Every rule of the gateway that no official page states, one by one, and what it does otherwise by nature.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: differences },
  errors: controlErrors,
  idempotent: true,
});
