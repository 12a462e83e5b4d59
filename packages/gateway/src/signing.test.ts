import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { comingCertificate, isForPublicKey, listedCertificates, signingCertificate } from './signing.ts';

const third = { serial: '3', signsFrom: 300, expiresAt: 9_300 };
const second = { serial: '2', signsFrom: 200, expiresAt: 9_200 };
const first = { serial: '1', signsFrom: 0, expiresAt: 9_100 };
const certificates = [third, second, first];

describe('of the platform certificates', () => {
  test.each([
    [0, first],
    [199, first],
    [200, second],
    [299, second],
    [300, third],
    [10_000, third],
  ])('at %i the right one signs', (nowMs, signing) => {
    expect(signingCertificate(certificates, nowMs)).toBe(signing);
  });

  test.each([
    [0, ['3', '2', '1']],
    [200, ['3', '2']],
    [300, ['3']],
  ])('at %i the one that signs and those that are coming are listed', (nowMs, serials) => {
    expect(listedCertificates(certificates, nowMs).map(({ serial }) => serial)).toEqual(serials);
  });

  test('one expires where the next one begins to sign, and the newest as it was made', () => {
    expect(listedCertificates(certificates, 0).map(({ expiresAt }) => expiresAt)).toEqual([9_300, 300, 200]);
  });

  test('one that expires before the next one begins still expires then', () => {
    const soon = { ...first, expiresAt: 150 };
    expect(listedCertificates([second, soon], 0).map(({ expiresAt }) => expiresAt)).toEqual([9_200, 150]);
  });

  test('the newest is coming until it signs', () => {
    expect(comingCertificate(certificates, 299)).toBe(third);
    expect(comingCertificate(certificates, 300)).toBeUndefined();
    expect(comingCertificate([first], 0)).toBeUndefined();
  });

  test('the oldest that is known signs before all of them, as on a clock that was put back', () => {
    expect(signingCertificate([third, second], 100)).toBe(second);
    expect(listedCertificates([third, second], 100)).toHaveLength(2);
  });

  test('one there must be', () => {
    expect(() => signingCertificate([], 0)).toThrow('The platform has no certificate.');
  });
});

describe('the public key signs', () => {
  /** Made of their numbers, so that every run counts the same. */
  const ids = Array.from({ length: 1_000 }, (_, at) => createHash('md5').update(`${at}`).digest('hex'));
  const chosen = (permille: number) => ids.filter((id) => isForPublicKey(id, permille));

  test.each([100, 200, 500, 800])('about %i of a thousand notifications', (permille) => {
    expect(Math.abs(chosen(permille).length - permille)).toBeLessThan(40);
  });

  test('few of them with the shares of the first days', () => {
    expect(chosen(1).length).toBeLessThan(6);
    expect(Math.abs(chosen(10).length - 10)).toBeLessThan(10);
    expect(Math.abs(chosen(50).length - 50)).toBeLessThan(25);
  });

  test('none at 0, and all at 1000', () => {
    expect(chosen(0)).toEqual([]);
    expect(chosen(1_000)).toEqual(ids);
  });

  test('with a rising share all that it signed, and more', () => {
    for (let permille = 0; permille < 1_000; permille += 50) {
      const more = new Set(chosen(permille + 50));
      expect(chosen(permille).filter((id) => !more.has(id))).toEqual([]);
    }
  });

  test('what anybody can compute from the id', () => {
    const id = '8d1c5b0e-3f5a-4c9e-9a53-2f0b6a7d1e42';
    const place = createHash('sha256').update(id).digest().readUInt32BE(0) % 1_000;
    expect([isForPublicKey(id, place), isForPublicKey(id, place + 1)]).toEqual([false, true]);
  });
});
