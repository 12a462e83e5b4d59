/** Each way to write a request wrongly, what the gateway says to it in both languages, and that nothing was written. */
import { contract, issuesMax, type OperationId, type Text } from '@hufu/contract';
import { afterAll, describe, expect, test } from 'vitest';

import { partnerPlan, referenceRequest } from '../testing/bodies.ts';
import { draftOf } from '../testing/fuzz/draft.ts';
import { countRows } from '../testing/fuzz/invariants.ts';
import { refusalBytesMax } from '../testing/fuzz/judge.ts';
import { openFuzzStage } from '../testing/fuzz/stage.ts';
import type { Asking } from '../testing/merchant.ts';
import { createTestWorld } from '../testing/world.ts';
import { ownHeaderNames } from './own-headers.ts';

/** More characters of a name than a refusal shows. */
const shownPointerLonger = 300;

const stage = await openFuzzStage(await createTestWorld());
const untouched = rows();
afterAll(async () => {
  await stage.close();
  await stage.remove();
});

function rows(): readonly number[] {
  return (['plans', 'sign_plans', 'service_orders'] as const).map((table) => countRows(stage.file, table));
}

/** A request from its raw parts. */
interface Sent {
  readonly id: OperationId;
  readonly asking?: Asking;
  /** As it stands on the request line, in place of the query of `asking`. */
  readonly query?: readonly string[];
  readonly body?: string | Buffer;
  /** Default is `application/json`; `null`: none. */
  readonly type?: string | null;
}

const signPlan = JSON.stringify(referenceRequest);
const plan = JSON.stringify(partnerPlan('bad-input'));

/** The contract of the reference page with one thing changed. */
const signing = (from: string | RegExp, to: string): Sent => ({
  id: 'createPartnerUserSignPlan',
  body: changed(signPlan, from, to),
});

/** A plan with one thing changed. */
const planning = (from: string, to: string): Sent => ({
  id: 'createPartnerPlan',
  body: changed(plan, from, to),
});

function changed(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`There is no ${String(from)} to change.`);
  return changed;
}

const whole = (body: string | Buffer): Sent => ({ id: 'createPartnerUserSignPlan', body });

const querying = (more: Omit<Sent, 'id' | 'asking'>, number = 'plan_1'): Sent => ({
  id: 'queryPartnerPlan',
  asking: { path: { merchant_plan_no: number }, query: { sub_mchid: '1900000109' } },
  ...more,
});

async function answerTo({ id, asking = {}, query, body, type = 'application/json' }: Sent, language: string) {
  const draft = draftOf(id, asking);
  const bytes = Buffer.from(body ?? '');
  const headers = {
    ...draft.headers,
    'accept-language': language,
    ...(body === undefined || type === null ? {} : { 'content-type': type }),
  };
  const spoilt = { ...draft, headers, ...(query === undefined ? {} : { query }) };
  const answer = await stage.handle(await stage.request(contract[id], spoilt, bytes));
  const named = new Map(answer.headers);
  return {
    status: answer.status,
    rule: named.get(ownHeaderNames.rule),
    confidence: named.get(ownHeaderNames.confidence),
    notice: named.get(ownHeaderNames.notice),
    data: JSON.parse(answer.body.toString()) as unknown,
  };
}

type Where = readonly [location: string | null, field: string, value: unknown];

interface Said {
  readonly rule: string;
  readonly confidence: string;
  readonly where: Where;
  readonly says: Text;
}

const said = (rule: string, where: Where, zh: string, en: string): Said => {
  const [name, confidence = 'documented'] = rule.split(' ');
  return { rule: name ?? '', confidence, where, says: { zh, en } };
};

const notText = (pointer: string, label: string, value: unknown) =>
  said(
    'type',
    ['body', pointer.slice('/body'.length), value],
    `无法将 JSON 输入源“${pointer}”映射到目标字段“${label.split('/')[0]}”中，此字段需要一个 string 类型的 Json 值`,
    `"${pointer}" (${label.split('/')[1]}) must be a JSON string.`,
  );

const notInteger = (value: unknown) =>
  said(
    'type',
    ['body', '/plan_duration', value],
    '无法将 JSON 输入源“/body/plan_duration”映射到目标字段“支付分计划有效期”中，此字段需要一个合法的 64 位有符号整数',
    '"/body/plan_duration" (plan duration) must be a signed 64-bit integer.',
  );

const belowOne = (value: number) =>
  said(
    'minimum assumed',
    ['body', '/plan_duration', value],
    '输入源“/body/plan_duration”映射到数值字段“支付分计划有效期”规则校验失败，值低于最小值 1',
    '"/body/plan_duration" (plan duration) is below the minimum of 1.',
  );

