/** What a user does with sign plans on the phone, done in the user's place. */
import type { Decision, Refused } from '../../domain/decision.ts';
import { cancelSignPlan, refuseSignPlan, signSignPlan } from '../../domain/sign-plan-life.ts';
import type { SignPlan } from '../../domain/sign-plan.ts';
import { noticesOfSignPlan } from '../../platform/notices.ts';
import type { Change } from '../../store/store.ts';
import type { Handlers } from '../operation.ts';
import { saveChange } from '../save-change.ts';
import { saveAttemptsMax } from '../services.ts';
import type { ControlServices } from './control-services.ts';
import { printWatchedSignPlan } from './print-watched.ts';
import { revokeService } from './revoke-service.ts';

type SignPlanOperation = 'readSignPlan' | 'userSigns' | 'userRefuses' | 'userCancels' | 'userRevokesService';

interface Finding {
  readonly signPlanId: string;
  readonly refuse: (code: 'RESOURCE_NOT_EXISTS', facts: Refused<'RESOURCE_NOT_EXISTS'>) => never;
}

/** What the user decides of a sign plan, and what must not have changed meanwhile. */
interface Act {
  readonly decision: Decision<SignPlan, 'INVALID_REQUEST'>;
  readonly holds?: Pick<Change, 'planUnchanged'>;
}

interface Acting {
  readonly signPlanId: string;
  readonly act: (signPlan: SignPlan) => Act | Promise<Act>;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

type Code = 'RESOURCE_NOT_EXISTS' | 'INVALID_REQUEST';

export function actOnSignPlanHandlers(services: ControlServices): Pick<Handlers, SignPlanOperation> {
  return {
    readSignPlan: async ({ path, refuse }) => {
      const signPlan = await findSignPlan(services, { signPlanId: path.sign_plan_id, refuse });
      return { status: 200, body: printWatchedSignPlan(signPlan) };
    },
    userSigns: async ({ path, refuse }) => {
      const act = (signPlan: SignPlan) => sign(services, signPlan);
      const signed = await actOn(services, { signPlanId: path.sign_plan_id, act, refuse });
      return { status: 200, body: printWatchedSignPlan(signed) };
    },
    userRefuses: async ({ path, refuse }) => {
      const act = (signPlan: SignPlan) => ({ decision: refuseSignPlan(signPlan) });
      const refused = await actOn(services, { signPlanId: path.sign_plan_id, act, refuse });
      return { status: 200, body: printWatchedSignPlan(refused) };
    },
    userCancels: async ({ path, refuse }) => {
      const act = (signPlan: SignPlan) => ({ decision: cancel(services, signPlan) });
      const cancelled = await actOn(services, { signPlanId: path.sign_plan_id, act, refuse });
      return { status: 200, body: printWatchedSignPlan(cancelled) };
    },
    userRevokesService: async ({ path, refuse }) => {
      const { user_id: userId, service_id: serviceId } = path;
      const cancelled = await revokeService(services, { userId, serviceId, refuse });
      return {
        status: 200,
        body: { cancelled: cancelled.map(({ signPlanId }) => ({ sign_plan_id: signPlanId })) },
      };
    },
  };
}

/** The plan may be stopped while its user signs: then the signing is decided anew. */
async function sign(services: ControlServices, signPlan: SignPlan): Promise<Act> {
  const plan = await services.store.planById(signPlan.planId);
  if (plan === undefined) throw new Error(`Sign plan ${signPlan.signPlanId} is of a plan that is not there.`);
  const decision = signSignPlan(signPlan, {
    plan,
    at: services.clock.nowMs(),
    readings: services.readings(),
  });
  return { decision, holds: { planUnchanged: plan } };
}

function cancel({ clock, readings }: ControlServices, signPlan: SignPlan) {
  return cancelSignPlan(signPlan, {
    type: 'USER',
    reason: null,
    at: clock.nowMs(),
    readings: readings(),
  });
}

/** The sign plan after the act, stored; decided anew when somebody else's save came first. */
async function actOn(services: ControlServices, { act, ...finding }: Acting): Promise<SignPlan> {
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const signPlan = await findSignPlan(services, finding);
    const { decision, holds } = await act(signPlan);
    if ('refused' in decision) return finding.refuse(decision.refused.code, decision.refused);
    if (decision.next === signPlan) return signPlan;
    const at = services.clock.nowMs();
    const notifications = noticesOfSignPlan(services, { before: signPlan, after: decision.next, at });
    const change = { signPlans: [decision.next], notifications, ...holds };
    if ((await saveChange(services, change)) === 'saved') return decision.next;
  }
  throw new Error(`What a user did with a sign plan could not be saved in ${saveAttemptsMax} attempts.`);
}

async function findSignPlan({ store }: ControlServices, { signPlanId, refuse }: Finding): Promise<SignPlan> {
  const signPlan = await store.signPlanById(signPlanId);
  return signPlan ?? refuse('RESOURCE_NOT_EXISTS', unknownSignPlan(signPlanId));
}

function unknownSignPlan(signPlanId: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'sign-plan-exists',
    message: { zh: `签约计划 ${signPlanId} 不存在`, en: `There is no sign plan ${signPlanId}.` },
  };
}
