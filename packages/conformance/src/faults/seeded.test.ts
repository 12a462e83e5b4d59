/** Faults that a seed file describes: there from the first request on, and there again after a reset. */
import { expect, test } from 'vitest';
import { playTold } from '../notifications/testing/play-told.ts';
import { signTold } from '../notifications/testing/told-contract.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const faults = [
  { fault_id: 'busy', on: 'answers', kind: 'system-error', path: 'queryPlan', times: 1 },
  { fault_id: 'probe', on: 'notifications', kind: 'signtest-probe', times: 1 },
] as const;

const { play, log, openShop, deliver } = playTold({ seed: { faults: [...faults] } });

test.each(['as the gateway starts', 'after a reset'])('faults of a seed strike %s', async () => {
  const shop = await openShop('direct');
  expect(await play.control.faults.list()).toEqual(faults);
  await signTold(play, { mode: 'direct', number: 'SEEDED', notifyUrl: shop.url });
  await deliver();
  expect(shop.outcomes).toEqual(['probe']);
  const desk = play.desk('direct');
  expect(await refusalOf(desk.queryPlan('P-SEEDED'))).toMatchObject({ status: 500 });
  await desk.queryPlan('P-SEEDED');
  await play.control.clock.advance('PT1M');
  expect(shop.outcomes).toEqual(['probe', 'handled']);
  const struck = log.filter(({ event }) => event === 'fault').map(({ facts }) => facts?.['fault']);
  expect(struck).toEqual(['probe', 'busy']);
  expect(await play.control.faults.list()).toEqual([]);
});
