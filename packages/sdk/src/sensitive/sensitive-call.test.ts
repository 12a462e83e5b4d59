import { openField, sealField } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { DecryptError, InputError } from '../errors.ts';
import { thrownBy } from '../testing/failure-of.ts';
import { makeKeyPair } from '../testing/keys.ts';
import { openText } from './open-text.ts';
import { openAnswer, readSensitive, sealInput, sensitiveFieldsMax } from './sensitive-call.ts';
import type { SensitivePlan } from './sensitive-call.ts';

const merchant = makeKeyPair();
const platform = makeKeyPair();
const key = { serial: 'PUB_KEY_ID_0119000001002024', publicKey: platform.publicKey };

function planOf(option: unknown, path = 'v3/profitsharing/orders'): SensitivePlan {
  const plan = readSensitive(option, 'POST', path);
  if (plan === null) throw new Error('There is nothing to do.');
  return plan;
}

/** The body with its names opened as the platform would. */
function opened(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (name, value: unknown) => {
    if (name !== 'name' || typeof value !== 'string' || value === '') return value;
    const finding = openField(value, platform.privateKey);
    return 'text' in finding ? finding.text : finding;
  });
}

/** The refusal of a call; fails the test when there is none. */
function inputErrorOf(call: () => unknown): InputError {
  const error = thrownBy(call);
  if (error instanceof InputError) return error;
  throw error;
}

describe('readSensitive', () => {
  test('takes the fields that the SDK knows', () => {
    expect(planOf(undefined)).toEqual({ request: ['receivers[].name'], answer: [], isSealed: false });
    expect(readSensitive(undefined, 'GET', 'v3/profitsharing/orders')).toBeNull();
    expect(readSensitive('sealed', 'POST', 'v3/anything')).toBeNull();
  });

  test('leaves what is sealed as it is, on both ways', () => {
    const path = 'v3/profitsharing/receivers/add';
    expect(readSensitive('sealed', 'POST', path)).toEqual({ request: ['name'], answer: [], isSealed: true });
    expect(readSensitive('sealed', 'GET', 'v3/merchant-service/complaints-v2')).toBeNull();
  });

  test('takes other fields in place of those, each side by itself', () => {
    const path = 'v3/profitsharing/receivers/add';
    expect(readSensitive({ request: ['a.b[].c', 'd[]'] }, 'POST', path)).toEqual({
      request: ['a.b[].c', 'd[]'],
      answer: ['name'],
      isSealed: false,
    });
    expect(readSensitive({ answer: ['x'], request: undefined }, 'POST', 'v3/anything')).toEqual({
      request: [],
      answer: ['x'],
      isSealed: false,
    });
    expect(readSensitive({ request: [], answer: [] }, 'POST', path)).toBeNull();
  });

  test.each([
    null,
    true,
    false,
    '',
    'open',
    [['name']],
    { fields: ['name'] },
    { reqeust: ['name'] },
    { request: 'name' },
    { request: [''] },
    { request: ['a..b'] },
    { request: ['.a'] },
    { request: ['[]'] },
    { request: ['a[0]'] },
    { request: ['/a/b'] },
    { answer: [5] },
    { request: Array.from({ length: sensitiveFieldsMax + 1 }, (_, at) => `field_${at}`) },
  ])('refuses %j', (option) => {
    const error = inputErrorOf(() => readSensitive(option, 'POST', 'v3/profitsharing/orders'));
    expect(error.option).toBe('sensitive');
  });
});

