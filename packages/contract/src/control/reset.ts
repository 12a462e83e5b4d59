import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { now } from './fields.ts';

/** Go back to the first state of all. */
export const reset = defineOperation({
  ...controlFacts,
  id: 'reset',
  method: 'POST',
  path: `${controlPath}/reset`,
  title: { zh: '重置', en: 'Reset' },
  summary: {
    zh: '回到网关初建时的状态：商户、服务、用户与密钥为初建时的，其余皆无。即恢复快照 founding。',
    en: 'Back to how the gateway was founded, keys included: the snapshot `founding` is restored.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: group({ now }, { label: { zh: '重置的结果', en: 'what the reset did' } }) },
  errors: controlErrors,
  idempotent: true,
});
