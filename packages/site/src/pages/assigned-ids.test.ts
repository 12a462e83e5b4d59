import { contract, firstWorld } from '@hufu/contract';
import { expect, test } from 'vitest';

import { operationPageOf } from './operation-page.ts';

const namesOf = (id: keyof typeof contract) => operationPageOf(contract[id]).assigned.map(({ name }) => name);

test('what the platform gives is found in paths, queries and bodies', () => {
  expect(namesOf('userPays')).toEqual(['order_id']);
  expect(namesOf('listNotifications')).toEqual(['sign_plan_id']);
  expect(namesOf('createServiceOrder')).toEqual(['sign_plan_id']);
  expect(namesOf('queryServiceOrder')).toEqual([]);
});

test('a member that the sample leaves out is none of it', () => {
  expect(namesOf('resendNotifications')).toEqual([]);
});

test('the plan of the first world is the partner’s, so only a direct merchant needs another', () => {
  expect(namesOf('createPartnerUserSignPlan')).toEqual([]);
  expect(operationPageOf(contract.createUserSignPlan).assigned).toEqual([
    {
      name: 'plan_id',
      example: firstWorld.plan.id,
      remark: {
        zh: '换成“创建支付分计划”返回的 plan_id。',
        en: 'Put the plan_id that "Create a plan" answered.',
      },
    },
  ]);
});
