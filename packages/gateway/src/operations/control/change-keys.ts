/** The platform's keys change: a merchant's switch to the public key, and a new platform certificate. */
import { certificateLead, type AnswerOf, type BodyOf, type Contract } from '@hufu/contract';
import { parseDurationMs } from '../../clock.ts';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import { paramError, type Refused } from '../../domain/decision.ts';
import type { InTurn } from '../../in-turn.ts';
import { announceCertificate, announcementFault, moveShare } from '../../platform/change-keys.ts';
import { listedCertificates, signingCertificate } from '../../signing.ts';
import type { PlatformCertificateRecord, WorldRecord } from '../../store/store.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { logAnnouncement, logMovedShares } from './log-key-changes.ts';
import { printMerchants } from './print-world.ts';
import { isWithin, readInstant } from './read-instant.ts';

type KeyOperation = 'switchToPublicKey' | 'listPlatformCertificates' | 'announceCertificate';

type Asked = BodyOf<Contract['announceCertificate']>;
type Printed = AnswerOf<Contract['announceCertificate']>;

interface Announcing {
  readonly asked: Asked;
  readonly refuse: (
    code: 'PARAM_ERROR' | 'INVALID_REQUEST',
    facts: Refused<'PARAM_ERROR' | 'INVALID_REQUEST'>,
  ) => never;
}

/** Changes go in turn with all others of the world: whether one may be depends on the others. */
export function changeKeysHandlers(services: ControlServices, inTurn: InTurn): Pick<Handlers, KeyOperation> {
  const { state, clock, log } = services;
  return {
    switchToPublicKey: async ({ path: { mchid }, body, refuse }) => {
      const world = await inTurn(async () => {
        await state.refresh();
        const before = state.world.record;
        const asked = { mchid, permille: body.public_key_permille };
        const decision = moveShare(asked, { world: before, nowMs: clock.nowMs() });
        if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
        await state.change(decision.next);
        logMovedShares(log, before, state.world.record);
        return state.world.record;
      });
      const merchant = printMerchants(world, clock.nowMs()).find((one) => one.mchid === mchid);
      if (merchant === undefined) throw new Error('The merchant that was changed is not there.');
      return { status: 200, body: merchant };
    },
    listPlatformCertificates: async () => {
      const certificates = printCertificates(state.world.record, clock.nowMs());
      return { status: 200, body: { platform_certificates: certificates } };
    },
    announceCertificate: async ({ body, refuse }) => ({
      status: 200,
      body: await inTurn(() => announceOne(services, { asked: body, refuse })),
    }),
  };
}

/** The certificate as it is listed, stored. The instant is counted from when it was asked for, not from when its key was made. */
async function announceOne(services: ControlServices, { asked, refuse }: Announcing): Promise<Printed> {
  const { state, clock, log, newPlatformCertificate } = services;
  await state.refresh();
  const nowMs = clock.nowMs();
  const before = state.world.record;
  const fault = announcementFault({ world: before, nowMs });
  if (fault !== undefined) return refuse(fault.code, fault);
  const start = startOf(asked, nowMs);
  if (typeof start !== 'number') return refuse(start.code, start);
  const announced: PlatformCertificateRecord = { ...(await newPlatformCertificate()), signsFrom: start };
  await state.change(announceCertificate(announced, before));
  logAnnouncement(log, announced, signingCertificate(before.platformCertificates, nowMs));
  const printed = printCertificates(state.world.record, nowMs).find(
    ({ serial }) => serial === announced.serial,
  );
  if (printed === undefined) throw new Error('The certificate that was announced is not there.');
  return printed;
}

/** When the certificate begins to sign, or what is wrong with what was asked. */
function startOf(
  { signs_from: signsFrom, signs_in: signsIn }: Asked,
  nowMs: number,
): number | Refused<'PARAM_ERROR'> {
  if (signsFrom === undefined) return startAfter(signsIn ?? certificateLead, nowMs);
  const refused = (rule: 'instant-form' | 'certificate-start', zh: string, en: string) =>
    paramError({ rule, field: '/signs_from', value: signsFrom, message: { zh, en } });
  if (signsIn !== undefined) {
    const en = 'Give signs_from or signs_in, not both.';
    return refused('certificate-start', 'signs_from 与 signs_in 只能给出其一', en);
  }
  const startMs = readInstant(signsFrom);
  if (startMs === undefined) {
    const zh = `${signsFrom} 不是真实存在的时刻，或不在 1970 年至 9999 年之间`;
    const en = `${signsFrom} is no instant of the calendar, or lies outside the years 1970 to 9999.`;
    return refused('instant-form', zh, en);
  }
  if (startMs >= nowMs) return startMs;
  const now = printBeijingTime(nowMs);
  const zh = `启用时刻 ${signsFrom} 早于平台时间 ${now}`;
  const en = `A certificate cannot sign from ${signsFrom} on: by the platform's time it is ${now} already.`;
  return refused('certificate-start', zh, en);
}

function startAfter(duration: string, nowMs: number): number | Refused<'PARAM_ERROR'> {
  // A fraction of a second times a thousand may miss the whole number by a hair.
  const startMs = nowMs + Math.round(parseDurationMs(duration));
  if (isWithin(startMs)) return startMs;
  const message = {
    zh: `时长 ${duration} 会越过 9999 年`,
    en: `The duration ${duration} leads beyond the year 9999.`,
  };
  return paramError({ rule: 'duration-form', field: '/signs_in', value: duration, message });
}

function printCertificates({ platformCertificates }: WorldRecord, nowMs: number): Printed[] {
  return listedCertificates(platformCertificates, nowMs).map((certificate) => ({
    serial: certificate.serial,
    state: certificate.signsFrom > nowMs ? ('coming' as const) : ('signing' as const),
    ...(certificate.signsFrom === 0 ? {} : { signs_from: printBeijingTime(certificate.signsFrom) }),
    effective_time: printBeijingTime(certificate.effectiveAt),
    expire_time: printBeijingTime(certificate.expiresAt),
    certificate: certificate.certificatePem,
  }));
}
