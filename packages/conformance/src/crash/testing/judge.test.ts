import { describe, expect, test } from 'vitest';
import { judge, owedFor, type Arrival } from './judge.ts';

const signed: Arrival = {
  id: 'N-1',
  event: 'PAYSCORE.USER_SIGN_PLAN',
  said: '{"sign_plan_id":"S-1","sign_state":"SIGNED"}',
};
const paid: Arrival = {
  id: 'N-2',
  event: 'PAYSCORE.USER_PAID',
  said: '{"order_id":"O-1","state":"DONE"}',
};
const owed = new Set(['PAYSCORE.USER_SIGN_PLAN of S-1', 'PAYSCORE.USER_PAID of O-1']);

describe('the judge of notifications', () => {
  test('is content when all that is owed came, however often', () => {
    expect(judge(owed, [signed, paid, signed, signed])).toEqual([]);
  });

  test.each<[string, readonly Arrival[], string]>([
    ['one that is missing', [signed], 'never came: PAYSCORE.USER_PAID of O-1'],
    [
      'one that was never owed',
      [signed, paid, { ...signed, id: 'N-3', said: '{"sign_plan_id":"S-2","sign_state":"SIGNED"}' }],
      'never owed: PAYSCORE.USER_SIGN_PLAN of S-2, N-3',
    ],
    [
      'one event under two ids',
      [signed, paid, { ...paid, id: 'N-3' }],
      'two ids: PAYSCORE.USER_PAID of O-1, N-2 and N-3',
    ],
    [
      'one id that says two things',
      [signed, { ...signed, said: '{"sign_plan_id":"S-1","sign_state":"SIGNED","plan_name":"x"}' }, paid],
      `one id says two things: N-1, ${signed.said} and {"sign_plan_id":"S-1","sign_state":"SIGNED","plan_name":"x"}`,
    ],
    [
      'one that tells of another state than its event',
      [signed, paid, { ...paid, id: 'N-3', said: '{"order_id":"O-2","state":"DOING"}' }],
      'PAYSCORE.USER_PAID N-3 tells of another state: {"order_id":"O-2","state":"DOING"}',
    ],
    [
      'an event that no dealing brings about',
      [signed, paid, { ...paid, id: 'N-3', event: 'PAYSCORE.USER_CONFIRM' }],
      `PAYSCORE.USER_CONFIRM N-3 tells of another state: ${paid.said}`,
    ],
  ])('finds %s', (_what, arrivals, fault) => {
    expect(judge(owed, arrivals)).toEqual([fault]);
  });

  test('owes nothing for a dealing of which nothing is there', () => {
    expect(owedFor({ plan: null, signPlan: null, order: null })).toEqual([]);
  });
});
