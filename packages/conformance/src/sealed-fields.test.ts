/**
 * Sealed fields against a client that is not ours: what one seals, the other opens.
 */
import { generateKeyPairSync } from 'node:crypto';
import { openField, sealField } from '@hufu/protocol';
import { expect, test } from 'vitest';
import { Rsa } from 'wechatpay-axios-plugin';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const texts = ['张三', '44030019990101001X', 'x'.repeat(214), '𠮷野家 "é"\n'];

test.each(texts)('wechatpay-axios-plugin opens %j, which we sealed', (text) => {
  expect(Rsa.decrypt(sealField(text, publicKey), privateKey)).toBe(text);
});

test.each(texts)('we open %j, which wechatpay-axios-plugin sealed', (text) => {
  expect(openField(Rsa.encrypt(text, publicKey), privateKey)).toEqual({ text });
});
