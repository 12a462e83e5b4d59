import { choice, count, fen, group, list, optional, rfc3339, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import {
  actualPrice,
  appid,
  mchid,
  merchantNumberPattern,
  originalPrice,
  partnerAppid,
  partnerMchid,
  planDetailName,
  planDetailNo,
  planDetailsMax,
  planDiscountDescription,
  planId,
  planName,
  serviceId,
  subAppid,
  subMchid,
} from '../plan/fields.ts';
import {
  cancelTypes,
  planDetailStates,
  planDetailStateWords,
  signPlanStates,
  signPlanStateWords,
} from '../states.ts';

const exampleUser = firstWorld.user.openid;

/** How long the token that opens the signing page lives, in milliseconds: two hours. */
export const packageLifeMs = 2 * 60 * 60 * 1000;

/**
 * The live platform's own pattern for callback addresses, as its error messages quote it. It forbids a query
 * and a fragment.
 */
export const notifyUrlPattern =
  '^https?://([^\\s/?#\\[\\]\\@]+\\@)?([^\\s/?#\\@:]+)(?::\\d{2,5})?([^\\s?#\\[\\]]*)$';

export const openid = text({
  label: { zh: '待签约用户OpenID', en: "the user's openid" },
  note: { zh: '用户在 appid 下的标识', en: 'The user under `appid`.' },
  max: 128,
  example: exampleUser,
});

export const partnerOpenid = text({
  label: { zh: '待签约用户在服务商应用下的OpenID', en: "the user's openid under the partner" },
  note: { zh: '与 sub_openid 二选一', en: 'Either this or `sub_openid`.' },
  max: 128,
  example: exampleUser,
});

export const subOpenid = text({
  label: { zh: '待签约用户在子商户应用下的OpenID', en: "the user's openid under the sub-merchant" },
  note: { zh: '与 openid 二选一，传入时 sub_appid 必填', en: 'Either this or `openid`; needs `sub_appid`.' },
  max: 128,
  example: exampleUser,
});

export const merchantSignPlanNo = text({
  label: { zh: '商户签约计划单号', en: "merchant's sign plan number" },
  note: { zh: '同一商户号下唯一', en: 'Unique under one merchant.' },
  max: 32,
  pattern: merchantNumberPattern,
  example: '1234323JKHDFE1243252',
});

export const notifyUrl = text({
  label: { zh: '通知地址', en: 'notification address' },
  note: {
    zh: '接收签约成功与用户取消签约的通知；不可带查询参数',
    en: 'Told when the user signs or cancels; no query, no fragment.',
  },
  unit: 'url',
  max: 1024,
  pattern: notifyUrlPattern,
  example: 'https://api.test.com',
  confidence: { pattern: 'observed' },
});

export const stopReason = text({
  label: { zh: '停止签约计划原因', en: 'why the sign plan is cancelled' },
  note: { zh: '即签约计划的 cancel_reason', en: "Becomes the sign plan's `cancel_reason`." },
  max: 50,
  example: '用户协商后停止',
  confidence: { 'length-max': 'assumed' },
});

const merchantPlanDetailNo = text({
  label: { zh: '商户侧计划明细使用订单号', en: "merchant's order number for the detail" },
  note: {
    zh: '同一商户号下唯一；创建该明细的服务订单时即为 out_trade_no',
    en: "Unique under one merchant; later the `out_trade_no` of the detail's service order.",
  },
  max: 32,
  pattern: merchantNumberPattern,
  example: '1234323JKHDFE1243252',
  confidence: { 'length-max': 'assumed' },
});

/** The merchant's order numbers for the details, one per detail and in the plan's order. */
export const signPlanDetail = list(
  group(
    { plan_detail_no: planDetailNo, merchant_plan_detail_no: merchantPlanDetailNo },
    { label: { zh: '商户侧单号信息', en: 'order number of one detail' } },
  ),
  {
    label: { zh: '商户侧单号信息', en: 'order numbers of the details' },
    note: { zh: '与计划明细个数、顺序一致', en: 'One entry per plan detail, in the order of the plan.' },
    itemsMin: 1,
    itemsMax: planDetailsMax,
    confidence: { 'items-min': 'assumed', 'items-max': 'assumed' },
  },
);

const optionalTime = (zh: string, en: string) =>
  optional(rfc3339({ label: { zh, en }, example: '2021-05-20T13:29:35+08:00' }));

const signedDetail = group(
  {
    plan_detail_no: planDetailNo,
    original_price: originalPrice,
    plan_discount_description: optional(planDiscountDescription),
    actual_price: actualPrice,
    plan_detail_state: choice(planDetailStates, {
      label: { zh: '计划明细状态', en: 'state of the detail' },
      meanings: planDetailStateWords,
      example: 'NOT_USED',
    }),
    order_id: optional(
      text({
        label: { zh: '支付分服务单号', en: 'service order id' },
        max: 64,
        example: '0000300001201908301055157220022',
        confidence: { 'length-max': 'assumed' },
      }),
    ),
    merchant_plan_detail_no: merchantPlanDetailNo,
    plan_detail_name: planDetailName,
    actual_pay_price: optional(
      fen({
        label: { zh: '订单实际支付金额', en: 'what the user paid' },
        min: 0,
        example: firstWorld.plan.priceFen,
      }),
    ),
    use_time: optionalTime('详情使用时间', 'when its order was created'),
    complete_time: optionalTime('详情完成时间', 'when its order was paid'),
    cancel_time: optionalTime('详情取消时间', 'when its order was cancelled'),
  },
  { label: { zh: '签约计划明细', en: 'detail of the sign plan' } },
);

const shared = {
  merchant_sign_plan_no: merchantSignPlanNo,
  merchant_callback_url: text({
    label: { zh: '商户回调地址', en: 'notification address' },
    note: { zh: '即创建时的 notify_url', en: 'What was `notify_url` at creation.' },
    unit: 'url',
    max: 1024,
    example: 'https://api.test.com',
  }),
  plan_id: planId,
  going_detail_no: count({
    label: { zh: '目前进行到的计划详情序号', en: 'number of the detail reached' },
    note: { zh: '0 为尚未开始', en: '0: none begun.' },
    min: 0,
    example: 0,
  }),
  sign_state: choice(signPlanStates, {
    label: { zh: '计划签约状态', en: 'state of the sign plan' },
    meanings: signPlanStateWords,
    example: 'UNSIGNED',
  }),
  cancel_sign_time: optionalTime('签约计划取消时间', 'when it was cancelled'),
  cancel_sign_type: optional(
    choice(cancelTypes, {
      label: { zh: '签约计划取消类型', en: 'who cancelled it' },
      meanings: {
        NOT_CANCEL: { zh: '未取消', en: 'nobody' },
        USER: { zh: '用户取消', en: 'the user' },
        MERCHANT: { zh: '商户取消', en: 'the merchant' },
        REVOKE_SERVICE: { zh: '用户解除服务授权', en: 'the user, by revoking the service' },
      },
      example: 'NOT_CANCEL',
    }),
  ),
  cancel_reason: optional(
    text({
      label: { zh: '签约计划取消原因', en: 'why it was cancelled' },
      max: 50,
      example: '用户放弃课程',
      confidence: { 'length-max': 'assumed' },
    }),
  ),
  plan_name: planName,
  plan_over_time: rfc3339({
    label: { zh: '签约计划的过期时间', en: 'when the sign plan runs out' },
    example: '2022-03-17T00:00:00+08:00',
  }),
  total_origin_price: fen({
    label: { zh: '签约计划原总金额', en: 'list price of the sign plan' },
    note: {
      zh: '拼写为 origin，与计划的 total_original_price 不同',
      en: 'Spelled `origin` here, `original` on a plan.',
    },
    min: 0,
    example: firstWorld.plan.listPriceFen,
  }),
  deduction_quantity: count({
    label: { zh: '签约计划扣费次数', en: 'number of charges' },
    min: 1,
    example: 1,
  }),
  total_actual_price: fen({
    label: { zh: '签约计划实际总金额', en: 'price of the sign plan' },
    min: 0,
    example: firstWorld.plan.priceFen,
  }),
  signed_detail_list: optional(
    list(signedDetail, { label: { zh: '签约计划明细列表', en: 'details of the sign plan' } }),
  ),
  sign_time: optionalTime('签约时间', 'when the user signed'),
};

const label = { zh: '用户的签约计划', en: 'user sign plan' } as const;

const signPlanId = text({
  label: { zh: '计划签约ID', en: 'sign plan id' },
  note: { zh: '平台生成', en: 'Given by the platform.' },
  max: 32,
  example: '01010033210001424338000019876258',
});

/** A sign plan as direct mode answers it, flat. */
export const signPlan = group(
  { sign_plan_id: signPlanId, openid: optional(openid), service_id: serviceId, mchid, appid, ...shared },
  { label },
);

/** A sign plan as partner mode answers it, flat. */
export const partnerSignPlan = group(
  {
    sign_plan_id: signPlanId,
    openid: optional(partnerOpenid),
    sub_openid: optional(subOpenid),
    service_id: serviceId,
    mchid: partnerMchid,
    sub_mchid: subMchid,
    appid: partnerAppid,
    sub_appid: optional(subAppid),
    ...shared,
  },
  { label },
);

const packageToken = text({
  label: { zh: '跳转微信侧确认签约小程序的数据', en: 'token that opens the signing page' },
  note: {
    zh: '2 小时内有效；含 & 与 =，放入 URL 前须编码',
    en: 'Lives two hours. URL-encode it: it may hold `&` and `=`.',
  },
  max: 2048,
  example: 'AARupJoAAAABAAAAAADSh9ra0Xzx',
});

const createdLabel = { zh: '创建结果', en: 'what was created' } as const;

/** Creation wraps the sign plan and adds the token; query and cancel answer it flat. */
export const createdSignPlan = group({ sign_plan: signPlan, package: packageToken }, { label: createdLabel });

/** The same in partner mode. */
export const createdPartnerSignPlan = group(
  { sign_plan: partnerSignPlan, package: packageToken },
  { label: createdLabel },
);
