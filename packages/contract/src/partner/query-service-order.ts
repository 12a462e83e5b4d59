import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { subMchid } from '../plan/fields.ts';
import { partnerServiceOrder } from '../service-order/answers.ts';
import { orderServiceId, outOrderNo, queryId } from '../service-order/fields.ts';
import { orderErrors } from '../service-order/order-errors.ts';

/** Query a service order of a sub-merchant. */
export const queryPartnerServiceOrder = defineOperation({
  id: 'queryPartnerServiceOrder',
  method: 'GET',
  path: '/v3/payscore/partner/serviceorder',
  surface: 'platform',
  mode: 'partner',
  title: { zh: '查询支付分订单（服务商）', en: 'Query a service order of a sub-merchant' },
  summary: {
    zh: 'state、state_description 与 collection.state 须合并来看。',
    en: '`state`, `state_description` and `collection.state` are read together.',
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035',
  parameters: {
    path: nothing,
    query: group(
      {
        out_order_no: optional(outOrderNo),
        query_id: optional(queryId),
        service_id: orderServiceId,
        sub_mchid: subMchid,
      },
      {
        label: { zh: '查询参数', en: 'query' },
        groupRules: [{ rule: 'one-of', fields: ['out_order_no', 'query_id'], confidence: 'documented' }],
      },
    ),
  },
  body: null,
  answer: { status: 200, body: partnerServiceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
