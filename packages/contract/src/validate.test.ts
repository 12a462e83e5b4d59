import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from './contract.ts';
import { flag, group, nothing, optional } from './field.ts';
import type { InputSource } from './findings.ts';
import { shownPointerMax, shownTextMax } from './shown.ts';
import { issuesMax, validate, type Issue, type ValidateOptions } from './validate.ts';

const body = contract.createPartnerUserSignPlan.body;

const request = {
  service_id: '2002000000000558128851361561536',
  plan_id: '01000033210000324638000000376258',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000109',
  sub_appid: 'wxd678efh567hg6999',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  merchant_sign_plan_no: '1234323JKHDFE1243252',
  notify_url: 'https://api.test.com',
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: '1234323JKHDFE1243252' }],
};

function issuesOf(value: unknown, source: InputSource = 'body'): readonly Issue[] {
  const result = validate(body, value, source);
  return result.ok ? [] : result.issues;
}

function without(...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(request).filter(([name]) => !names.includes(name)));
}

test("the reference page's example is valid", () => {
  expect(validate(body, request, 'body')).toEqual({ ok: true, value: request });
});

describe('each broken rule is worded as on the live platform', () => {
  const cases: readonly [
    name: string,
    value: unknown,
    rule: string,
    pointer: string,
    zh: string,
    shown: unknown,
  ][] = [
    [
      'a missing field',
      without('service_id'),
      'required',
      '/body/service_id',
      '输入源“/body/service_id”映射到字段“支付分服务ID”必填性规则校验失败，此字段为必填项',
      null,
    ],
    [
      'an empty text',
      { ...request, service_id: '' },
      'length-min',
      '/body/service_id',
      '输入源“/body/service_id”映射到值字段“支付分服务ID”字符串规则校验失败，字符数 0，小于最小值 1',
      0,
    ],
    [
      'a text that is too long',
      { ...request, service_id: '计'.repeat(33) },
      'length-max',
      '/body/service_id',
      '输入源“/body/service_id”映射到值字段“支付分服务ID”字符串规则校验失败，字符数 33，大于最大值 32',
      33,
    ],
    [
      'a number with other characters',
      { ...request, merchant_sign_plan_no: 'a|b' },
      'pattern',
      '/body/merchant_sign_plan_no',
      '输入源“/body/merchant_sign_plan_no”映射到值字段“商户签约计划单号”字符串规则校验失败，字符串必须匹配正则表达式“^[0-9A-Za-z_\\-*]+$”',
      'a|b',
    ],
    [
      'a callback with a query',
      { ...request, notify_url: 'https://a.com/x?y=1' },
      'pattern',
      '/body/notify_url',
      '输入源“/body/notify_url”映射到值字段“通知地址”字符串规则校验失败，字符串必须匹配正则表达式“^https?://([^\\s/?#\\[\\]\\@]+\\@)?([^\\s/?#\\@:]+)(?::\\d{2,5})?([^\\s?#\\[\\]]*)$”',
      'https://a.com/x?y=1',
    ],
    [
      'a number below its minimum',
      { ...request, sign_plan_detail: [{ plan_detail_no: 0, merchant_plan_detail_no: 'a' }] },
      'minimum',
      '/body/sign_plan_detail/0/plan_detail_no',
      '输入源“/body/sign_plan_detail/0/plan_detail_no”映射到数值字段“计划明细序号”规则校验失败，值低于最小值 1',
      0,
    ],
    [
      'a fraction where an integer is wanted',
      { ...request, sign_plan_detail: [{ plan_detail_no: 0.01, merchant_plan_detail_no: 'a' }] },
      'type',
      '/body/sign_plan_detail/0/plan_detail_no',
      '无法将 JSON 输入源“/body/sign_plan_detail/0/plan_detail_no”映射到目标字段“计划明细序号”中，此字段需要一个合法的 64 位有符号整数',
      0.01,
    ],
    [
      'a list where a text is wanted',
      { ...request, appid: [] },
      'type',
      '/body/appid',
      '无法将 JSON 输入源“/body/appid”映射到目标字段“服务商的AppID”中，此字段需要一个 string 类型的 Json 值',
      4,
    ],
    [
      'null where a text is wanted',
      { ...request, appid: null },
      'type',
      '/body/appid',
      '无法将 JSON 输入源“/body/appid”映射到目标字段“服务商的AppID”中，此字段需要一个 string 类型的 Json 值',
      0,
    ],
    [
      'an empty list',
      { ...request, sign_plan_detail: [] },
      'items-min',
      '/body/sign_plan_detail',
      '输入源“/body/sign_plan_detail”映射到数组字段“商户侧单号信息”规则校验失败，元素个数 0，小于最小值 1',
      0,
    ],
    [
      'neither openid nor sub_openid',
      without('openid', 'sub_openid'),
      'one-of',
      '/body/openid',
      '输入源“/body/openid”映射到字段“待签约用户在服务商应用下的OpenID”必填性规则校验失败，openid、sub_openid 须传入其一',
      null,
    ],
    [
      'sub_openid without sub_appid',
      without('sub_appid'),
      'needs',
      '/body/sub_appid',
      '输入源“/body/sub_appid”映射到字段“子商户的AppID”必填性规则校验失败，传入 sub_openid 时此字段为必填项',
      null,
    ],
  ];

  test.each(cases)('%s', (_name, value, rule, pointer, zh, shown) => {
    const [issue, ...others] = issuesOf(value);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ rule, pointer, value: shown, location: 'body' });
    expect(issue?.message.zh).toBe(zh);
  });
});

