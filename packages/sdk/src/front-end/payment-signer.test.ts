import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';

import { verify } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { InputError, OptionsError } from '../errors.ts';
import { rejectionOf, thrownBy } from '../testing/failure-of.ts';
import { createPaymentSigner } from './payment-signer.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = createPublicKey(privateKey);
const signer = createPaymentSigner({
  mchid: '1900000200',
  privateKey,
  clock: { nowMs: () => 1_414_561_699_999 },
  random: { bytes: (length) => Buffer.alloc(length, 0xab) },
});
const order = { appid: 'wx8888888888888888', prepayId: 'WX1217752501201407033233368018' };
const nonce = 'AB'.repeat(16);

const isSigned = (lines: readonly string[], signature: string): boolean =>
  verify(Buffer.from(lines.map((line) => `${line}\n`).join('')), signature, publicKey) === 'valid';

test('a payment in WeChat is signed over its package', async () => {
  const { paySign, ...payment } = await signer.jsapi(order);
  expect(payment).toEqual({
    appId: order.appid,
    timeStamp: '1414561699',
    nonceStr: nonce,
    package: `prepay_id=${order.prepayId}`,
    signType: 'RSA',
  });
  expect(isSigned([order.appid, '1414561699', nonce, `prepay_id=${order.prepayId}`], paySign)).toBe(true);
});

test('a payment in an app is signed over its prepay_id alone', async () => {
  const { sign, ...payment } = await signer.app(order);
  expect(payment).toEqual({
    appid: order.appid,
    partnerid: '1900000200',
    prepayid: order.prepayId,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp: '1414561699',
  });
  expect(isSigned([order.appid, '1414561699', nonce, order.prepayId], sign)).toBe(true);
});

describe('what is refused', () => {
  test.each([
    ['appid', { ...order, appid: 'wx88\n1' }],
    ['appid', { ...order, appid: '' }],
    ['prepayId', { ...order, prepayId: undefined as unknown as string }],
  ])('%s of an order', async (option, wrong) => {
    for (const failure of [await rejectionOf(signer.jsapi(wrong)), await rejectionOf(signer.app(wrong))]) {
      expect(failure).toBeInstanceOf(InputError);
      expect(failure).toMatchObject({ option });
    }
  });

  test.each([
    ['options', null],
    ['mchid', { privateKey }],
    ['privateKey', { mchid: '1900000200', privateKey: 'nothing' }],
    ['appid', { mchid: '1900000200', privateKey, appid: 'wx' }],
    ['clock', { mchid: '1900000200', privateKey, clock: {} }],
    ['random', { mchid: '1900000200', privateKey, random: 7 }],
  ])('the option %s', (option, options) => {
    const failure = thrownBy(() => createPaymentSigner(options as never));
    expect(failure).toBeInstanceOf(OptionsError);
    expect(failure).toMatchObject({ option });
  });
});

test('a signer shows no key', () => {
  expect(inspect(signer, { depth: 9, showHidden: true })).not.toMatch(/PrivateKey|BEGIN/);
});
