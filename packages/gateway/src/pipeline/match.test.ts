import { contract, operations, type Operation } from '@hufu/contract';
import { expect, test } from 'vitest';

import { createMatch } from './match.ts';

const match = createMatch(operations);
const plan = '/v3/payscore/plan/payscore-plans/merchant-plan-no';

const at = (path: string): Operation => ({ ...contract.queryPlan, path });

test('a path variable is decoded after the path was split', () => {
  const found = match('GET', `${plan}/a%2Fb%20%E8%AE%A1?x=%zz`);
  expect(found).toEqual({
    kind: 'found',
    operation: contract.queryPlan,
    path: { merchant_plan_no: 'a/b 计' },
  });
});

test('a path of other names, other depth, other case or other encoding is unknown', () => {
  const unknown = [
    '/',
    '',
    '*',
    '/v3',
    '/v3/nothing',
    '/V3/certificates',
    '/v3/certificates/',
    '/v3//certificates',
  ];
  const more = [
    '/%763/certificates',
    `${plan}/`,
    `${plan}/1/stop/2`,
    'http://a.example/v3/certificates',
    '//v3/certificates',
  ];
  for (const target of [...unknown, ...more]) expect(match('GET', target)).toEqual({ kind: 'unknown-path' });
});

test('a badly encoded path variable is an unknown path', () => {
  for (const segment of ['%', '%zz', '%E8%AE', '%ff']) {
    expect(match('GET', `${plan}/${segment}`)).toEqual({ kind: 'unknown-path' });
  }
});

test('a known path with another method names those it has', () => {
  expect(match('POST', `${plan}/1`)).toEqual({ kind: 'wrong-method', allowed: ['GET'] });
  expect(match('HEAD', '/v3/certificates?x')).toEqual({ kind: 'wrong-method', allowed: ['GET'] });
  expect(match('OPTIONS', '/v3/certificates')).toEqual({ kind: 'wrong-method', allowed: ['GET'] });
  expect(match('get', '/v3/certificates')).toEqual({ kind: 'wrong-method', allowed: ['GET'] });
});

test('a fixed segment wins over a variable, and a dead end goes back to the variable', () => {
  const own = createMatch([at('/a/{x}/c'), at('/a/b/d'), at('/a/b'), at('/a/{x}')]);
  const pathOf = (target: string) => {
    const found = own('GET', target);
    return found.kind === 'found' ? [found.operation.path, found.path] : found.kind;
  };
  expect(pathOf('/a/b')).toEqual(['/a/b', {}]);
  expect(pathOf('/a/z')).toEqual(['/a/{x}', { x: 'z' }]);
  expect(pathOf('/a/b/c')).toEqual(['/a/{x}/c', { x: 'b' }]);
});

test('two operations at one place are a bug of ours', () => {
  expect(() => createMatch([contract.queryPlan, contract.queryPlan])).toThrow(/Two operations answer GET/);
});