const planName = (rule: string, value: unknown, zh: string, en: string) =>
  said(
    rule,
    ['body', '/plan_name', value],
    `输入源“/body/plan_name”映射到值字段“支付分计划名称”字符串规则校验失败，${zh}`,
    `"/body/plan_name" (plan name) ${en}`,
  );

const offCharset = (value: string) =>
  planName(
    'charset',
    value,
    '只支持 1 至 3 字节的 UTF-8 字符',
    'may hold UTF-8 characters of one to three bytes only, and no NUL.',
  );

const unknown = (rule: string, field: string, ...pointers: readonly string[]) =>
  said(
    rule,
    [null, field, pointers],
    '请求中含有未在API文档中定义的参数',
    `The request has parameters that the API does not: ${pointers.join(', ')}`,
  );

const twice = (rule: string, location: string, field: string, pointer: string) =>
  said(
    `${rule} assumed`,
    [location, field, null],
    `输入源“${pointer}”重复出现`,
    `"${pointer}" appears twice.`,
  );

const wholeBody = (rule: string, zh: string, en: string) =>
  said(`${rule} assumed`, ['body', '', null], zh, en);
const notJson = wholeBody('body-json', '请求体不是合法的JSON', 'The body is not JSON.');
const notUtf8 = wholeBody('body-utf8', '请求体不是合法的UTF-8编码', 'The body is not UTF-8.');
const tooDeep = wholeBody('body-depth', '请求体的嵌套超过32层', 'The body nests deeper than 32 levels.');

