import { contract } from '@hufu/contract';
import { expect, test } from 'vitest';

import { operationPageOf } from './operation-page.ts';

const rows = operationPageOf(contract.createPartnerUserSignPlan).request;
const row = (name: string) => rows.find((one) => one.name === name);

test('members are one step further in than what holds them, items of a list too', () => {
  const depths = ['json', 'sign_plan_detail', 'plan_detail_no'].map((name) => row(name)?.indent);
  expect(depths).toEqual([0, 1, 2]);
  expect(row('plan_detail_no')?.anchor).toBe('request-json-sign_plan_detail-plan_detail_no');
});

test('a row says type, whether it is required, and its limits', () => {
  expect(row('sign_plan_detail')).toMatchObject({ type: 'object[]', required: true });
  expect(row('sub_appid')).toMatchObject({ type: 'string', required: false });
  expect(row('openid')?.limits).toEqual([{ zh: '1–128 个字符', en: '1–128 characters' }]);
});

test('either-or rules stand on the group that they bind', () => {
  expect(row('json')?.rules.map(({ zh }) => zh)).toEqual([
    '`openid`、`sub_openid` 须传其一',
    '传入 `sub_openid` 时，`sub_appid` 必填',
  ]);
});

test('what no official page states is marked once for each grade, with all that it concerns', () => {
  expect(row('notify_url')?.marks).toMatchObject([{ confidence: 'observed', says: { zh: '字符格式' } }]);
  expect(row('sign_plan_detail')?.marks).toMatchObject([
    { confidence: 'assumed', says: { en: 'the fewest items, 1; the most items, 1000' } },
  ]);
  expect(row('plan_id')?.marks).toEqual([]);
});

test('a choice lists its values', () => {
  const answer = operationPageOf(contract.queryPlan).response;
  expect(answer.find(({ name }) => name === 'plan_state')?.choices).toMatchObject([
    { value: 'NORMAL', says: { en: 'can be signed' } },
    { value: 'STOP' },
  ]);
});
