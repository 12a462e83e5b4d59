/**
 * The platform's keys change, one way at a time: a merchant's notifications move to the public key or back, or a new
 * certificate takes the place of the old one. Nothing here writes.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015419357
 */
import { permilleMax } from '@hufu/contract';
import { printBeijingTime } from '../domain/beijing-time.ts';
import { paramError, type BodyFault, type Decision, type Refused } from '../domain/decision.ts';
import { comingCertificate } from '../signing.ts';
import type { PlatformCertificateRecord, WorldChange, WorldRecord } from '../store/store.ts';

/** What there is, and when by the platform's time. */
export interface KeysAt {
  readonly world: WorldRecord;
  readonly nowMs: number;
}

/** How many of a thousand notifications of a merchant its public key shall sign. */
export interface AskedShare {
  readonly mchid: string;
  readonly permille: number;
}

/** Most platform certificates that are kept: those before them signed at times that no clock is put back to. */
const keptCertificatesMax = 16;

/** Why a merchant's share may not become that now; `undefined` when it may. A new merchant is under way between none and all. */
export function shareFault({ mchid, permille }: AskedShare, at: KeysAt): BodyFault | undefined {
  const coming = comingCertificate(at.world.platformCertificates, at.nowMs);
  if (coming === undefined) return undefined;
  const standing = at.world.merchants.find((merchant) => merchant.mchid === mchid)?.publicKeyPermille;
  const isMove = standing === undefined ? isUnderWay(permille) : standing !== permille;
  if (!isMove) return undefined;
  const { serial, signsFrom } = coming;
  const time = printBeijingTime(signsFrom);
  const message = {
    zh: `平台证书 ${serial} 将于 ${time} 启用，此前不可更改商户 ${mchid} 的公钥切换`,
    en: `The switch of merchant ${mchid} to the public key rests until the platform certificate ${serial} signs, from ${time} on.`,
  };
  return { rule: 'one-key-change', field: '/public_key_permille', value: permille, message };
}

/** Moves a merchant's notifications to the public key or back, as far as is asked. */
export function moveShare(
  asked: AskedShare,
  at: KeysAt,
): Decision<WorldChange, 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS'> {
  const { mchid, permille } = asked;
  const merchant = at.world.merchants.find((one) => one.mchid === mchid);
  if (merchant === undefined) {
    const message = { zh: `商户 ${mchid} 不存在`, en: `There is no merchant ${mchid}.` };
    return { refused: { code: 'RESOURCE_NOT_EXISTS', rule: 'merchant-exists', message } };
  }
  const fault = shareFault(asked, at);
  if (fault !== undefined) return { refused: paramError(fault) };
  return { next: { merchants: [{ ...merchant, publicKeyPermille: permille }] } };
}

/** Why no certificate may be announced now; `undefined` when one may. */
export function announcementFault({ world, nowMs }: KeysAt): Refused<'INVALID_REQUEST'> | undefined {
  const coming = comingCertificate(world.platformCertificates, nowMs);
  if (coming !== undefined) return alreadyComing(coming);
  const switching = world.merchants.find(({ publicKeyPermille }) => isUnderWay(publicKeyPermille));
  if (switching === undefined) return undefined;
  const { mchid, publicKeyPermille } = switching;
  const message = {
    zh: `商户 ${mchid} 正在切换到微信支付公钥（千分之 ${publicKeyPermille}）：完成（${permilleMax}）或回退（0）之后才可公布新平台证书`,
    en: `Merchant ${mchid} is switching to the public key (${publicKeyPermille} of ${permilleMax} notifications): a new platform certificate waits until that is ${permilleMax} or back at 0.`,
  };
  return { code: 'INVALID_REQUEST', rule: 'one-key-change', message };
}

/** Puts the certificate on the list, above those before it. */
export function announceCertificate(
  certificate: PlatformCertificateRecord,
  { platformCertificates }: WorldRecord,
): WorldChange {
  return { platformCertificates: [certificate, ...platformCertificates].slice(0, keptCertificatesMax) };
}

/** Neither not begun nor done. */
function isUnderWay(permille: number): boolean {
  return permille > 0 && permille < permilleMax;
}

function alreadyComing({ serial, signsFrom }: PlatformCertificateRecord): Refused<'INVALID_REQUEST'> {
  const time = printBeijingTime(signsFrom);
  const message = {
    zh: `平台证书 ${serial} 已公布，将于 ${time} 启用：此前不可再公布`,
    en: `The platform certificate ${serial} is announced and signs from ${time} on: no other can be announced before.`,
  };
  return { code: 'INVALID_REQUEST', rule: 'one-key-change', message };
}
