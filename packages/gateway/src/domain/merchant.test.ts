import { describe, expect, test } from 'vitest';
import { authorizeService, identifyUser, subMerchantFault } from './merchant.ts';
import type { Claim, NamedUsers } from './merchant.ts';
import { sampleService } from './testing/samples.ts';

const sub = { subMchid: '1900000109', subAppid: 'wxsub', link: { subAppids: ['wxsub0', 'wxsub'] } };

function claim(changes: Partial<Claim> = {}): Claim {
  return {
    merchant: { mchid: '1900000100', appids: ['wxpartner', 'wxpartner2'] },
    appid: 'wxpartner',
    sub,
    serviceId: sampleService.serviceId,
    service: sampleService,
    ...changes,
  };
}

function direct(changes: Partial<Claim> = {}): Claim {
  const { sub: _none, ...own } = claim(changes);
  return own;
}

describe('who may use a service', () => {
  test('a partner for its sub-merchant, and a merchant for itself', () => {
    expect(authorizeService(claim())).toEqual({ service: sampleService });
    expect(authorizeService(direct())).toEqual({ service: sampleService });
  });

  test('a partner that leaves sub_appid out', () => {
    expect(authorizeService(claim({ sub: { ...sub, subAppid: null } }))).toEqual({ service: sampleService });
  });

  test.each<[string, Claim, { rule: string; names: string }]>([
    ['an appid of somebody else', claim({ appid: 'wxother' }), { rule: 'appid-bound', names: 'wxother' }],
    [
      'a sub-merchant that is not linked to the partner',
      claim({ sub: { ...sub, link: undefined } }),
      { rule: 'sub-merchant-linked', names: '1900000109' },
    ],
    [
      "an appid that is not the sub-merchant's",
      claim({ sub: { ...sub, subAppid: 'wxother' } }),
      { rule: 'sub-appid-bound', names: 'wxother' },
    ],
    [
      'a service that does not exist',
      claim({ service: undefined }),
      { rule: 'service-granted', names: sampleService.serviceId },
    ],
    [
      'a service that was granted to others',
      claim({ service: { ...sampleService, mchids: ['1900000999'] } }),
      { rule: 'service-granted', names: sampleService.serviceId },
    ],
    [
      'a service that does not confirm by plan',
      direct({ service: { ...sampleService, confirmsByPlan: false } }),
      { rule: 'service-confirms-by-plan', names: sampleService.serviceId },
    ],
  ])('not with %s', (_what, asked, { rule, names }) => {
    const found = authorizeService(asked);
    expect(found).toMatchObject({ refused: { code: 'NO_AUTH', rule } });
    expect(found).toMatchObject({ refused: { message: { en: expect.stringContaining(names) } } });
  });

  test('the bindings are looked at in one order: appid, sub-merchant, its appid, service, its permission', () => {
    const nothing = { appid: 'wxother', service: undefined };
    const rules = [
      claim({ ...nothing, sub: { ...sub, link: undefined } }),
      claim({ ...nothing, appid: 'wxpartner', sub: { ...sub, link: undefined } }),
      claim({ ...nothing, appid: 'wxpartner', sub: { ...sub, subAppid: 'wxother' } }),
      claim({ ...nothing, appid: 'wxpartner' }),
      claim({ service: { ...sampleService, mchids: [], confirmsByPlan: false } }),
    ].map((asked) => authorizeService(asked));
    expect(rules.map((found) => ('refused' in found ? found.refused.rule : null))).toEqual([
      'appid-bound',
      'sub-merchant-linked',
      'sub-appid-bound',
      'service-granted',
      'service-granted',
    ]);
  });

  test('a query, which names no appid, asks for the link alone', () => {
    expect(subMerchantFault({ ...sub, subAppid: null })).toBeUndefined();
    expect(subMerchantFault({ ...sub, subAppid: null, link: undefined })).toMatchObject({
      rule: 'sub-merchant-linked',
    });
  });
});

describe('the user whom a request names', () => {
  const known = { name: 'o-1', userId: 'user-1' };
  const other = { name: 'o-2', userId: 'user-2' };
  const unknown = { name: 'o-x', userId: undefined };

  function named(changes: Partial<NamedUsers>): NamedUsers {
    return { openid: null, subOpenid: null, strict: false, ...changes };
  }

  test.each<[string, Partial<NamedUsers>, object]>([
    ['by openid', { openid: known }, { userId: 'user-1', namedTwice: false }],
    ['by sub_openid', { subOpenid: known }, { userId: 'user-1', namedTwice: false }],
    ['by openid, strictly', { openid: known, strict: true }, { userId: 'user-1', namedTwice: false }],
    ['by both, which mean one', { openid: known, subOpenid: known }, { userId: 'user-1', namedTwice: true }],
  ])('is found %s', (_how, users, expected) => {
    expect(identifyUser(named(users))).toEqual(expected);
  });

  test.each<[string, Partial<NamedUsers>, { rule: string; field: string; value: string }]>([
    [
      'both names mean one user, strictly',
      { openid: known, subOpenid: known, strict: true },
      { rule: 'openid-or-sub-openid', field: '/sub_openid', value: 'o-1' },
    ],
    [
      'both names are given and unknown, strictly',
      { openid: unknown, subOpenid: unknown, strict: true },
      { rule: 'openid-or-sub-openid', field: '/sub_openid', value: 'o-x' },
    ],
    [
      'the names mean two users',
      { openid: known, subOpenid: other },
      { rule: 'openid-or-sub-openid', field: '/sub_openid', value: 'o-2' },
    ],
    [
      'nobody goes by the openid',
      { openid: unknown, subOpenid: known },
      { rule: 'user-known', field: '/openid', value: 'o-x' },
    ],
    [
      'nobody goes by the sub_openid',
      { openid: known, subOpenid: unknown },
      { rule: 'user-known', field: '/sub_openid', value: 'o-x' },
    ],
    ['there is no name', {}, { rule: 'user-known', field: '/openid', value: '' }],
  ])('is refused when %s', (_why, users, { rule, field, value }) => {
    const found = identifyUser(named(users));
    expect(found).toMatchObject({ refused: { code: 'PARAM_ERROR', rule } });
    expect(found).toMatchObject({ refused: { detail: { location: 'body', field, value } } });
  });
});
