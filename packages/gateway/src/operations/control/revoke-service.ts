/** A user takes back the consent to a service: every plan that is signed under it is cancelled, or none. */
import type { Refused } from '../../domain/decision.ts';
import { cancelSignPlan } from '../../domain/sign-plan-life.ts';
import type { SignPlan } from '../../domain/sign-plan.ts';
import { noticesOfSignPlan } from '../../platform/notices.ts';
import { saveChange } from '../save-change.ts';
import { saveAttemptsMax } from '../services.ts';
import type { ControlServices } from './control-services.ts';

type Code = 'RESOURCE_NOT_EXISTS' | 'INVALID_REQUEST';

interface Revocation {
  readonly userId: string;
  readonly serviceId: string;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

/** The sign plans that were cancelled by it, oldest first; none where none was signed. */
export async function revokeService(
  services: ControlServices,
  { userId, serviceId, refuse }: Revocation,
): Promise<readonly SignPlan[]> {
  const unknown = unknownFault(services, userId, serviceId);
  if (unknown !== undefined) return refuse(unknown.code, unknown);
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const signed = await services.store.signedPlansOf(userId, serviceId);
    const cancellation = {
      type: 'REVOKE_SERVICE',
      reason: null,
      at: services.clock.nowMs(),
      readings: services.readings(),
    } as const;
    const cancelled: SignPlan[] = [];
    for (const signPlan of signed) {
      const decision = cancelSignPlan(signPlan, cancellation);
      if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
      cancelled.push(decision.next);
    }
    if (cancelled.length === 0) return cancelled;
    const notifications = cancelled.flatMap((after, index) => {
      const before = signed[index];
      return before === undefined ? [] : noticesOfSignPlan(services, { before, after, at: cancellation.at });
    });
    if ((await saveChange(services, { signPlans: cancelled, notifications })) === 'saved') return cancelled;
  }
  throw new Error(`A revoked service could not be saved in ${saveAttemptsMax} attempts.`);
}

function unknownFault(
  { state }: ControlServices,
  userId: string,
  serviceId: string,
): Refused<'RESOURCE_NOT_EXISTS'> | undefined {
  const { world } = state;
  if (!world.record.users.some((user) => user.userId === userId)) {
    const message = { zh: `用户 ${userId} 不存在`, en: `There is no user ${userId}.` };
    return { code: 'RESOURCE_NOT_EXISTS', rule: 'user-exists', message };
  }
  if (world.service(serviceId) !== undefined) return undefined;
  const message = { zh: `服务 ${serviceId} 不存在`, en: `There is no service ${serviceId}.` };
  return { code: 'RESOURCE_NOT_EXISTS', rule: 'service-exists', message };
}