describe('sealInput', () => {
  const order = {
    out_order_no: 'P1',
    receivers: [{ account: 'a', name: '张三' }, { account: 'b' }, { account: 'c', name: '' }],
  };

  test('seals the fields and nothing else, and changes nothing that it was given', () => {
    const before = structuredClone(order);
    const sealed = sealInput(order, planOf(undefined), key);
    expect(order).toEqual(before);
    expect(JSON.stringify(sealed)).not.toContain('张三');
    expect(opened(sealed)).toEqual(order);
    expect(Object.keys(sealed as object)).toEqual(Object.keys(order));
  });

  test('seals what appears only when it is serialised', () => {
    class Receiver {
      toJSON(): unknown {
        return { name: '张三' };
      }
    }
    const sealed = sealInput({ receivers: [new Receiver()] }, planOf(undefined), key);
    expect(opened(sealed)).toEqual({ receivers: [{ name: '张三' }] });
    expect(JSON.stringify(sealed)).not.toContain('张三');
  });

  test('names the field that is too long and tells how long, not what', () => {
    const json = { receivers: [{ name: '张三' }, { name: '名'.repeat(72) }] };
    const error = inputErrorOf(() => sealInput(json, planOf(undefined), key));
    expect(error.message).toBe(
      "json: /receivers/1/name cannot be sealed. The text has 216 bytes, more than the 214 that can be sealed. If it is sealed already, give sensitive: 'sealed'.",
    );
    expect(error.option).toBe('json');
    expect(error.cause).toBeUndefined();
  });

  test.each([
    [{ receivers: [{ name: 5 }] }, '/receivers/0/name'],
    [{ receivers: [{ name: ['张三'] }] }, '/receivers/0/name'],
    [{ receivers: { name: '张三' } }, '/receivers'],
  ])('refuses what is no text where a text belongs: %j', (json, pointer) => {
    const error = inputErrorOf(() => sealInput(json, planOf(undefined), key));
    expect(error.message).toBe(`json: ${pointer} is no text that could be sealed.`);
  });

  test('sends what the caller has sealed as it is', () => {
    const json = { receivers: [{ name: sealField('张三', platform.publicKey) }] };
    expect(sealInput(json, planOf('sealed'), key)).toEqual(json);
  });

  test.each([
    ['in clear', '张三'],
    ['base64 of something short', 'hu89ohu89ohu89o='],
    ['sealed with a longer key', 'A'.repeat(512)],
  ])('refuses a field that should be sealed and is %s', (_case, name) => {
    const json = { receivers: [{ name }] };
    const error = inputErrorOf(() => sealInput(json, planOf('sealed'), key));
    expect(error.message).toMatch(/^json: \/receivers\/0\/name is not sealed\./);
    expect(error.message).not.toContain(name);
  });

  test('sends text and bytes as they were written, but not with a field in clear', () => {
    const plan = planOf(undefined);
    const sealed = JSON.stringify({ receivers: [{ name: sealField('张三', platform.publicKey) }] });
    for (const json of [sealed, Buffer.from(sealed), '{"receivers":[{"account":"a"}]}']) {
      expect(sealInput(json, plan, key)).toBe(json);
    }
    for (const json of [JSON.stringify(order), Buffer.from(JSON.stringify(order))]) {
      const error = inputErrorOf(() => sealInput(json, plan, key));
      expect(error.message).toMatch(/^json: \/receivers\/0\/name is not sealed\./);
    }
  });

  test('refuses what is no JSON, without quoting it', () => {
    const circle: Record<string, unknown> = { name: '张三' };
    circle['circle'] = circle;
    for (const json of ['{"name":"张三"', circle, { amount: 5n }, () => 5]) {
      const error = inputErrorOf(() => sealInput(json, planOf(undefined), key));
      expect(error.message).not.toContain('张三');
      expect(error.option).toBe('json');
    }
  });

  test('has nothing to do without a body, or with fields of the answer alone', () => {
    expect(sealInput(undefined, planOf(undefined), key)).toBeUndefined();
    const plan = planOf({ request: [], answer: ['x'] });
    expect(sealInput(order, plan, key)).toBe(order);
  });
});

describe('openAnswer', () => {
  const open = (ciphertext: string): string => openText(ciphertext, merchant.privateKey);
  const plan = planOf({ request: [], answer: ['data[].payer_phone'] });

  test('opens the fields and nothing else', () => {
    const answer = {
      total_count: 2,
      data: [
        { complaint_id: '1', payer_phone: sealField('18500000000', merchant.publicKey) },
        { complaint_id: '2' },
      ],
    };
    expect(openAnswer(answer, plan, open)).toEqual({
      total_count: 2,
      data: [{ complaint_id: '1', payer_phone: '18500000000' }, { complaint_id: '2' }],
    });
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{ data: [] }],
    [{ data: { payer_phone: 5 } }],
    [{ data: [{ payer_phone: null }] }],
  ])('leaves %j as it is', (answer) => {
    expect(openAnswer(answer, plan, open)).toEqual(answer);
  });

  test('leaves in clear what is in clear', () => {
    const answer = { data: [{ payer_phone: '185****0000' }, { payer_phone: '' }, { payer_phone: 'abcd' }] };
    expect(openAnswer(answer, plan, open)).toEqual(answer);
  });

  test('says that a field was sealed for another key, or is torn', () => {
    const sealed = sealField('18500000000', platform.publicKey);
    const answers = { key: sealed, ciphertext: `${sealed.slice(0, -4)}AAAA` };
    for (const [reason, text] of Object.entries(answers)) {
      const error = thrownBy(() => openAnswer({ data: [{ payer_phone: text }] }, plan, open));
      if (!(error instanceof DecryptError)) throw error;
      expect(error.reason).toBe(reason);
      expect(error.message).not.toContain(text);
    }
  });
});