test('unknown fields come first, all of them in one issue, with the pointers as the value', () => {
  const [issue] = issuesOf({
    ...without('service_id'),
    payer: { openid: 'x' },
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: 'a', 'x/y': 1 }],
  });
  expect(issue).toMatchObject({
    rule: 'unknown-field',
    location: null,
    value: ['/body/payer', '/body/sign_plan_detail/0/x~1y'],
    message: { zh: '请求中含有未在API文档中定义的参数' },
  });
});

test('a query names its source, and the field by its plain name', () => {
  const [issue] = [validate(contract.queryPartnerPlan.parameters.query, {}, 'query')].flatMap((result) =>
    result.ok ? [] : result.issues,
  );
  expect(issue).toMatchObject({ pointer: '/query/sub_mchid', field: 'sub_mchid', location: 'query' });
});

test('a member of the prototype is no field', () => {
  expect(issuesOf(JSON.parse('{"__proto__": {"service_id": "x"}}'))[0]).toMatchObject({
    rule: 'unknown-field',
  });
  expect(validate(nothing, { constructor: 1 }, 'query').ok).toBe(false);
});

test.each([
  ['a four-byte character', '瑜伽😀'],
  ['half of one', 'x\ud83d'],
  ['NUL', 'a\0b'],
])('%s is refused wherever a text stands', (_name, appid) => {
  expect(issuesOf({ ...request, appid })).toMatchObject([
    { rule: 'charset', pointer: '/body/appid', value: appid.replace(/[\ud800-\udfff]/gu, '\ufffd') },
  ]);
});

test('what is collected from one value has a bound', () => {
  const many = Array.from({ length: 500 }, () => ({}));
  expect(issuesOf({ ...request, sign_plan_detail: many })).toHaveLength(issuesMax);
});

test('a boolean is worded as the other types are', () => {
  const label = { zh: '微信支付服务分账标记', en: 'profit sharing' };
  const schema = group({ on: optional(flag({ label })) }, { label: { zh: '请求体', en: 'body' } });
  const result = validate(schema, { on: 'true' }, 'body');
  expect(result.ok ? [] : result.issues).toMatchObject([
    {
      rule: 'type',
      value: 5,
      message: {
        zh: '无法将 JSON 输入源“/body/on”映射到目标字段“微信支付服务分账标记”中，此字段需要一个 boolean 类型的 Json 值',
      },
    },
  ]);
});