const numberPattern = '^[0-9A-Za-z_\\-*]+$';
const subMchid = '/body/sub_mchid';
const lasting = (number: string): Sent => planning('"plan_duration":60', `"plan_duration":${number}`);
const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const faults: readonly (readonly [name: string, sent: Sent, says: Said])[] = [
  [
    'a number for a text',
    signing('"1900000109"', '1900000109'),
    notText(subMchid, '子商户号/sub-merchant id', 6),
  ],
  ['null for a text', signing('"1900000109"', 'null'), notText(subMchid, '子商户号/sub-merchant id', 0)],
  ['false for a text', signing('"1900000109"', 'false'), notText(subMchid, '子商户号/sub-merchant id', 1)],
  ['a list for a text', signing('"1900000109"', '[]'), notText(subMchid, '子商户号/sub-merchant id', 4)],
  ['a text for a number', lasting('"60"'), notInteger(5)],
  ['null for a number', lasting('null'), notInteger(0)],
  ['a fraction', lasting('60.5'), notInteger(60.5)],
  ['2^53 + 1', lasting('9007199254740993'), notInteger(2 ** 53)],
  ['2^53 with a fraction of 0', lasting('9007199254740992.0'), notInteger(2 ** 53)],
  ['-2^53', lasting('-9007199254740992'), notInteger(-(2 ** 53))],
  ['1e400', lasting('1e400'), notInteger('Infinity')],
  ['-1e400', lasting('-1e400'), notInteger('-Infinity')],
  ['-0', lasting('-0'), notInteger('-0')],
  ['-1e-400, which is -0', lasting('-1e-400'), notInteger('-0')],
  ['0', lasting('0'), belowOne(0)],
  ['1e-400, which is 0', lasting('1e-400'), belowOne(0)],
  ['-1', lasting('-1'), belowOne(-1)],
  [
    'an object for a list',
    signing(/"sign_plan_detail":\[.*\]/u, '"sign_plan_detail":{}'),
    said(
      'type',
      ['body', '/sign_plan_detail', 3],
      '无法将 JSON 输入源“/body/sign_plan_detail”映射到目标字段“商户侧单号信息”中，此字段需要一个 array 类型的 Json 值',
      '"/body/sign_plan_detail" (order numbers of the details) must be a JSON array.',
    ),
  ],
  [
    'a list for the body',
    whole('[]'),
    said(
      'type',
      ['body', '', 4],
      '无法将 JSON 输入源“/body”映射到目标字段“签约计划”中，此字段需要一个 object 类型的 Json 值',
      '"/body" (sign plan) must be a JSON object.',
    ),
  ],
  [
    'a list without items',
    signing(/\[.*\]/u, '[]'),
    said(
      'items-min assumed',
      ['body', '/sign_plan_detail', 0],
      '输入源“/body/sign_plan_detail”映射到数组字段“商户侧单号信息”规则校验失败，元素个数 0，小于最小值 1',
      '"/body/sign_plan_detail" (order numbers of the details) has 0 items, fewer than the minimum of 1.',
    ),
  ],
  [
    'unknown members, all of them named',
    signing('{', '{"x":1,"__proto__":{"y":1},'),
    unknown('unknown-field observed', '/x', '/body/x', '/body/__proto__'),
  ],
  [
    'an unknown member further down',
    signing('"plan_detail_no":1', '"plan_detail_no":1,"a/b":1'),
    unknown('unknown-field observed', '/sign_plan_detail/0/a~1b', '/body/sign_plan_detail/0/a~1b'),
  ],
  [
    'a member that is missing',
    signing('"plan_id":"01000033210000324638000000376258",', ''),
    said(
      'required',
      ['body', '/plan_id', null],
      '输入源“/body/plan_id”映射到字段“支付分计划ID”必填性规则校验失败，此字段为必填项',
      '"/body/plan_id" (plan id) is required.',
    ),
  ],
  [
    'a text of one character too many, whatever bytes it has',
    planning('瑜伽课2节', '课'.repeat(21)),
    planName('length-max', 21, '字符数 21，大于最大值 20', 'has 21 characters, more than the maximum of 20.'),
  ],
  [
    'an empty text',
    planning('瑜伽课2节', ''),
    planName('length-min', 0, '字符数 0，小于最小值 1', 'has 0 characters, fewer than the minimum of 1.'),
  ],
  ['a four-byte character', planning('瑜伽课2节', '钢琴🎹'), offCharset('钢琴🎹')],
  ['the same, escaped', planning('瑜伽课2节', String.raw`钢琴\ud83c\udfb9`), offCharset('钢琴🎹')],
  ['half a character', planning('瑜伽课2节', String.raw`\ud83c`), offCharset('\ufffd')],
  ['NUL', planning('瑜伽课2节', String.raw`a\u0000`), offCharset('a\0')],
  [
    'a text off its pattern',
    planning('bad-input', 'bad input'),
    said(
      'pattern assumed',
      ['body', '/merchant_plan_no', 'bad input'],
      `输入源“/body/merchant_plan_no”映射到值字段“商户侧计划号”字符串规则校验失败，字符串必须匹配正则表达式“${numberPattern}”`,
      `"/body/merchant_plan_no" (merchant's plan number) must match the regular expression ${numberPattern}`,
    ),
  ],
  [
    'a name twice',
    signing('"appid"', '"plan_id":"x","appid"'),
    twice('body-key-repeated', 'body', '/plan_id', '/body/plan_id'),
  ],
  [
    'a name twice, once in other letters',
    signing('"appid"', String.raw`"plan\u005fid":"x","appid"`),
    twice('body-key-repeated', 'body', '/plan_id', '/body/plan_id'),
  ],
  [
    'a name twice further down, with the same value',
    signing('"plan_detail_no":1', '"plan_detail_no":1,"plan_detail_no":1'),
    twice(
      'body-key-repeated',
      'body',
      '/sign_plan_detail/0/plan_detail_no',
      '/body/sign_plan_detail/0/plan_detail_no',
    ),
  ],
  [
    'an unknown name twice',
    signing('{', '{"__proto__":1,"__proto__":1,'),
    twice('body-key-repeated', 'body', '/__proto__', '/body/__proto__'),
  ],
  ['33 levels', whole(nest(33)), tooDeep],
  ['100,000 levels that never end', whole('['.repeat(100_000)), tooDeep],
  ['bytes that are not UTF-8', whole(Buffer.from([0x7b, 0xff, 0x7d])), notUtf8],
  ['an overlong encoding', whole(Buffer.from([0x22, 0xc0, 0x80, 0x22])), notUtf8],
  ['half a character in bytes', whole(Buffer.from([0x22, 0xed, 0xa0, 0xbc, 0x22])), notUtf8],
  ['a comma too many', whole('{"a":1,}'), notJson],
  ['a comment', whole('{}//'), notJson],
  ['NaN', lasting('NaN'), notJson],
  ['a byte order mark', whole(`\uFEFF${signPlan}`), notJson],
  ['no body', whole(''), notJson],
  ['two bodies', whole(signPlan + signPlan), notJson],
  ['a body on a GET', querying({ body: signPlan }), unknown('body-not-taken assumed', '', '/body')],
  [
    'a parameter twice',
    querying({ query: ['sub_mchid=1900000109', 'sub_mchid=1900000109'] }),
    twice('query-repeated', 'query', 'sub_mchid', '/query/sub_mchid'),
  ],
  [
    'a parameter twice, once in other letters',
    querying({ query: ['sub_mchid=1900000109', 'sub%5Fmchid='] }),
    twice('query-repeated', 'query', 'sub_mchid', '/query/sub_mchid'),
  ],
  [
    'an unknown parameter',
    querying({ query: ['sub_mchid=1900000109', '__proto__=1'] }),
    unknown('unknown-field observed', '__proto__', '/query/__proto__'),
  ],
  [
    'a parameter that is badly encoded',
    querying({ query: ['sub_mchid=%zz'] }),
    said(
      'query-encoding assumed',
      ['query', 'sub_mchid', null],
      '查询参数的百分号编码有误',
      'The query is badly percent-encoded.',
    ),
  ],
  [
    'a parameter that is missing',
    querying({ query: [] }),
    said(
      'required',
      ['query', 'sub_mchid', null],
      '输入源“/query/sub_mchid”映射到字段“子商户号”必填性规则校验失败，此字段为必填项',
      '"/query/sub_mchid" (sub-merchant id) is required.',
    ),
  ],
  [
    'a path variable that is too long',
    querying({}, 'a'.repeat(33)),
    said(
      'length-max',
      ['uri_template', 'merchant_plan_no', 33],
      '输入源“/uri_template/merchant_plan_no”映射到值字段“商户侧计划号”字符串规则校验失败，字符数 33，大于最大值 32',
      '"/uri_template/merchant_plan_no" (merchant\'s plan number) has 33 characters, more than the maximum of 32.',
    ),
  ],
];

