import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { serviceOrder } from './answers.ts';
import { orderAppid, orderServiceId, outOrderNo, queryId } from './fields.ts';
import { orderErrors } from './order-errors.ts';

/** Query a service order. */
export const queryServiceOrder = defineOperation({
  id: 'queryServiceOrder',
  method: 'GET',
  path: '/v3/payscore/serviceorder',
  surface: 'platform',
  mode: 'direct',
  title: { zh: '查询支付分订单', en: 'Query a service order' },
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
        appid: orderAppid,
      },
      {
        label: { zh: '查询参数', en: 'query' },
        groupRules: [{ rule: 'one-of', fields: ['out_order_no', 'query_id'], confidence: 'documented' }],
      },
    ),
  },
  body: null,
  answer: { status: 200, body: serviceOrder },
  errors: orderErrors,
  idempotent: true,
  signedAnswer: true,
});
