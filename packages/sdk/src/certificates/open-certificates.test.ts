import { X509Certificate } from 'node:crypto';

import { sealResource } from '@hufu/protocol';
import { describe, expect, test } from 'vitest';

import { thrownBy } from '../testing/failure-of.ts';
import { testCertificate, testCertificateSerial } from '../testing/test-certificate.ts';
import { openCertificates } from './open-certificates.ts';
import type { CertificateOpener } from './open-certificates.ts';
import type { ParsedCertificate } from './platform-certificate.ts';

const apiv3Key = 'a-secret-of-exactly-32-bytes-abc';
const nowMs = Date.parse('2027-01-01T00:00:00Z');
const opener: CertificateOpener = { apiv3Key, roots: [], nowMs };

const entry = {
  serial_no: testCertificateSerial,
  effective_time: '2026-11-23T12:05:06+08:00',
  expire_time: '2030-11-23T12:05:06+08:00',
  encrypt_certificate: seal(testCertificate),
};

function seal(plaintext: string, key = apiv3Key): object {
  return sealResource({ plaintext, apiv3Key: key, nonce: '61f9c719728a', associatedData: 'certificate' });
}

function open(entries: unknown, other: Partial<CertificateOpener> = {}): readonly ParsedCertificate[] {
  return openCertificates(Buffer.from(JSON.stringify({ data: entries })), { ...opener, ...other });
}

test('a certificate comes with its serial, its dates and its key', () => {
  const [certificate, ...others] = open([entry]);
  expect(others).toEqual([]);
  expect(certificate).toMatchObject({
    serial: testCertificateSerial,
    certificate: testCertificate,
    effectiveTime: entry.effective_time,
    expireTime: entry.expire_time,
    expireMs: Date.parse(entry.expire_time),
  });
  expect(certificate?.key.asymmetricKeyType).toBe('rsa');
});

test('one that is over is left out, by whichever of its two ends comes first', () => {
  expect(open([{ ...entry, expire_time: '2026-12-31T00:00:00+08:00' }])).toEqual([]);
  expect(
    open([{ ...entry, expire_time: '2999-01-01T00:00:00Z' }], { nowMs: Date.parse('2200-01-01') }),
  ).toEqual([]);
});

test('its issuer is checked where it is named', () => {
  expect(open([entry], { roots: [new X509Certificate(testCertificate)] })).toHaveLength(1);
});

describe('what is no list of certificates is refused as a whole', () => {
  test.each([
    ['no JSON', () => openCertificates(Buffer.from('<html>'), opener), 'not-json'],
    ['no list', () => openCertificates(Buffer.from('{"data":{}}'), opener), 'certificate'],
    ['a number for an entry', () => open([7]), 'certificate'],
    ['no serial', () => open([{ ...entry, serial_no: '' }]), 'certificate'],
    ['another serial', () => open([{ ...entry, serial_no: 'AB12' }]), 'certificate'],
    ['no date', () => open([{ ...entry, expire_time: 'soon' }]), 'certificate'],
    ['no certificate inside', () => open([{ ...entry, encrypt_certificate: seal('hello') }]), 'certificate'],
    ['one good and one bad', () => open([entry, { ...entry, serial_no: 'AB12' }]), 'certificate'],
  ])('%s', (_what, act, reason) => {
    expect(thrownBy(act)).toMatchObject({ code: 'ANSWER_UNREADABLE', reason });
  });

  test('one that another APIv3 key sealed', () => {
    const foreign = seal(testCertificate, 'another-one-of-exactly-32-bytes-');
    expect(thrownBy(() => open([{ ...entry, encrypt_certificate: foreign }]))).toMatchObject({
      code: 'DECRYPT_FAILED',
      reason: 'tag',
      message: expect.stringContaining('apiv3Key is probably not this merchant'),
    });
  });
});