describe.each(faults)('%s', (_, sent, { rule, confidence, where, says }) => {
  const [location, field, value] = where;
  const detail = { location, value, field, issue: says.en };

  test.each(['zh', 'en'] as const)('is refused in the platform’s words: %s', async (language) => {
    expect(await answerTo(sent, language)).toEqual({
      status: 400,
      rule,
      confidence,
      notice: undefined,
      data: {
        code: 'PARAM_ERROR',
        message: says[language],
        detail,
      },
    });
    expect(rows()).toEqual(untouched);
  });
});

test.each([
  'application/x-www-form-urlencoded',
  'application/jsonp',
  'text/json',
  'application/json, text/plain',
  '',
])('the content type "%s" is refused, whatever the bytes are', async (type) => {
  expect(await answerTo({ ...whole(signPlan), type }, 'zh')).toMatchObject({
    status: 400,
    rule: 'content-type',
    data: {
      code: 'INVALID_REQUEST',
      message: 'Http头Content-Type的值须为application/json',
    },
  });
  expect(rows()).toEqual(untouched);
});

describe('what is unusual and right', () => {
  // Each repeats one request, so the first creates the plan and the others are answered with it.
  test.each(['60.0', '6e1', '0.6e2', '600e-1', '60.00000000000000001'])(
    'a number is what it is worth: %s',
    async (number) => {
      const { status, data } = await answerTo(lasting(number), 'zh');
      expect([status, data]).toEqual([200, expect.objectContaining({ plan_duration: 60 })]);
    },
  );

  test.each(['9007199254740991', '9.007199254740991e15', '1e15'])(
    '%s is an integer, and more than a service allows',
    async (number) => {
      const sent = { ...lasting(number) };
      const body = changed(String(sent.body), 'bad-input', 'too-long');
      expect(await answerTo({ ...sent, body }, 'zh')).toMatchObject({ status: 400, rule: 'service-limits' });
    },
  );

  test('a missing content type is tolerated with a notice', async () => {
    const { status, notice } = await answerTo({ ...lasting('6e1'), type: null }, 'zh');
    expect([status, notice]).toEqual([
      200,
      'The request has no Content-Type: application/json; it was read as JSON.',
    ]);
  });

  test('32 levels are read, and refused for what they are', async () => {
    expect(await answerTo(whole(nest(32)), 'zh')).toMatchObject({ status: 400, rule: 'type' });
  });
});

describe('the readings decide', () => {
  const choose = (json: object) => stage.control('chooseReadings', { json });
  const long = planning('瑜伽课2节', '课'.repeat(7));
  const withNull = signing('"sub_openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"', '"sub_openid":null');

  test('what the length of a text counts', async () => {
    await choose({ text_length: 'bytes' });
    const answer = await answerTo(long, 'zh');
    await choose({ text_length: 'characters' });
    expect(answer).toMatchObject({
      status: 400,
      rule: 'length-max',
      data: {
        message:
          '输入源“/body/plan_name”映射到值字段“支付分计划名称”字符串规则校验失败，字节数 21，大于最大值 20',
        detail: { location: 'body', value: 21, field: '/plan_name' },
      },
    });
  });

  test('whether a null member is a value of the wrong type, or none', async () => {
    expect(await answerTo(withNull, 'zh')).toMatchObject({ status: 400, rule: 'type' });
    await choose({ null_member: 'left_out' });
    const { status } = await answerTo(withNull, 'zh');
    await choose({ null_member: 'refused' });
    expect(status).toBe(200);
  });
});

test('the largest refusal that a body can earn is within the limit', async () => {
  const name = (at: number) => `"${at}${String.raw`\u0000`.repeat(shownPointerLonger)}":1`;
  const body = `{${Array.from({ length: issuesMax + 1 }, (_, at) => name(at)).join()}}`;
  const { rule, data } = await answerTo(whole(body), 'en');
  expect(rule).toBe('unknown-field');
  expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(refusalBytesMax);
});
