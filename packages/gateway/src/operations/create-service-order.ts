/** Create the service order of a plan detail, in both modes: permission → user → decision → save; else → the number's history. */
import type { BodyOf, Contract } from '@hufu/contract';
import { createServiceOrder, isSameOrder, orderNumberTaken } from '../domain/create-order.ts';
import type { Refused } from '../domain/decision.ts';
import type { NewServiceOrder, ServiceOrder } from '../domain/service-order.ts';
import { newOrderId } from '../platform/identifiers.ts';
import type { Merchant } from '../world.ts';
import { findUser } from './find-user.ts';
import type { Handlers } from './operation.ts';
import { printCreatedOrder, printCreatedPartnerOrder } from '../print/print-service-order.ts';
import { findService } from './require-permission.ts';
import { saveChange } from './save-change.ts';
import { saveAttemptsMax, type Services } from './services.ts';

type Code = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH' | 'RESOURCE_NOT_EXISTS';

interface Creation {
  readonly merchant: Merchant;
  readonly asked: NewServiceOrder;
  readonly refuse: (code: Code, facts: Refused<Code>) => never;
  readonly notice: (text: { readonly zh: string; readonly en: string }) => void;
}

/** The operation in direct and in partner mode. */
export function createServiceOrderHandlers(
  services: Services,
): Pick<Handlers, 'createServiceOrder' | 'createPartnerServiceOrder'> {
  return {
    createServiceOrder: async (call) => {
      const { merchant, body, refuse } = call;
      const names = { subMchid: null, subAppid: null, openid: body.openid, subOpenid: null };
      const asked = { ...askedBy(merchant, body), ...names };
      const notice: Creation['notice'] = (text) => call.notice(text);
      const created = await create(services, { merchant, asked, refuse, notice });
      return { status: 200, body: printCreatedOrder(created) };
    },
    createPartnerServiceOrder: async (call) => {
      const { merchant, body, refuse } = call;
      const asked = {
        ...askedBy(merchant, body),
        subMchid: body.sub_mchid,
        subAppid: body.sub_appid ?? null,
        openid: body.openid ?? null,
        subOpenid: body.sub_openid ?? null,
      };
      const notice: Creation['notice'] = (text) => call.notice(text);
      const created = await create(services, { merchant, asked, refuse, notice });
      return { status: 200, body: printCreatedPartnerOrder(created) };
    },
  };
}

async function create(services: Services, creation: Creation): Promise<ServiceOrder> {
  const { merchant, asked, refuse } = creation;
  const permission = findService(services, merchant, asked);
  if ('refused' in permission) return refuse(permission.refused.code, permission.refused);
  const namesNobody = asked.openid === null && asked.subOpenid === null;
  const userId = namesNobody ? null : findUser(services, asked, creation);
  for (let attempt = 0; attempt < saveAttemptsMax; attempt += 1) {
    const { store, clock, random, readings } = services;
    const signPlan = await store.signPlanById(asked.signPlanId);
    if (signPlan === undefined) return refuse('RESOURCE_NOT_EXISTS', unknownSignPlan(asked.signPlanId));
    const at = clock.nowMs();
    const birth = { signPlan, orderId: newOrderId(random, at), userId, at, readings: readings() };
    const decision = createServiceOrder(asked, birth);
    if ('next' in decision) {
      const { order } = decision.next;
      const change = { signPlans: [decision.next.signPlan], serviceOrder: order };
      if ((await saveChange(services, change)) === 'saved') return order;
    }
    // The number may have been used before: a repeat is answered with what it made, whatever would be decided now.
    const existing = await findSame(services, creation);
    if (existing !== undefined) return existing;
    if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
  }
  throw new Error(`A service order could not be saved in ${saveAttemptsMax} attempts.`);
}

/** What the number was used for, when that is what is asked for again; refuses when it is something else. */
async function findSame({ store }: Services, { asked, refuse }: Creation): Promise<ServiceOrder | undefined> {
  const existing = await store.serviceOrderByNumber(asked.mchid, asked.outOrderNo);
  if (existing === undefined || isSameOrder(existing, asked)) return existing;
  return refuse('INVALID_REQUEST', orderNumberTaken(asked.outOrderNo));
}

function unknownSignPlan(signPlanId: string): Refused<'RESOURCE_NOT_EXISTS'> {
  return {
    code: 'RESOURCE_NOT_EXISTS',
    rule: 'sign-plan-exists',
    message: { zh: `签约计划 ${signPlanId} 不存在`, en: `There is no sign plan ${signPlanId}.` },
  };
}

type Body = BodyOf<Contract['createServiceOrder']> | BodyOf<Contract['createPartnerServiceOrder']>;

function askedBy(merchant: Merchant, body: Body) {
  const { time_range: time, location } = body;
  return {
    serviceId: body.service_id,
    signPlanId: body.sign_plan_id,
    planDetailNo: body.plan_detail_no,
    mchid: merchant.mchid,
    appid: body.appid,
    outOrderNo: body.out_trade_no,
    serviceIntroduction: body.service_introduction,
    notifyUrl: body.notify_url,
    timeRange: {
      startTime: time.start_time,
      endTime: time.end_time ?? null,
      startTimeRemark: time.start_time_remark ?? null,
      endTimeRemark: time.end_time_remark ?? null,
    },
    location:
      location === undefined
        ? null
        : { startLocation: location.start_location ?? null, endLocation: location.end_location ?? null },
    attach: body.attach ?? null,
  };
}
