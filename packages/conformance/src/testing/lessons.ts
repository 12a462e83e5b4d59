/** What the stories of whole lives are about: a plan of three lessons, each cheaper than the one before. */
import type { CompleteServiceOrderJson, CreatePlanJson, CreateServiceOrderJson } from '@hufu/sdk';

export const serviceId = '2002000000000558128851361561536';
export const partnerAppid = 'wxd678efh567hg6787';
export const subAppid = 'wxd678efh567hg6999';
export const directAppid = 'wxd678efh567hg7000';
export const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
/** The user of the default world, by Hufu's own name. */
export const userId = 'user-1';

/** What a plan says in either mode, apart from its number. */
export type PlanTerms = Omit<CreatePlanJson, 'appid' | 'merchant_plan_no'>;

/** What an order says in either mode, apart from whose it is. */
export type OrderTerms = Pick<
  CreateServiceOrderJson,
  | 'service_id'
  | 'notify_url'
  | 'service_introduction'
  | 'time_range'
  | 'location'
  | 'attach'
  | 'openid'
  | 'out_trade_no'
>;

/** What a completion says in either mode. */
export type CompletionTerms = Omit<CompleteServiceOrderJson, 'appid'>;

/** The prices of the lessons, in fen. */
export const pricesFen = [14_000, 12_000, 10_000] as const;
export const listPriceFen = 15_000;

/** A plan of the three lessons. */
export const threeLessons: PlanTerms = {
  service_id: serviceId,
  plan_name: '瑜伽课3节',
  plan_duration: 60,
  total_original_price: 45_000,
  deduction_quantity: 3,
  total_actual_price: 36_000,
  plan_detail_list: [
    {
      plan_detail_name: '第一节课',
      original_price: listPriceFen,
      plan_discount_description: '享受体验价',
      actual_price: pricesFen[0],
    },
    { plan_detail_name: '第二节课', original_price: listPriceFen, actual_price: pricesFen[1] },
    { plan_detail_name: '第三节课', original_price: listPriceFen, actual_price: pricesFen[2] },
  ],
};

/** The number that a sign plan reserves for the order of one of its details. */
export function orderNumber(signPlanNo: string, detailNo: number): string {
  return `${signPlanNo}-${detailNo}`;
}

/** The order of a lesson. */
export function lesson(signPlanNo: string, detailNo: number): OrderTerms {
  return {
    service_id: serviceId,
    openid,
    out_trade_no: orderNumber(signPlanNo, detailNo),
    notify_url: 'https://api.test.com/orders',
    service_introduction: `瑜伽课第${detailNo}节`,
    time_range: { start_time: '20260105', start_time_remark: '请提前十分钟到场' },
    location: { start_location: '瑜伽馆' },
    attach: `lesson-${detailNo}`,
  };
}

/** What a lesson comes to in the end. */
export function bill(amountFen: number): CompletionTerms {
  return {
    service_id: serviceId,
    post_payments: [{ name: '瑜伽课', amount: amountFen, description: '一节课' }],
    total_amount: amountFen,
    time_range: { end_time: '20260105' },
  };
}
