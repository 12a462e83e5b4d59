/** For tests: the two kinds of merchant that call the platform, told apart once, so that a case is told for both. */
import type { PlatformOperationId } from '@hufu/contract';
import {
  directCompletion,
  directOrder,
  directPlan,
  directSignPlan,
  openid,
  partnerCompletion,
  partnerOrder,
  partnerPlan,
  partnerSignPlan,
} from './bodies.ts';
import { directMchid, otherDirectMchid, otherPartnerMchid, partnerMchid, subMchid } from './world.ts';

/** A body or a query, of which only some members are looked at. */
export type Members = Readonly<Record<string, unknown>>;

/** What a contract is known by. */
export interface SignedPlan {
  readonly sign_plan_id: string;
  readonly merchant_sign_plan_no: string;
}

/** One kind of merchant: who it is, and what it says. */
export interface Side {
  readonly mode: 'direct' | 'partner';
  readonly mchid: string;
  /** Another one of its kind. */
  readonly otherMchid: string;
  /** One of the other kind. */
  readonly strangerMchid: string;
  /** The operation of this kind, by the id that a direct merchant's has. */
  readonly idOf: (id: PlatformOperationId) => PlatformOperationId;
  /** What a body or query says of who asks, apart from the service. */
  readonly whose: Members;
  /** What it says to search a plan or a sign plan. */
  readonly search: Readonly<Record<string, string>>;
  readonly plan: (number: string) => Members;
  readonly signPlan: (number: string, planId: string) => Members;
  readonly order: (signed: SignedPlan, detailNo: number) => Members;
  readonly completion: (amount: number) => Members;
}

const direct: Side = {
  mode: 'direct',
  mchid: directMchid,
  otherMchid: otherDirectMchid,
  strangerMchid: partnerMchid,
  idOf: (id) => id,
  whose: { appid: 'wxd678efh567hg7000' },
  search: {},
  plan: directPlan,
  signPlan: directSignPlan,
  order: directOrder,
  completion: directCompletion,
};

const partner: Side = {
  mode: 'partner',
  mchid: partnerMchid,
  otherMchid: otherPartnerMchid,
  strangerMchid: directMchid,
  // The cast holds: each operation of a direct merchant has its counterpart.
  idOf: (id) => id.replace(/^[a-z]+/u, '$&Partner') as PlatformOperationId,
  whose: { sub_mchid: subMchid },
  search: { sub_mchid: subMchid },
  plan: partnerPlan,
  signPlan: (number, planId) => {
    const { sign_plan_detail } = directSignPlan(number, planId);
    return partnerSignPlan(number, { plan_id: planId, sign_plan_detail });
  },
  order: (signed, detailNo) => partnerOrder(signed, detailNo, { sub_appid: 'wxd678efh567hg6999', openid }),
  completion: partnerCompletion,
};

export const sides: readonly Side[] = [direct, partner];
