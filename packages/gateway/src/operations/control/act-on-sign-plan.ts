/** What a user does with sign plans on the phone, done in the user's place. */
import type { Refused } from '../../domain/decision.ts';
import { cancelSignPlan, refuseSignPlan, signSignPlan } from '../../domain/sign-plan-life.ts';
import type { SignPlan } from '../../domain/sign-plan.ts';
import { changeSignPlan, type SignPlanChange } from '../change-sign-plan.ts';
import { findPlanOf } from '../find-plan-of.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { printWatchedSignPlan } from './print-watched.ts';
import { revokeService } from './revoke-service.ts';

type SignPlanOperation = 'readSignPlan' | 'userSigns' | 'userRefuses' | 'userCancels' | 'userRevokesService';

interface Finding {
  readonly signPlanId: string;
  readonly refuse: (code: 'RESOURCE_NOT_EXISTS', facts: Refused<'RESOURCE_NOT_EXISTS'>) => never;
}

interface Acting {
  readonly signPlanId: string;
  readonly act: UserAct;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
}

type UserAct = SignPlanChange<{ readonly signPlan: SignPlan }>['act'];

type Code = 'RESOURCE_NOT_EXISTS' | 'INVALID_REQUEST';

export function actOnSignPlanHandlers(services: ControlServices): Pick<Handlers, SignPlanOperation> {
  return {
    readSignPlan: async ({ path, refuse }) => {
      const signPlan = await findSignPlan(services, { signPlanId: path.sign_plan_id, refuse });
      return { status: 200, body: printWatchedSignPlan(signPlan) };
    },
    userSigns: async ({ path, refuse }) => {
      const signed = await sign(services, { signPlanId: path.sign_plan_id, refuse });
      return { status: 200, body: printWatchedSignPlan(signed) };
    },
    userRefuses: async ({ path, refuse }) => {
      const act: UserAct = ({ signPlan }) => refuseSignPlan(signPlan);
      const refused = await actOn(services, { signPlanId: path.sign_plan_id, act, refuse });
      return { status: 200, body: printWatchedSignPlan(refused) };
    },
    userCancels: async ({ path, refuse }) => {
      const act: UserAct = ({ signPlan }, context) =>
        cancelSignPlan(signPlan, { type: 'USER', reason: null, ...context });
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
async function sign(services: ControlServices, signing: Omit<Acting, 'act'>): Promise<SignPlan> {
  return changeSignPlan(services, {
    find: async () => {
      const signPlan = await findSignPlan(services, signing);
      return { signPlan, heldPlan: await findPlanOf(services, signPlan) };
    },
    act: ({ signPlan, heldPlan }, context) => signSignPlan(signPlan, { plan: heldPlan, ...context }),
    refuse: signing.refuse,
  });
}

async function actOn(services: ControlServices, { act, ...finding }: Acting): Promise<SignPlan> {
  const find = async () => ({ signPlan: await findSignPlan(services, finding) });
  return changeSignPlan(services, { find, act, refuse: finding.refuse });
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
