import { choice, count, days, fen, group, list, optional, rfc3339, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { planStates, planStateWords } from '../states.ts';

/** Digits, letters, `_`, `-` and `*`: what the merchant's own numbers in the plan family are made of. */
export const merchantNumberPattern = '^[0-9A-Za-z_\\-*]+$';

const numbered = { max: 32, pattern: merchantNumberPattern } as const;

export const serviceId = text({
  label: { zh: '支付分服务ID', en: 'PayScore service id' },
  note: { zh: '须有按计划确认权限', en: 'A service that may confirm by plan.' },
  max: 32,
  example: firstWorld.serviceId,
});

export const appid = text({
  label: { zh: 'AppID', en: 'AppID' },
  note: { zh: '与商户号、服务绑定的 AppID', en: 'Bound to the merchant and to the service.' },
  max: 32,
  example: firstWorld.direct.appid,
});

export const partnerAppid = text({
  label: { zh: '服务商的AppID', en: "partner's AppID" },
  note: { zh: '与服务商商户号绑定的 AppID', en: 'Bound to the partner.' },
  max: 32,
  example: firstWorld.partner.appid,
});

export const mchid = text({
  label: { zh: '商户号', en: 'merchant id' },
  max: 32,
  example: firstWorld.direct.mchid,
});

export const partnerMchid = text({
  label: { zh: '服务商商户号', en: 'partner id' },
  max: 32,
  example: firstWorld.partner.mchid,
});

export const subMchid = text({
  label: { zh: '子商户号', en: 'sub-merchant id' },
  note: { zh: '须与服务商有受理关系', en: 'A sub-merchant of the partner.' },
  max: 32,
  example: firstWorld.subMerchant.mchid,
});

export const subAppid = text({
  label: { zh: '子商户的AppID', en: "sub-merchant's AppID" },
  max: 32,
  example: firstWorld.subMerchant.appid,
});

export const merchantPlanNo = text({
  ...numbered,
  label: { zh: '商户侧计划号', en: "merchant's plan number" },
  note: { zh: '同一商户号下唯一', en: 'Unique under one merchant.' },
  example: '1234323JKHDFE1243252',
  confidence: { pattern: 'assumed' },
});

export const planId = text({
  label: { zh: '支付分计划ID', en: 'plan id' },
  note: { zh: '平台生成', en: 'Given by the platform.' },
  max: 32,
  example: firstWorld.plan.id,
});

export const planName = text({
  label: { zh: '支付分计划名称', en: 'plan name' },
  note: { zh: '展示给用户', en: 'Shown to the user.' },
  max: 20,
  example: firstWorld.plan.name,
});

export const planDuration = days({
  label: { zh: '支付分计划有效期', en: 'plan duration' },
  note: {
    zh: '自用户签约当天起的有效天数，不超过服务上配置的上限',
    en: 'Counted from the day the user signs; the service sets the most.',
  },
  min: 1,
  example: 300,
  confidence: { minimum: 'assumed' },
});

export const deductionQuantity = count({
  label: { zh: '支付分计划扣费次数', en: 'number of charges' },
  note: { zh: '须等于计划明细的个数', en: 'Equals the number of plan details.' },
  min: 1,
  example: 1,
  confidence: { minimum: 'assumed' },
});

export const totalOriginalPrice = fen({
  label: { zh: '支付分计划原总金额', en: 'list price of the plan' },
  note: { zh: '等于各明细原支付金额之和', en: "The sum of the details' list prices." },
  min: 1,
  example: firstWorld.plan.listPriceFen,
  confidence: { minimum: 'assumed' },
});

export const totalActualPrice = fen({
  label: { zh: '支付分计划实际扣费总金额', en: 'price of the plan' },
  note: { zh: '等于各明细实际支付金额之和', en: "The sum of the details' prices." },
  min: 0,
  example: firstWorld.plan.priceFen,
  confidence: { minimum: 'assumed' },
});

export const planDetailNo = count({
  label: { zh: '计划明细序号', en: 'number of the plan detail' },
  note: { zh: '按列表顺序从 1 起', en: 'From 1, in list order.' },
  min: 1,
  example: 1,
});

export const planDetailName = text({
  label: { zh: '计划明细名称', en: 'name of the plan detail' },
  max: 20,
  example: firstWorld.plan.detailName,
  confidence: { 'length-max': 'assumed' },
});

export const originalPrice = fen({
  label: { zh: '计划明细原支付金额', en: 'list price of the plan detail' },
  min: 1,
  example: firstWorld.plan.listPriceFen,
  confidence: { minimum: 'assumed' },
});

export const planDiscountDescription = text({
  label: { zh: '计划明细优惠说明', en: 'discount of the plan detail' },
  max: 30,
  example: firstWorld.plan.discount,
  confidence: { 'length-max': 'assumed' },
});

export const actualPrice = fen({
  label: { zh: '计划明细实际支付金额', en: 'price of the plan detail' },
  note: {
    zh: '不高于原支付金额，也不高于上一条明细的实际支付金额',
    en: 'Not above the list price, and not above the price of the detail before it.',
  },
  min: 0,
  example: firstWorld.plan.priceFen,
  confidence: { minimum: 'assumed' },
});

const detailLabel = { zh: '支付分计划明细列表', en: 'plan details' } as const;

/** The most details one plan may have. The platform sets it per service; this bounds the list itself. */
export const planDetailsMax = 1000;

/** The details of a plan to be created: the platform numbers them in list order. */
export const newPlanDetails = list(
  group(
    {
      original_price: originalPrice,
      plan_discount_description: optional(planDiscountDescription),
      actual_price: actualPrice,
      plan_detail_name: planDetailName,
    },
    { label: { zh: '支付分计划明细', en: 'plan detail' } },
  ),
  {
    label: detailLabel,
    itemsMin: 1,
    itemsMax: planDetailsMax,
    confidence: { required: 'assumed', 'items-min': 'assumed', 'items-max': 'assumed' },
  },
);

const planState = choice(planStates, {
  label: { zh: '支付分计划状态', en: 'plan state' },
  note: {
    zh: '停止后不可再签约，已签约的继续履约',
    en: 'A stopped plan can no longer be signed; what was signed goes on.',
  },
  meanings: planStateWords,
  example: 'NORMAL',
});

const planDetails = list(
  group(
    {
      plan_detail_no: planDetailNo,
      plan_detail_name: planDetailName,
      original_price: originalPrice,
      plan_discount_description: optional(planDiscountDescription),
      actual_price: actualPrice,
    },
    { label: { zh: '支付分计划明细', en: 'plan detail' } },
  ),
  { label: detailLabel },
);

const shared = {
  merchant_plan_no: merchantPlanNo,
  plan_name: planName,
  plan_duration: planDuration,
  plan_state: planState,
  total_original_price: totalOriginalPrice,
  deduction_quantity: deductionQuantity,
  total_actual_price: totalActualPrice,
  plan_detail_list: optional(planDetails),
  stop_mchid: optional(
    text({
      label: { zh: '终止方商户号', en: 'merchant that stopped the plan' },
      max: 32,
      example: firstWorld.subMerchant.mchid,
    }),
  ),
  stop_time: optional(
    rfc3339({ label: { zh: '终止时间', en: 'time of the stop' }, example: '2021-05-20T13:29:35+08:00' }),
  ),
};

const label = { zh: '支付分计划', en: 'plan' } as const;

/** A plan as direct mode answers it. */
export const plan = group({ plan_id: planId, service_id: serviceId, mchid, appid, ...shared }, { label });

/** A plan as partner mode answers it. */
export const partnerPlan = group(
  {
    plan_id: planId,
    service_id: serviceId,
    mchid: partnerMchid,
    sub_mchid: subMchid,
    appid: partnerAppid,
    sub_appid: optional(subAppid),
    ...shared,
  },
  { label },
);

/** What a merchant gives to create a plan, in both modes. */
export const newPlan = {
  plan_name: planName,
  plan_duration: planDuration,
  deduction_quantity: deductionQuantity,
  total_original_price: totalOriginalPrice,
  total_actual_price: totalActualPrice,
  plan_detail_list: newPlanDetails,
  merchant_plan_no: merchantPlanNo,
};
