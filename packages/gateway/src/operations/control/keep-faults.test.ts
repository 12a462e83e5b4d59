import { faultsMax } from '@hufu/contract';
import { expect, test } from 'vitest';
import { watchedFaults } from '../../faults/testing/watched-faults.ts';
import type { Call, Refuse } from '../operation.ts';
import { keepFaultsHandlers } from './keep-faults.ts';

type PutCall = Call<'putFault'>;

/** A call of which the handlers read nothing but these parts. A refusal is thrown as it was given. */
function callOf<Path>(path: Path) {
  const refuse: Refuse<'putFault' | 'listFaults' | 'dropFault' | 'dropFaults'> = (code, facts) => {
    throw Object.assign(new Error(code), { code, ...facts, message: facts.message.en });
  };
  return {
    path,
    query: {},
    body: null,
    refuse,
    language: 'en',
    requestId: 'R',
    prefers: 'json',
    notice: () => {},
  } as const;
}

function hand() {
  const { faults } = watchedFaults();
  const handlers = keepFaultsHandlers({ faults });
  const put = (id: string, body: PutCall['body']) => handlers.putFault({ ...callOf({ fault_id: id }), body });
  const list = () => handlers.listFaults(callOf({}));
  const drop = (id: string) => handlers.dropFault(callOf({ fault_id: id }));
  return { faults, put, list, drop, clear: () => handlers.dropFaults(callOf({})) };
}

const lost = { on: 'answers', kind: 'answer-lost' } as const;

test('a fault that is put is answered and listed as it was asked for', async () => {
  const { put, list } = hand();
  const asked = { ...lost, mchid: '1900000100', path: 'createPlan', times: 2 } as const;
  expect(await put('f', asked)).toEqual({ status: 200, body: { fault_id: 'f', ...asked } });
  expect(await list()).toEqual({ status: 200, body: { faults: [{ fault_id: 'f', ...asked }] } });
});

test('a fault that does not fit its kind is refused by the member that says so', async () => {
  const { put, faults } = hand();
  await expect(put('f', { on: 'answers', kind: 'slow' })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'fault-form',
    detail: { location: 'body', field: '/delay_ms', issue: 'slow must say how long.' },
  });
  expect(faults.list()).toEqual([]);
});

test('there are no more faults than may be, and room again for each that is dropped', async () => {
  const { put, drop } = hand();
  for (let index = 0; index < faultsMax; index += 1) await put(`f${index}`, lost);
  await expect(put('one-more', lost)).rejects.toMatchObject({ code: 'INVALID_REQUEST', rule: 'fault-limit' });
  await drop('f0');
  expect(await put('one-more', lost)).toMatchObject({ status: 200 });
});

test('a fault is dropped once', async () => {
  const { put, drop, list } = hand();
  await put('f', lost);
  expect(await drop('f')).toBeUndefined();
  expect(await list()).toMatchObject({ body: { faults: [] } });
  await expect(drop('f')).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', rule: 'fault-exists' });
});

test('all faults are dropped at once, also where there are none', async () => {
  const { put, clear, faults } = hand();
  await put('f', lost);
  await clear();
  await clear();
  expect(faults.list()).toEqual([]);
});
