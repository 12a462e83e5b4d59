import { group, nothing } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { fault, faultPath, faultsMax, newFault } from './fault-fields.ts';
import { pathVariables } from './fields.ts';

/** Have something go wrong. */
export const putFault = defineOperation({
  ...controlFacts,
  id: 'putFault',
  method: 'PUT',
  path: `${controlPath}/faults/{fault_id}`,
  title: { zh: '安排故障', en: 'Have something go wrong' },
  summary: {
    zh: `此后符合条件的应答或通知按所给的种类出错；同名的旧故障被取代，最多 ${faultsMax} 个。故障只存于本进程内存。`,
    en: `From now on, answers or notifications that it is meant for go wrong in this way; an older fault of the name is replaced, ${faultsMax} at most. Faults live in the memory of this process.`,
  },
  parameters: { path: pathVariables(faultPath), query: nothing },
  body: group(newFault, {
    label: { zh: '故障', en: 'fault' },
    // Each kind takes some of the members.
    example: {
      kind: 'answer-lost',
      on: 'answers',
      mchid: firstWorld.partner.mchid,
      path: '/v3/payscore/partner/serviceorder/{out_order_no}/complete',
      times: 1,
    },
  }),
  answer: { status: 200, body: fault },
  errors: changeErrors,
  idempotent: true,
});
