/** Worlds for tests. */
import type { CertifiedKey, WorldRecord } from '../store.ts';
import { newPlan, partnerMchid } from './records.ts';

function certifiedKey(serial: string): CertifiedKey {
  return {
    serial,
    privateKeyPem: `private key of ${serial}`,
    certificatePem: `certificate of ${serial}`,
    effectiveAt: 1_700_000_000_000,
    expiresAt: 1_900_000_000_000,
  };
}

/** A world in which every list has two entries, out of alphabetical order. */
export function newWorld(changes: Partial<WorldRecord> = {}): WorldRecord {
  return {
    platformCertificates: [
      { ...certifiedKey('FFFF01'), signsFrom: 1_800_000_000_000 },
      { ...certifiedKey('AAAA02'), signsFrom: 0 },
    ],
    merchants: [
      {
        mchid: '1900000200',
        role: 'direct',
        appids: ['wxdirect'],
        apiv3Key: 'd'.repeat(32),
        certificates: [certifiedKey('DDDD01'), certifiedKey('BBBB02')],
        platformPublicKey: {
          id: 'PUB_KEY_ID_02',
          privateKeyPem: 'private key 2',
          publicKeyPem: 'public key 2',
        },
        publicKeyPermille: 0,
      },
      {
        mchid: partnerMchid,
        role: 'partner',
        appids: ['wxpartner', 'wxanother', 'wxfourth'],
        apiv3Key: 'p'.repeat(32),
        certificates: [certifiedKey('CCCC01')],
        platformPublicKey: {
          id: 'PUB_KEY_ID_01',
          privateKeyPem: 'private key 1',
          publicKeyPem: 'public key 1',
        },
        publicKeyPermille: 1,
      },
    ],
    subMerchants: [
      { mchid: partnerMchid, subMchid: '1900000110', subAppids: ['wxsub2'] },
      { mchid: partnerMchid, subMchid: '1900000109', subAppids: ['wxsub1', 'wxanother'] },
    ],
    services: [serviceNamed('2002', true, [partnerMchid, '1900000200']), serviceNamed('2001', false, [])],
    users: [
      { userId: 'user-2', openids: [named('wxsub1', 'o-2'), named('wxpartner', 'o-2')] },
      { userId: 'user-1', openids: [named('wxpartner', 'o-1')] },
    ],
    plans: [newPlan('of-the-world')],
    readings: { text_length: 'bytes', null_member: 'left_out' },
    clock: { aheadMs: -5, frozenAt: 1_700_000_000_000 },
    ...changes,
  };
}

function named(appid: string, openid: string): { appid: string; openid: string } {
  return { appid, openid };
}

function serviceNamed(
  serviceId: string,
  confirmsByPlan: boolean,
  mchids: readonly string[],
): WorldRecord['services'][number] {
  return {
    serviceId,
    name: `教培服务 ${serviceId}`,
    confirmsByPlan,
    planDurationDaysMax: 730,
    deductionQuantityMax: 100,
    totalPriceFenMax: Number.MAX_SAFE_INTEGER,
    mchids,
  };
}
