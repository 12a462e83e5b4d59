/** For tests: where one kind of merchant meets rules, with what it takes to get that far. */
import type { BusinessRule, PlatformOperationId } from '@hufu/contract';
import { expect } from 'vitest';
import type { TestGateway } from './gateway.ts';
import type { Asking, MerchantHand } from './merchant.ts';
import type { Members, Side, SignedPlan } from './sides.ts';
import { serviceId } from './world.ts';

/** A gateway at which one kind of merchant meets rules, and which it met so far. */
export class RuleRoom {
  readonly met = new Set<string>();
  readonly gateway: TestGateway;
  readonly side: Side;
  readonly hand: MerchantHand;
  #number = 0;

  constructor(gateway: TestGateway, side: Side) {
    this.gateway = gateway;
    this.side = side;
    this.hand = gateway.as(side.mchid);
  }

  nextNumber(): string {
    this.#number += 1;
    return `N-${this.#number}`;
  }

  async answer(id: PlatformOperationId, asking: Asking, hand = this.hand): Promise<Members> {
    return (await hand.answer(this.side.idOf(id), asking)) as unknown as Members; // an object, or nothing that is looked at
  }

  /** Asks for what must be refused by that rule. */
  async meets(rule: BusinessRule, id: PlatformOperationId, asking: Asking, hand = this.hand): Promise<void> {
    const own = this.side.idOf(id);
    const refused = await hand.refusal(own, asking);
    expect(refused.rule, `${own}: ${refused.message}`).toBe(rule);
    this.met.add(`${own} ${rule}`);
  }

  async plan(hand = this.hand): Promise<{ readonly planNo: string; readonly planId: string }> {
    const planNo = this.nextNumber();
    const plan = await this.answer('createPlan', { json: this.side.plan(planNo) }, hand);
    return { planNo, planId: String(plan['plan_id']) };
  }

  /** A sign plan of two details that waits for its user. */
  async offered(hand = this.hand): Promise<SignedPlan> {
    const { planId } = await this.plan(hand);
    const merchant_sign_plan_no = this.nextNumber();
    const json = this.side.signPlan(merchant_sign_plan_no, planId);
    const created = await this.answer('createUserSignPlan', { json }, hand);
    const { sign_plan_id } = created['sign_plan'] as SignedPlan; // the answer was held to its schema
    return { sign_plan_id, merchant_sign_plan_no };
  }

  async signed(hand = this.hand): Promise<SignedPlan> {
    const offered = await this.offered(hand);
    await this.gateway.control('userSigns', { path: { sign_plan_id: offered.sign_plan_id } });
    return offered;
  }

  /** The number of an order of the first detail. */
  async serving(): Promise<string> {
    const json = this.side.order(await this.signed(), 1);
    await this.answer('createServiceOrder', { json });
    return String(json['out_trade_no']);
  }

  /** The same, completed; at 0 fen it is done with that. */
  async completed(amount: number): Promise<string> {
    const out_order_no = await this.serving();
    await this.answer('completeServiceOrder', {
      path: { out_order_no },
      json: this.side.completion(amount),
    });
    return out_order_no;
  }

  async cancelled(): Promise<string> {
    const out_order_no = await this.serving();
    await this.answer('cancelServiceOrder', {
      path: { out_order_no },
      json: this.orderBody({ reason: 'a' }),
    });
    return out_order_no;
  }

  /** What a body on an order says. */
  orderBody(members: Members = {}): Members {
    return { ...this.side.whose, service_id: serviceId, ...members };
  }

  modification(amount: number): Members {
    const { time_range: _time, ...amounts } = this.side.completion(amount);
    return { ...amounts, reason: 'shorter' };
  }

  sync(paid_time: string): Members {
    return this.orderBody({ type: 'Order_Paid', detail: { paid_time } });
  }
}