test('-0 is refused: a database may keep it as another number than 0', () => {
  const value: unknown = JSON.parse('{"plan_detail_no": -0, "merchant_plan_detail_no": "a"}');
  expect(issuesOf({ ...request, sign_plan_detail: [value] })).toMatchObject([
    { rule: 'type', pointer: '/body/sign_plan_detail/0/plan_detail_no', value: '-0' },
  ]);
});

test('what is no number is not shown where an integer is wanted', () => {
  const detail = { plan_detail_no: 'x'.repeat(5000), merchant_plan_detail_no: 'a' };
  expect(issuesOf({ ...request, sign_plan_detail: [detail] })).toMatchObject([{ rule: 'type', value: 5 }]);
});

describe('what is shown of a request has a bound', () => {
  test('an unknown name of a million characters', () => {
    const [issue] = issuesOf({ ...request, ['x'.repeat(1_000_000)]: 1 });
    expect(issue?.value).toEqual([`/body/${'x'.repeat(shownPointerMax - '/body/'.length)}…`]);
    expect(JSON.stringify(issue).length).toBeLessThan(4 * 1024);
  });

  test('more unknown names than issues', () => {
    const many = Object.fromEntries(Array.from({ length: issuesMax + 1 }, (_, index) => [`x${index}`, 1]));
    const [issue] = issuesOf({ ...request, ...many });
    expect(issue?.value).toHaveLength(issuesMax);
  });

  test('a text of a million characters that breaks a rule', () => {
    const [issue] = issuesOf({ ...request, appid: `\0${'x'.repeat(1_000_000)}` });
    expect(issue?.value).toBe(`\0${'x'.repeat(shownTextMax - 1)}…`);
  });
});

describe('a reading can be chosen', () => {
  const read = (value: unknown, options: ValidateOptions) => validate(body, value, 'body', options);
  const issuesBy = (value: unknown, options: ValidateOptions) => {
    const result = read(value, options);
    return result.ok ? [] : result.issues;
  };

  test('lengths in bytes of UTF-8, and the message says so', () => {
    const [issue, ...others] = issuesBy({ ...request, service_id: '计'.repeat(11) }, { textLength: 'bytes' });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      rule: 'length-max',
      value: 33,
      message: {
        zh: '输入源“/body/service_id”映射到值字段“支付分服务ID”字符串规则校验失败，字节数 33，大于最大值 32',
        en: '"/body/service_id" (PayScore service id) has 33 bytes, more than the maximum of 32.',
      },
    });
    expect(read({ ...request, service_id: '计'.repeat(10) }, { textLength: 'bytes' }).ok).toBe(true);
    expect(read({ ...request, service_id: '计'.repeat(11) }, { textLength: 'characters' }).ok).toBe(true);
  });

  test('a member that is null as one that is left out, and the value lacks it', () => {
    const left = { nullMember: 'left_out' } as const;
    expect(read({ ...request, sub_openid: null }, left)).toStrictEqual({
      ok: true,
      value: without('sub_openid'),
    });
    expect(issuesBy({ ...request, service_id: null }, left)).toMatchObject([{ rule: 'required' }]);
    expect(issuesBy({ ...request, openid: null, sub_openid: null }, left)).toMatchObject([
      { rule: 'one-of' },
    ]);
    expect(issuesBy({ ...request, sign_plan_detail: [null] }, left)).toMatchObject([{ rule: 'type' }]);
  });

  test('a value without nulls is the one that came', () => {
    const result = read(request, { nullMember: 'left_out' });
    expect(result.ok && result.value).toBe(request);
  });

  test('null is refused unless it is chosen to be left out', () => {
    const [issue] = issuesBy({ ...request, sub_openid: null }, { nullMember: 'refused' });
    expect(issue).toMatchObject({ rule: 'type', value: 0 });
  });
});

test('no value makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validate(body, value, 'body').ok).toBe(false);
      expect(validate(body, value, 'body', { textLength: 'bytes', nullMember: 'left_out' }).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});
