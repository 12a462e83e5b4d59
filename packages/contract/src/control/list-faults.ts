import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { fault, faultsMax } from './fault-fields.ts';

/** List the faults. */
export const listFaults = defineOperation({
  ...controlFacts,
  id: 'listFaults',
  method: 'GET',
  path: `${controlPath}/faults`,
  title: { zh: '故障列表', en: 'List the faults' },
  summary: {
    zh: '仍会发生的故障及其剩余次数，先安排的在前。',
    en: 'The faults that will still happen and how often, in the order in which they were put.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        faults: list(fault, {
          label: { zh: '故障列表', en: 'faults' },
          itemsMin: 0,
          itemsMax: faultsMax,
        }),
      },
      { label: { zh: '故障列表', en: 'faults' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
