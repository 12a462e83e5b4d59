/** A user takes back the consent to a service: every plan that is signed under it is cancelled, or none. */
import type { Refused } from '../../domain/decision.ts';
import { cancelSignPlan } from '../../domain/sign-plan-life.ts';
import type { SignPlan } from '../../domain/sign-plan.ts';
import { noticesOfSignPlan } from '../../platform/notices.ts';
import type { NewNotification } from '../../store/store.ts';
import { changeInTurn } from '../change-in-turn.ts';
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
  return changeInTurn(services, {
    find: () => services.store.signedPlansOf(userId, serviceId),
    signPlanIdsOf: (signed) => signed.map(({ signPlanId }) => signPlanId),
    decide: (signed) => {
      const at = services.clock.nowMs();
      const cancellation = {
        type: 'REVOKE_SERVICE',
        reason: null,
        at,
        readings: services.readings(),
      } as const;
      const cancelled: SignPlan[] = [];
      const notifications: NewNotification[] = [];
      for (const before of signed) {
        const decision = cancelSignPlan(before, cancellation);
        if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
        cancelled.push(decision.next);
        notifications.push(...noticesOfSignPlan(services, { before, after: decision.next, at }));
      }
      return {
        answer: cancelled,
        change: cancelled.length === 0 ? null : { signPlans: cancelled, notifications },
      };
    },
  });
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
