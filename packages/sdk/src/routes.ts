/**
 * The typed paths of the contract, and what each operation takes and gives.
 *
 * Generated from the contract by `npm run derive`; changes made here are lost. Types only.
 */
import type { Answer } from './answer.ts';
import type {
  CallOptions,
  Chain,
  Kind,
  Open,
  OpenBlocking,
  PathOptions,
  Reachable,
  Result,
  Strict,
  StrictBlocking,
  Walk,
} from './typed-chain.ts';
import type {
  FurtherPaths,
  V3AbnormalFundProcessing,
  V3AggracctBc,
  V3Apply4sub,
  V3Apply4subject,
  V3Applyment4sub,
  V3BankBatchTransfer,
  V3BankTransfer,
  V3Bill,
  V3Billdownload,
  V3Brand,
  V3BrandBasic,
  V3Businesscircle,
  V3Capital,
  V3Catering,
  V3CombineTransactions,
  V3Compliance,
  V3CreditRepayment,
  V3DiscountCard,
  V3Ebike,
  V3Ecommerce,
  V3EduPapay,
  V3EduStar,
  V3Eduschoolpay,
  V3Express,
  V3Facemch,
  V3FundApp,
  V3FundsToOversea,
  V3Global,
  V3Goldplan,
  V3Gov,
  V3HirePowerBank,
  V3IndustryCoupon,
  V3IndustryRebate,
  V3Inspolicymgr,
  V3Iotmanage,
  V3Lovefeast,
  V3Marketing,
  V3MchManage,
  V3MchOperate,
  V3MchOperationManage,
  V3Mchalterapply,
  V3MedIns,
  V3Merchant,
  V3MerchantRiskManage,
  V3MerchantService,
  V3MerchantSettlement,
  V3MerchantStore,
  V3Merchantfund,
  V3Multiuse,
  V3NewTaxControlFapiao,
  V3Offlineface,
  V3Offlinefacemch,
  V3Palmservice,
  V3Papay,
  V3Parking,
  V3PartnerPapay,
  V3PartnerTransfer,
  V3PasswordExemptContract,
  V3Pay,
  V3PayDevices,
  V3PayrollCard,
  V3PayscoreAcquiringbank,
  V3PayscoreMerchantBill,
  V3PayscoreOversea,
  V3PayscorePartnerPermissions,
  V3PayscorePartnerServiceAccountApplications,
  V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage,
  V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage,
  V3PayscorePartnerServiceorderDirectComplete,
  V3PayscorePartnerServicepayondeliveryorder,
  V3PayscorePartnerServicequotas,
  V3PayscorePayafterOrders,
  V3PayscorePermissions,
  V3PayscoreServiceorderByOutOrderNoSendPendingmessage,
  V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage,
  V3PayscoreServiceorderDirectComplete,
  V3PayscoreServicepayondeliveryorder,
  V3PayscoreSmartretailOrders,
  V3PayscoreUserServiceState,
  V3PayscoreUsers,
  V3Platsolution,
  V3Profitsharing,
  V3Qrcode,
  V3RateActivity,
  V3Realname,
  V3Recharge,
  V3Refund,
  V3Repayment,
  V3Security,
  V3Smartguide,
  V3TaxiInvoice,
  V3TransactionBlock,
  V3Transfer,
  V3TransferDetail,
  V3Transferdownload,
  V3Vehicle,
  V3Webhooks,
  V3Webizpay,
} from './path-routes.ts';

export type * from './path-routes.ts';

/** 支付分计划明细 · plan detail: a part of the body. */
export interface CreatePlanJsonPlanDetailList {
  /**
   * 计划明细原支付金额 · list price of the plan detail
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly original_price: number;
  /**
   * 计划明细优惠说明 · discount of the plan detail
   *
   * 1 to 30 characters. (assumed: length-max) Example: `"立减10元"`.
   */
  readonly plan_discount_description?: string | undefined;
  /**
   * 计划明细实际支付金额 · price of the plan detail
   *
   * 不高于原支付金额，也不高于上一条明细的实际支付金额
   * Not above the list price, and not above the price of the detail before it.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly actual_price: number;
  /**
   * 计划明细名称 · name of the plan detail
   *
   * 1 to 20 characters. (assumed: length-max) Example: `"第一节课"`.
   */
  readonly plan_detail_name: string;
}

/** 支付分计划 · plan: the body. */
export interface CreatePlanJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 支付分计划有效期 · plan duration
   *
   * 自用户签约当天起的有效天数，不超过服务上配置的上限
   * Counted from the day the user signs; the service sets the most.
   *
   * Whole days. At least 1. (assumed: minimum) Example: `300`.
   */
  readonly plan_duration: number;
  /**
   * 支付分计划扣费次数 · number of charges
   *
   * 须等于计划明细的个数
   * Equals the number of plan details.
   *
   * Whole number. At least 1. (assumed: minimum) Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 支付分计划原总金额 · list price of the plan
   *
   * 等于各明细原支付金额之和
   * The sum of the details' list prices.
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly total_original_price: number;
  /**
   * 支付分计划实际扣费总金额 · price of the plan
   *
   * 等于各明细实际支付金额之和
   * The sum of the details' prices.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly total_actual_price: number;
  /**
   * 支付分计划明细列表 · plan details
   *
   * 1 to 1000 items. (assumed: required, items-min, items-max)
   */
  readonly plan_detail_list: readonly CreatePlanJsonPlanDetailList[];
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
}

/** 支付分计划明细 · plan detail: a part of the answer. */
export interface CreatePlanAnswerPlanDetailList {
  /**
   * 计划明细序号 · number of the plan detail
   *
   * 按列表顺序从 1 起
   * From 1, in list order.
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly plan_detail_no: number;
  /**
   * 计划明细名称 · name of the plan detail
   *
   * 1 to 20 characters. (assumed: length-max) Example: `"第一节课"`.
   */
  readonly plan_detail_name: string;
  /**
   * 计划明细原支付金额 · list price of the plan detail
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly original_price: number;
  /**
   * 计划明细优惠说明 · discount of the plan detail
   *
   * 1 to 30 characters. (assumed: length-max) Example: `"立减10元"`.
   */
  readonly plan_discount_description?: string;
  /**
   * 计划明细实际支付金额 · price of the plan detail
   *
   * 不高于原支付金额，也不高于上一条明细的实际支付金额
   * Not above the list price, and not above the price of the detail before it.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly actual_price: number;
}

/** 支付分计划 · plan: the answer. */
export interface CreatePlanAnswer {
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 支付分计划有效期 · plan duration
   *
   * 自用户签约当天起的有效天数，不超过服务上配置的上限
   * Counted from the day the user signs; the service sets the most.
   *
   * Whole days. At least 1. (assumed: minimum) Example: `300`.
   */
  readonly plan_duration: number;
  /**
   * 支付分计划状态 · plan state
   *
   * 停止后不可再签约，已签约的继续履约
   * A stopped plan can no longer be signed; what was signed goes on.
   *
   * - `NORMAL`: 可签约 · can be signed
   * - `STOP`: 已停止 · stopped
   *
   * Example: `"NORMAL"`.
   */
  readonly plan_state: 'NORMAL' | 'STOP';
  /**
   * 支付分计划原总金额 · list price of the plan
   *
   * 等于各明细原支付金额之和
   * The sum of the details' list prices.
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly total_original_price: number;
  /**
   * 支付分计划扣费次数 · number of charges
   *
   * 须等于计划明细的个数
   * Equals the number of plan details.
   *
   * Whole number. At least 1. (assumed: minimum) Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 支付分计划实际扣费总金额 · price of the plan
   *
   * 等于各明细实际支付金额之和
   * The sum of the details' prices.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly total_actual_price: number;
  /** 支付分计划明细列表 · plan details */
  readonly plan_detail_list?: readonly CreatePlanAnswerPlanDetailList[];
  /**
   * 终止方商户号 · merchant that stopped the plan
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly stop_mchid?: string;
  /**
   * 终止时间 · time of the stop
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly stop_time?: string;
}

/** What `POST /v3/payscore/plan/payscore-plans` takes. */
export interface CreatePlanOptions extends CallOptions {
  readonly json: CreatePlanJson;
}

/** What `POST /v3/payscore/plan/payscore-plans` can be refused with. */
export type CreatePlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 支付分计划 · plan: the body. */
export interface CreatePartnerPlanJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string | undefined;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 支付分计划有效期 · plan duration
   *
   * 自用户签约当天起的有效天数，不超过服务上配置的上限
   * Counted from the day the user signs; the service sets the most.
   *
   * Whole days. At least 1. (assumed: minimum) Example: `300`.
   */
  readonly plan_duration: number;
  /**
   * 支付分计划扣费次数 · number of charges
   *
   * 须等于计划明细的个数
   * Equals the number of plan details.
   *
   * Whole number. At least 1. (assumed: minimum) Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 支付分计划原总金额 · list price of the plan
   *
   * 等于各明细原支付金额之和
   * The sum of the details' list prices.
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly total_original_price: number;
  /**
   * 支付分计划实际扣费总金额 · price of the plan
   *
   * 等于各明细实际支付金额之和
   * The sum of the details' prices.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly total_actual_price: number;
  /**
   * 支付分计划明细列表 · plan details
   *
   * 1 to 1000 items. (assumed: required, items-min, items-max)
   */
  readonly plan_detail_list: readonly CreatePlanJsonPlanDetailList[];
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
}

/** 支付分计划 · plan: the answer. */
export interface CreatePartnerPlanAnswer {
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 服务商商户号 · partner id
   *
   * 1 to 32 characters. Example: `"1900000100"`.
   */
  readonly mchid: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string;
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 支付分计划有效期 · plan duration
   *
   * 自用户签约当天起的有效天数，不超过服务上配置的上限
   * Counted from the day the user signs; the service sets the most.
   *
   * Whole days. At least 1. (assumed: minimum) Example: `300`.
   */
  readonly plan_duration: number;
  /**
   * 支付分计划状态 · plan state
   *
   * 停止后不可再签约，已签约的继续履约
   * A stopped plan can no longer be signed; what was signed goes on.
   *
   * - `NORMAL`: 可签约 · can be signed
   * - `STOP`: 已停止 · stopped
   *
   * Example: `"NORMAL"`.
   */
  readonly plan_state: 'NORMAL' | 'STOP';
  /**
   * 支付分计划原总金额 · list price of the plan
   *
   * 等于各明细原支付金额之和
   * The sum of the details' list prices.
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly total_original_price: number;
  /**
   * 支付分计划扣费次数 · number of charges
   *
   * 须等于计划明细的个数
   * Equals the number of plan details.
   *
   * Whole number. At least 1. (assumed: minimum) Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 支付分计划实际扣费总金额 · price of the plan
   *
   * 等于各明细实际支付金额之和
   * The sum of the details' prices.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly total_actual_price: number;
  /** 支付分计划明细列表 · plan details */
  readonly plan_detail_list?: readonly CreatePlanAnswerPlanDetailList[];
  /**
   * 终止方商户号 · merchant that stopped the plan
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly stop_mchid?: string;
  /**
   * 终止时间 · time of the stop
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly stop_time?: string;
}

/** What `POST /v3/payscore/plan/partner/payscore-plans` takes. */
export interface CreatePartnerPlanOptions extends CallOptions {
  readonly json: CreatePartnerPlanJson;
}

/** What `POST /v3/payscore/plan/partner/payscore-plans` can be refused with. */
export type CreatePartnerPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 支付分计划 · plan: the answer. */
export type QueryPlanAnswer = CreatePlanAnswer;

/** What `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` takes. */
export interface QueryPlanOptions extends CallOptions {
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
}

/** What `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` can be refused with. */
export type QueryPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 查询参数 · query: the query. */
export interface QueryPartnerPlanQuery {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
}

/** 支付分计划 · plan: the answer. */
export type QueryPartnerPlanAnswer = CreatePartnerPlanAnswer;

/** What `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` takes. */
export interface QueryPartnerPlanOptions extends CallOptions {
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
  readonly query: QueryPartnerPlanQuery;
}

/** What `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` can be refused with. */
export type QueryPartnerPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 支付分计划 · plan: the answer. */
export type StopPlanAnswer = CreatePlanAnswer;

/** What `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` takes. */
export interface StopPlanOptions extends CallOptions {
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
}

/** What `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` can be refused with. */
export type StopPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface StopPartnerPlanJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
}

/** 支付分计划 · plan: the answer. */
export type StopPartnerPlanAnswer = CreatePartnerPlanAnswer;

/** What `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` takes. */
export interface StopPartnerPlanOptions extends CallOptions {
  /**
   * 商户侧计划号 · merchant's plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_no: string;
  readonly json: StopPartnerPlanJson;
}

/** What `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` can be refused with. */
export type StopPartnerPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 商户侧单号信息 · order number of one detail: a part of the body. */
export interface CreateUserSignPlanJsonSignPlanDetail {
  /**
   * 计划明细序号 · number of the plan detail
   *
   * 按列表顺序从 1 起
   * From 1, in list order.
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly plan_detail_no: number;
  /**
   * 商户侧计划明细使用订单号 · merchant's order number for the detail
   *
   * 同一商户号下唯一；创建该明细的服务订单时即为 out_trade_no
   * Unique under one merchant; later the `out_trade_no` of the detail's service order.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: length-max) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_detail_no: string;
}

/** 签约计划 · sign plan: the body. */
export interface CreateUserSignPlanJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 待签约用户OpenID · the user's openid
   *
   * 用户在 appid 下的标识
   * The user under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid: string;
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  /**
   * 通知地址 · notification address
   *
   * 接收签约成功与用户取消签约的通知；不可带查询参数
   * Told when the user signs or cancels; no query, no fragment.
   *
   * URL. 1 to 1024 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url: string;
  /**
   * 商户侧单号信息 · order numbers of the details
   *
   * 与计划明细个数、顺序一致
   * One entry per plan detail, in the order of the plan.
   *
   * 1 to 1000 items. (assumed: items-min, items-max)
   */
  readonly sign_plan_detail: readonly CreateUserSignPlanJsonSignPlanDetail[];
}

/** 签约计划明细 · detail of the sign plan: a part of the answer. */
export interface CreateUserSignPlanAnswerSignPlanSignedDetailList {
  /**
   * 计划明细序号 · number of the plan detail
   *
   * 按列表顺序从 1 起
   * From 1, in list order.
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly plan_detail_no: number;
  /**
   * 计划明细原支付金额 · list price of the plan detail
   *
   * Whole fen (1/100 CNY). At least 1. (assumed: minimum) Example: `15000`.
   */
  readonly original_price: number;
  /**
   * 计划明细优惠说明 · discount of the plan detail
   *
   * 1 to 30 characters. (assumed: length-max) Example: `"立减10元"`.
   */
  readonly plan_discount_description?: string;
  /**
   * 计划明细实际支付金额 · price of the plan detail
   *
   * 不高于原支付金额，也不高于上一条明细的实际支付金额
   * Not above the list price, and not above the price of the detail before it.
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `14000`.
   */
  readonly actual_price: number;
  /**
   * 计划明细状态 · state of the detail
   *
   * - `NOT_USED`: 未使用 · not begun
   * - `USING`: 订单进行中 · its order runs
   * - `USED`: 已支付 · paid
   * - `SIGN_PLAN_DETAIL_CANCEL`: 订单已取消 · order cancelled
   *
   * Example: `"NOT_USED"`.
   */
  readonly plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL';
  /**
   * 支付分服务单号 · service order id
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
  /**
   * 商户侧计划明细使用订单号 · merchant's order number for the detail
   *
   * 同一商户号下唯一；创建该明细的服务订单时即为 out_trade_no
   * Unique under one merchant; later the `out_trade_no` of the detail's service order.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: length-max) Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_plan_detail_no: string;
  /**
   * 计划明细名称 · name of the plan detail
   *
   * 1 to 20 characters. (assumed: length-max) Example: `"第一节课"`.
   */
  readonly plan_detail_name: string;
  /**
   * 订单实际支付金额 · what the user paid
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly actual_pay_price?: number;
  /**
   * 详情使用时间 · when its order was created
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly use_time?: string;
  /**
   * 详情完成时间 · when its order was paid
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly complete_time?: string;
  /**
   * 详情取消时间 · when its order was cancelled
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly cancel_time?: string;
}

/** 用户的签约计划 · user sign plan: a part of the answer. */
export interface CreateUserSignPlanAnswerSignPlan {
  /**
   * 计划签约ID · sign plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01010033210001424338000019876258"`.
   */
  readonly sign_plan_id: string;
  /**
   * 待签约用户OpenID · the user's openid
   *
   * 用户在 appid 下的标识
   * The user under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string;
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  /**
   * 商户回调地址 · notification address
   *
   * 即创建时的 notify_url
   * What was `notify_url` at creation.
   *
   * URL. 1 to 1024 characters. Example: `"https://api.test.com"`.
   */
  readonly merchant_callback_url: string;
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * 目前进行到的计划详情序号 · number of the detail reached
   *
   * 0 为尚未开始
   * 0: none begun.
   *
   * Whole number. At least 0. Example: `0`.
   */
  readonly going_detail_no: number;
  /**
   * 计划签约状态 · state of the sign plan
   *
   * - `UNSIGNED`: 待签约 · waits for the user
   * - `SIGNED`: 已签约 · signed
   * - `SIGN_PLAN_CANCEL`: 已取消 · cancelled
   * - `COMPLETE`: 全部完成 · all details done
   * - `EXPIRE`: 已过期 · ran out
   *
   * Example: `"UNSIGNED"`.
   */
  readonly sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE';
  /**
   * 签约计划取消时间 · when it was cancelled
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly cancel_sign_time?: string;
  /**
   * 签约计划取消类型 · who cancelled it
   *
   * - `NOT_CANCEL`: 未取消 · nobody
   * - `USER`: 用户取消 · the user
   * - `MERCHANT`: 商户取消 · the merchant
   * - `REVOKE_SERVICE`: 用户解除服务授权 · the user, by revoking the service
   *
   * Example: `"NOT_CANCEL"`.
   */
  readonly cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE';
  /**
   * 签约计划取消原因 · why it was cancelled
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户放弃课程"`.
   */
  readonly cancel_reason?: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 签约计划的过期时间 · when the sign plan runs out
   *
   * RFC 3339, Beijing time. Example: `"2022-03-17T00:00:00+08:00"`.
   */
  readonly plan_over_time: string;
  /**
   * 签约计划原总金额 · list price of the sign plan
   *
   * 拼写为 origin，与计划的 total_original_price 不同
   * Spelled `origin` here, `original` on a plan.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `15000`.
   */
  readonly total_origin_price: number;
  /**
   * 签约计划扣费次数 · number of charges
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 签约计划实际总金额 · price of the sign plan
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · details of the sign plan */
  readonly signed_detail_list?: readonly CreateUserSignPlanAnswerSignPlanSignedDetailList[];
  /**
   * 签约时间 · when the user signed
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly sign_time?: string;
}

/** 创建结果 · what was created: the answer. */
export interface CreateUserSignPlanAnswer {
  /** 用户的签约计划 · user sign plan */
  readonly sign_plan: CreateUserSignPlanAnswerSignPlan;
  /**
   * 跳转微信侧确认签约小程序的数据 · token that opens the signing page
   *
   * 2 小时内有效；含 & 与 =，放入 URL 前须编码
   * Lives two hours. URL-encode it: it may hold `&` and `=`.
   *
   * 1 to 2048 characters. Example: `"AARupJoAAAABAAAAAADSh9ra0Xzx"`.
   */
  readonly package: string;
}

/** What `POST /v3/payscore/sign-plan/user-sign-plans` takes. */
export interface CreateUserSignPlanOptions extends CallOptions {
  readonly json: CreateUserSignPlanJson;
}

/** What `POST /v3/payscore/sign-plan/user-sign-plans` can be refused with. */
export type CreateUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/**
 * 签约计划 · sign plan: the body.
 *
 * One of `openid`, `sub_openid` is required.
 * `sub_openid` needs `sub_appid`.
 */
export interface CreatePartnerUserSignPlanJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string | undefined;
  /**
   * 待签约用户在服务商应用下的OpenID · the user's openid under the partner
   *
   * 与 sub_openid 二选一
   * Either this or `sub_openid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string | undefined;
  /**
   * 待签约用户在子商户应用下的OpenID · the user's openid under the sub-merchant
   *
   * 与 openid 二选一，传入时 sub_appid 必填
   * Either this or `openid`; needs `sub_appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly sub_openid?: string | undefined;
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  /**
   * 通知地址 · notification address
   *
   * 接收签约成功与用户取消签约的通知；不可带查询参数
   * Told when the user signs or cancels; no query, no fragment.
   *
   * URL. 1 to 1024 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url: string;
  /**
   * 商户侧单号信息 · order numbers of the details
   *
   * 与计划明细个数、顺序一致
   * One entry per plan detail, in the order of the plan.
   *
   * 1 to 1000 items. (assumed: items-min, items-max)
   */
  readonly sign_plan_detail: readonly CreateUserSignPlanJsonSignPlanDetail[];
}

/** 用户的签约计划 · user sign plan: a part of the answer. */
export interface CreatePartnerUserSignPlanAnswerSignPlan {
  /**
   * 计划签约ID · sign plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01010033210001424338000019876258"`.
   */
  readonly sign_plan_id: string;
  /**
   * 待签约用户在服务商应用下的OpenID · the user's openid under the partner
   *
   * 与 sub_openid 二选一
   * Either this or `sub_openid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string;
  /**
   * 待签约用户在子商户应用下的OpenID · the user's openid under the sub-merchant
   *
   * 与 openid 二选一，传入时 sub_appid 必填
   * Either this or `openid`; needs `sub_appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly sub_openid?: string;
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 服务商商户号 · partner id
   *
   * 1 to 32 characters. Example: `"1900000100"`.
   */
  readonly mchid: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string;
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  /**
   * 商户回调地址 · notification address
   *
   * 即创建时的 notify_url
   * What was `notify_url` at creation.
   *
   * URL. 1 to 1024 characters. Example: `"https://api.test.com"`.
   */
  readonly merchant_callback_url: string;
  /**
   * 支付分计划ID · plan id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 32 characters. Example: `"01000033210000324638000000376258"`.
   */
  readonly plan_id: string;
  /**
   * 目前进行到的计划详情序号 · number of the detail reached
   *
   * 0 为尚未开始
   * 0: none begun.
   *
   * Whole number. At least 0. Example: `0`.
   */
  readonly going_detail_no: number;
  /**
   * 计划签约状态 · state of the sign plan
   *
   * - `UNSIGNED`: 待签约 · waits for the user
   * - `SIGNED`: 已签约 · signed
   * - `SIGN_PLAN_CANCEL`: 已取消 · cancelled
   * - `COMPLETE`: 全部完成 · all details done
   * - `EXPIRE`: 已过期 · ran out
   *
   * Example: `"UNSIGNED"`.
   */
  readonly sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE';
  /**
   * 签约计划取消时间 · when it was cancelled
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly cancel_sign_time?: string;
  /**
   * 签约计划取消类型 · who cancelled it
   *
   * - `NOT_CANCEL`: 未取消 · nobody
   * - `USER`: 用户取消 · the user
   * - `MERCHANT`: 商户取消 · the merchant
   * - `REVOKE_SERVICE`: 用户解除服务授权 · the user, by revoking the service
   *
   * Example: `"NOT_CANCEL"`.
   */
  readonly cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE';
  /**
   * 签约计划取消原因 · why it was cancelled
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户放弃课程"`.
   */
  readonly cancel_reason?: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly plan_name: string;
  /**
   * 签约计划的过期时间 · when the sign plan runs out
   *
   * RFC 3339, Beijing time. Example: `"2022-03-17T00:00:00+08:00"`.
   */
  readonly plan_over_time: string;
  /**
   * 签约计划原总金额 · list price of the sign plan
   *
   * 拼写为 origin，与计划的 total_original_price 不同
   * Spelled `origin` here, `original` on a plan.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `15000`.
   */
  readonly total_origin_price: number;
  /**
   * 签约计划扣费次数 · number of charges
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly deduction_quantity: number;
  /**
   * 签约计划实际总金额 · price of the sign plan
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · details of the sign plan */
  readonly signed_detail_list?: readonly CreateUserSignPlanAnswerSignPlanSignedDetailList[];
  /**
   * 签约时间 · when the user signed
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly sign_time?: string;
}

/** 创建结果 · what was created: the answer. */
export interface CreatePartnerUserSignPlanAnswer {
  /** 用户的签约计划 · user sign plan */
  readonly sign_plan: CreatePartnerUserSignPlanAnswerSignPlan;
  /**
   * 跳转微信侧确认签约小程序的数据 · token that opens the signing page
   *
   * 2 小时内有效；含 & 与 =，放入 URL 前须编码
   * Lives two hours. URL-encode it: it may hold `&` and `=`.
   *
   * 1 to 2048 characters. Example: `"AARupJoAAAABAAAAAADSh9ra0Xzx"`.
   */
  readonly package: string;
}

/** What `POST /v3/payscore/sign-plan/partner/user-sign-plans` takes. */
export interface CreatePartnerUserSignPlanOptions extends CallOptions {
  readonly json: CreatePartnerUserSignPlanJson;
}

/** What `POST /v3/payscore/sign-plan/partner/user-sign-plans` can be refused with. */
export type CreatePartnerUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 用户的签约计划 · user sign plan: the answer. */
export type QueryUserSignPlanAnswer = CreateUserSignPlanAnswerSignPlan;

/** What `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` takes. */
export interface QueryUserSignPlanOptions extends CallOptions {
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
}

/** What `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` can be refused with. */
export type QueryUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 查询参数 · query: the query. */
export type QueryPartnerUserSignPlanQuery = QueryPartnerPlanQuery;

/** 用户的签约计划 · user sign plan: the answer. */
export type QueryPartnerUserSignPlanAnswer = CreatePartnerUserSignPlanAnswerSignPlan;

/** What `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` takes. */
export interface QueryPartnerUserSignPlanOptions extends CallOptions {
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  readonly query: QueryPartnerUserSignPlanQuery;
}

/** What `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` can be refused with. */
export type QueryPartnerUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CancelUserSignPlanJson {
  /**
   * 停止签约计划原因 · why the sign plan is cancelled
   *
   * 即签约计划的 cancel_reason
   * Becomes the sign plan's `cancel_reason`.
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户协商后停止"`.
   */
  readonly stop_reason: string;
}

/** 用户的签约计划 · user sign plan: the answer. */
export type CancelUserSignPlanAnswer = CreateUserSignPlanAnswerSignPlan;

/** What `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` takes. */
export interface CancelUserSignPlanOptions extends CallOptions {
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  readonly json: CancelUserSignPlanJson;
}

/** What `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` can be refused with. */
export type CancelUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CancelPartnerUserSignPlanJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 停止签约计划原因 · why the sign plan is cancelled
   *
   * 即签约计划的 cancel_reason
   * Becomes the sign plan's `cancel_reason`.
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户协商后停止"`.
   */
  readonly stop_reason: string;
}

/** 用户的签约计划 · user sign plan: the answer. */
export type CancelPartnerUserSignPlanAnswer = CreatePartnerUserSignPlanAnswerSignPlan;

/** What `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` takes. */
export interface CancelPartnerUserSignPlanOptions extends CallOptions {
  /**
   * 商户签约计划单号 · merchant's sign plan number
   *
   * 同一商户号下唯一
   * Unique under one merchant.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly merchant_sign_plan_no: string;
  readonly json: CancelPartnerUserSignPlanJson;
}

/** What `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` can be refused with. */
export type CancelPartnerUserSignPlanErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 服务时间 · time of the service: a part of the body. */
export interface CreateServiceOrderJsonTimeRange {
  /**
   * 服务开始时间 · start
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520090000"`.
   */
  readonly start_time: string;
  /**
   * 服务结束时间 · end
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520100000"`.
   */
  readonly end_time?: string | undefined;
  /**
   * 开始时间备注 · remark on the start
   *
   * 1 to 20 characters. Example: `"备注1"`.
   */
  readonly start_time_remark?: string | undefined;
  /**
   * 结束时间备注 · remark on the end
   *
   * 1 to 20 characters. Example: `"备注2"`.
   */
  readonly end_time_remark?: string | undefined;
}

/** 服务位置 · place of the service: a part of the body. */
export interface CreateServiceOrderJsonLocation {
  /**
   * 服务开始地点 · where it starts
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"嗨客时尚主题展餐厅"`.
   */
  readonly start_location?: string | undefined;
  /**
   * 服务结束地点 · where it ends
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"嗨客时尚主题展餐厅"`.
   */
  readonly end_location?: string | undefined;
}

/** 服务订单 · service order: the body. */
export interface CreateServiceOrderJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 用户的签约计划 · sign plan id
   *
   * 平台生成的 sign_plan_id，须为已签约状态
   * Given by the platform; a sign plan that is in force.
   *
   * 1 to 32 characters. Example: `"01010033210001424338000019876258"`.
   */
  readonly sign_plan_id: string;
  /**
   * 签约计划详情序号 · number of the plan detail
   *
   * 按明细顺序，不可跳号
   * In the order of the details; none is skipped.
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly plan_detail_no: number;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 用户标识 · the user's openid
   *
   * 签约用户在 appid 下的标识
   * The user who signed, under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range: CreateServiceOrderJsonTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderJsonLocation | undefined;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string | undefined;
  /**
   * 商户侧订单号 · merchant's order number
   *
   * 须等于签约时为该明细预留的 merchant_plan_detail_no；应答中名为 out_order_no
   * The `merchant_plan_detail_no` that was reserved for the detail; answers call it `out_order_no`.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_trade_no: string;
}

/** 后付费项目 · payment: a part of the answer. */
export interface CreateServiceOrderAnswerPostPayments {
  /**
   * 付费名称 · name of the payment
   *
   * 1 to 20 characters. Example: `"瑜伽体验课1节"`.
   */
  readonly name?: string;
  /**
   * 付费金额 · amount of the payment
   *
   * Whole fen (1/100 CNY). At least 0. Example: `15000`.
   */
  readonly amount?: number;
  /**
   * 付费说明 · description of the payment
   *
   * 1 to 30 characters. Example: `"第一节课"`.
   */
  readonly description?: string;
  /**
   * 数量 · number of them
   *
   * Whole number. 1 to 100. Example: `1`.
   */
  readonly count?: number;
}

/** 商户优惠 · discount: a part of the answer. */
export interface CreateServiceOrderAnswerPostDiscounts {
  /**
   * 优惠名称 · name of the discount
   *
   * 同一订单内不得重复
   * No two of one order are the same.
   *
   * 1 to 20 characters. Example: `"立减10元"`.
   */
  readonly name?: string;
  /**
   * 优惠说明 · description of the discount
   *
   * 1 to 30 characters. Example: `"新用户专享"`.
   */
  readonly description?: string;
  /**
   * 优惠金额 · amount of the discount
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `1000`.
   */
  readonly amount?: number;
  /**
   * 数量 · number of them
   *
   * Whole number. 1 to 100. Example: `1`.
   */
  readonly count?: number;
}

/** 服务风险金 · risk fund: a part of the answer. */
export interface CreateServiceOrderAnswerRiskFund {
  /**
   * 风险金名称 · name of the risk fund
   *
   * - `DEPOSIT`: 押金 · deposit
   * - `ADVANCE`: 预付款 · prepayment
   * - `CASH_DEPOSIT`: 保证金 · security money
   * - `ESTIMATE_ORDER_COST`: 预估订单费用 · the expected fee
   *
   * Example: `"ESTIMATE_ORDER_COST"`.
   */
  readonly name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
  /**
   * 风险金额 · amount of the risk fund
   *
   * 即明细的实际支付金额
   * The detail's actual price.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly amount: number;
  /**
   * 风险说明 · description of the risk fund
   *
   * 1 to 30 characters. Example: `"预估费用"`.
   */
  readonly description?: string;
}

/** 服务时间 · time of the service: a part of the answer. */
export interface CreateServiceOrderAnswerTimeRange {
  /**
   * 服务开始时间 · start
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520090000"`.
   */
  readonly start_time: string;
  /**
   * 服务结束时间 · end
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520100000"`.
   */
  readonly end_time?: string;
  /**
   * 开始时间备注 · remark on the start
   *
   * 1 to 20 characters. Example: `"备注1"`.
   */
  readonly start_time_remark?: string;
  /**
   * 结束时间备注 · remark on the end
   *
   * 1 to 20 characters. Example: `"备注2"`.
   */
  readonly end_time_remark?: string;
}

/** 服务位置 · place of the service: a part of the answer. */
export interface CreateServiceOrderAnswerLocation {
  /**
   * 服务开始地点 · where it starts
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"嗨客时尚主题展餐厅"`.
   */
  readonly start_location?: string;
  /**
   * 服务结束地点 · where it ends
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"嗨客时尚主题展餐厅"`.
   */
  readonly end_location?: string;
}

/** 服务订单 · service order: the answer. */
export interface CreateServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url?: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
}

/** What `POST /v3/payscore/sign-plan/serviceorder` takes. */
export interface CreateServiceOrderOptions extends CallOptions {
  readonly json: CreateServiceOrderJson;
}

/** What `POST /v3/payscore/sign-plan/serviceorder` can be refused with. */
export type CreateServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/**
 * 服务订单 · service order: the body.
 *
 * `sub_openid` needs `sub_appid`.
 */
export interface CreatePartnerServiceOrderJson {
  /**
   * 支付分服务ID · PayScore service id
   *
   * 须有按计划确认权限
   * A service that may confirm by plan.
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 用户的签约计划 · sign plan id
   *
   * 平台生成的 sign_plan_id，须为已签约状态
   * Given by the platform; a sign plan that is in force.
   *
   * 1 to 32 characters. Example: `"01010033210001424338000019876258"`.
   */
  readonly sign_plan_id: string;
  /**
   * 签约计划详情序号 · number of the plan detail
   *
   * 按明细顺序，不可跳号
   * In the order of the details; none is skipped.
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly plan_detail_no: number;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string | undefined;
  /**
   * 用户标识 · the user's openid
   *
   * 签约用户在 appid 下的标识
   * The user who signed, under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string | undefined;
  /**
   * 子商户下用户标识 · the user's openid under the sub-merchant
   *
   * 签约用户在 sub_appid 下的标识
   * The user who signed, under `sub_appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly sub_openid?: string | undefined;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range: CreateServiceOrderJsonTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderJsonLocation | undefined;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string | undefined;
  /**
   * 商户侧订单号 · merchant's order number
   *
   * 须等于签约时为该明细预留的 merchant_plan_detail_no；应答中名为 out_order_no
   * The `merchant_plan_detail_no` that was reserved for the detail; answers call it `out_order_no`.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-*]+$`. (assumed: pattern) Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_trade_no: string;
}

/** 服务订单 · service order: the answer. */
export interface CreatePartnerServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 服务商商户号 · partner id
   *
   * 1 to 32 characters. Example: `"1900000100"`.
   */
  readonly mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url?: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
}

/** What `POST /v3/payscore/sign-plan/partner/serviceorder` takes. */
export interface CreatePartnerServiceOrderOptions extends CallOptions {
  readonly json: CreatePartnerServiceOrderJson;
}

/** What `POST /v3/payscore/sign-plan/partner/serviceorder` can be refused with. */
export type CreatePartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/**
 * 查询参数 · query: the query.
 *
 * One of `out_order_no`, `query_id` is required.
 */
export interface QueryServiceOrderQuery {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no?: string | undefined;
  /**
   * 回跳查询ID · query id
   *
   * 小程序回跳时带回，与 out_order_no 二选一
   * Handed back when the mini program jumps back. Either this or `out_order_no`.
   *
   * 1 to 128 characters. (assumed: length-max) Example: `"15646546545165651651"`.
   */
  readonly query_id?: string | undefined;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
}

/** 收款明细 · payment: a part of the answer. */
export interface QueryServiceOrderAnswerCollectionDetails {
  /**
   * 收款序号 · number of the payment
   *
   * Whole number. At least 1. Example: `1`.
   */
  readonly seq?: number;
  /**
   * 单笔收款金额 · amount of this payment
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly amount?: number;
  /**
   * 收款成功渠道 · by what way it was paid
   *
   * - `NEWTON`: 支付分扣款 · deducted by PayScore
   * - `MCH`: 商户渠道收款 · paid to the merchant
   *
   * Example: `"NEWTON"`.
   */
  readonly paid_type?: 'NEWTON' | 'MCH';
  /**
   * 收款成功时间 · when it was paid
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520110000"`.
   */
  readonly paid_time?: string;
  /**
   * 微信支付交易单号 · transaction id
   *
   * 支付分扣款时返回，退款时使用
   * Given when PayScore deducted; refunds need it.
   *
   * 1 to 32 characters. Example: `"4200000000202105201234567890"`.
   */
  readonly transaction_id?: string;
}

/** 收款信息 · collection: a part of the answer. */
export interface QueryServiceOrderAnswerCollection {
  /**
   * 收款状态 · state of the collection
   *
   * - `USER_PAYING`: 待支付 · payment is due
   * - `USER_PAID`: 已支付 · paid
   *
   * Example: `"USER_PAID"`.
   */
  readonly state: 'USER_PAYING' | 'USER_PAID';
  /**
   * 总收款金额 · total to be collected
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount?: number;
  /**
   * 待收金额 · what is still due
   *
   * Whole fen (1/100 CNY). At least 0. Example: `0`.
   */
  readonly paying_amount?: number;
  /**
   * 已收金额 · what was paid
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly paid_amount?: number;
  /** 收款明细列表 · payments */
  readonly details?: readonly QueryServiceOrderAnswerCollectionDetails[];
}

/** 服务订单 · service order: the answer. */
export interface QueryServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount?: number;
  /**
   * 是否需要收款 · whether anything is to be collected
   *
   * Example: `true`.
   */
  readonly need_collection?: boolean;
  /** 收款信息 · collection */
  readonly collection?: QueryServiceOrderAnswerCollection;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url?: string;
  /**
   * 用户标识 · the user's openid
   *
   * 签约用户在 appid 下的标识
   * The user who signed, under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
}

/** What `GET /v3/payscore/serviceorder` takes. */
export interface QueryServiceOrderOptions extends CallOptions {
  readonly query: QueryServiceOrderQuery;
}

/** What `GET /v3/payscore/serviceorder` can be refused with. */
export type QueryServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/**
 * 查询参数 · query: the query.
 *
 * One of `out_order_no`, `query_id` is required.
 */
export interface QueryPartnerServiceOrderQuery {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no?: string | undefined;
  /**
   * 回跳查询ID · query id
   *
   * 小程序回跳时带回，与 out_order_no 二选一
   * Handed back when the mini program jumps back. Either this or `out_order_no`.
   *
   * 1 to 128 characters. (assumed: length-max) Example: `"15646546545165651651"`.
   */
  readonly query_id?: string | undefined;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
}

/** 服务订单 · service order: the answer. */
export interface QueryPartnerServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 服务商的AppID · partner's AppID
   *
   * 与服务商商户号绑定的 AppID
   * Bound to the partner.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 服务商商户号 · partner id
   *
   * 1 to 32 characters. Example: `"1900000100"`.
   */
  readonly mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg6999"`.
   */
  readonly sub_appid?: string;
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid?: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount?: number;
  /**
   * 是否需要收款 · whether anything is to be collected
   *
   * Example: `true`.
   */
  readonly need_collection?: boolean;
  /** 收款信息 · collection */
  readonly collection?: QueryServiceOrderAnswerCollection;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url?: string;
  /**
   * 用户标识 · the user's openid
   *
   * 签约用户在 appid 下的标识
   * The user who signed, under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid?: string;
  /**
   * 子商户下用户标识 · the user's openid under the sub-merchant
   *
   * 签约用户在 sub_appid 下的标识
   * The user who signed, under `sub_appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly sub_openid?: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
}

/** What `GET /v3/payscore/partner/serviceorder` takes. */
export interface QueryPartnerServiceOrderOptions extends CallOptions {
  readonly query: QueryPartnerServiceOrderQuery;
}

/** What `GET /v3/payscore/partner/serviceorder` can be refused with. */
export type QueryPartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CancelServiceOrderJson {
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. (assumed: required) Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 撤销原因 · why the order is cancelled
   *
   * 展示给用户；重试须与原参数一致
   * Shown to the user. A repeat has the same.
   *
   * 1 to 50 characters. Example: `"用户投诉"`.
   */
  readonly reason: string;
}

/** 服务订单 · service order: the answer. */
export interface CancelServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id: string;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/cancel` takes. */
export interface CancelServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CancelServiceOrderJson;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/cancel` can be refused with. */
export type CancelServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CancelPartnerServiceOrderJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. (assumed: required) Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 撤销原因 · why the order is cancelled
   *
   * 展示给用户；重试须与原参数一致
   * Shown to the user. A repeat has the same.
   *
   * 1 to 50 characters. Example: `"用户投诉"`.
   */
  readonly reason: string;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` takes. */
export interface CancelPartnerServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CancelPartnerServiceOrderJson;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` can be refused with. */
export type CancelPartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 后付费项目 · payment: a part of the body. */
export interface CompleteServiceOrderJsonPostPayments {
  /**
   * 付费名称 · name of the payment
   *
   * 1 to 20 characters. (assumed: required) Example: `"瑜伽体验课1节"`.
   */
  readonly name: string;
  /**
   * 付费金额 · amount of the payment
   *
   * Whole fen (1/100 CNY). At least 0. Example: `15000`.
   */
  readonly amount?: number | undefined;
  /**
   * 付费说明 · description of the payment
   *
   * 1 to 30 characters. Example: `"第一节课"`.
   */
  readonly description?: string | undefined;
  /**
   * 数量 · number of them
   *
   * Whole number. 1 to 100. Example: `1`.
   */
  readonly count?: number | undefined;
}

/** 商户优惠 · discount: a part of the body. */
export interface CompleteServiceOrderJsonPostDiscounts {
  /**
   * 优惠名称 · name of the discount
   *
   * 同一订单内不得重复
   * No two of one order are the same.
   *
   * 1 to 20 characters. Example: `"立减10元"`.
   */
  readonly name: string;
  /**
   * 优惠说明 · description of the discount
   *
   * 1 to 30 characters. Example: `"新用户专享"`.
   */
  readonly description?: string | undefined;
  /**
   * 优惠金额 · amount of the discount
   *
   * Whole fen (1/100 CNY). At least 0. (assumed: minimum) Example: `1000`.
   */
  readonly amount: number;
  /**
   * 数量 · number of them
   *
   * Whole number. 1 to 100. Example: `1`.
   */
  readonly count?: number | undefined;
}

/** 服务时间 · time of the service: a part of the body. */
export interface CompleteServiceOrderJsonTimeRange {
  /**
   * 服务开始时间 · start
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520090000"`.
   */
  readonly start_time?: string | undefined;
  /**
   * 服务结束时间 · end
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520100000"`.
   */
  readonly end_time?: string | undefined;
  /**
   * 开始时间备注 · remark on the start
   *
   * 1 to 20 characters. Example: `"备注1"`.
   */
  readonly start_time_remark?: string | undefined;
  /**
   * 结束时间备注 · remark on the end
   *
   * 1 to 20 characters. Example: `"备注2"`.
   */
  readonly end_time_remark?: string | undefined;
}

/** 设备信息 · device: a part of the body. */
export interface CompleteServiceOrderJsonDevice {
  /**
   * 服务开始的设备ID · device at the start
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"HG123456"`.
   */
  readonly start_device_id?: string | undefined;
  /**
   * 服务结束的设备ID · device at the end
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"HG123456"`.
   */
  readonly end_device_id?: string | undefined;
  /**
   * 物料编码 · material number
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"example_materiel_no"`.
   */
  readonly materiel_no?: string | undefined;
}

/** 请求体 · body: the body. */
export interface CompleteServiceOrderJson {
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 后付费项目 · payments
   *
   * 1 to 100 items.
   */
  readonly post_payments: readonly CompleteServiceOrderJsonPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CompleteServiceOrderJsonPostDiscounts[] | undefined;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount: number;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CompleteServiceOrderJsonTimeRange | undefined;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderJsonLocation | undefined;
  /**
   * 微信支付服务分账标记 · profit sharing
   *
   * 默认 false
   * Default is false.
   *
   * Example: `false`.
   */
  readonly profit_sharing?: boolean | undefined;
  /**
   * 订单优惠标记 · coupon tag
   *
   * 1 to 32 characters. (assumed: length-max) Example: `"goods_tag"`.
   */
  readonly goods_tag?: string | undefined;
  /** 设备信息 · device */
  readonly device?: CompleteServiceOrderJsonDevice | undefined;
}

/** 服务订单 · service order: the answer. */
export interface CompleteServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount: number;
  /**
   * 是否需要收款 · whether anything is to be collected
   *
   * Example: `true`.
   */
  readonly need_collection?: boolean;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id?: string;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/complete` takes. */
export interface CompleteServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CompleteServiceOrderJson;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/complete` can be refused with. */
export type CompleteServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CompletePartnerServiceOrderJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 后付费项目 · payments
   *
   * 1 to 100 items.
   */
  readonly post_payments: readonly CompleteServiceOrderJsonPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CompleteServiceOrderJsonPostDiscounts[] | undefined;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount: number;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CompleteServiceOrderJsonTimeRange | undefined;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderJsonLocation | undefined;
  /**
   * 微信支付服务分账标记 · profit sharing
   *
   * 默认 false
   * Default is false.
   *
   * Example: `false`.
   */
  readonly profit_sharing?: boolean | undefined;
  /**
   * 完结时间 · time of the completion
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T10:00:00+08:00"`.
   */
  readonly complete_time?: string | undefined;
  /**
   * 订单优惠标记 · coupon tag
   *
   * 1 to 32 characters. (assumed: length-max) Example: `"goods_tag"`.
   */
  readonly goods_tag?: string | undefined;
  /** 设备信息 · device */
  readonly device?: CompleteServiceOrderJsonDevice | undefined;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` takes. */
export interface CompletePartnerServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CompletePartnerServiceOrderJson;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` can be refused with. */
export type CompletePartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface ModifyServiceOrderJson {
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 后付费项目 · payments
   *
   * 1 to 100 items.
   */
  readonly post_payments: readonly CompleteServiceOrderJsonPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CompleteServiceOrderJsonPostDiscounts[] | undefined;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount: number;
  /**
   * 修改原因 · why the amount is modified
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户投诉"`.
   */
  readonly reason: string;
  /** 设备信息 · device */
  readonly device?: CompleteServiceOrderJsonDevice | undefined;
}

/** 服务订单 · service order: the answer. */
export type ModifyServiceOrderAnswer = QueryServiceOrderAnswer;

/** What `POST /v3/payscore/serviceorder/{out_order_no}/modify` takes. */
export interface ModifyServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: ModifyServiceOrderJson;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/modify` can be refused with. */
export type ModifyServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface ModifyPartnerServiceOrderJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id?: string | undefined;
  /**
   * 后付费项目 · payments
   *
   * 1 to 100 items.
   */
  readonly post_payments: readonly CompleteServiceOrderJsonPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CompleteServiceOrderJsonPostDiscounts[] | undefined;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount: number;
  /**
   * 修改原因 · why the amount is modified
   *
   * 1 to 50 characters. (assumed: length-max) Example: `"用户投诉"`.
   */
  readonly reason: string;
  /** 设备信息 · device */
  readonly device?: CompleteServiceOrderJsonDevice | undefined;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` takes. */
export interface ModifyPartnerServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: ModifyPartnerServiceOrderJson;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` can be refused with. */
export type ModifyPartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CollectServiceOrderJson {
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. (assumed: required) Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. (assumed: required) Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
}

/** 服务订单 · service order: the answer. */
export interface CollectServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid?: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id: string;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/pay` takes. */
export interface CollectServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CollectServiceOrderJson;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/pay` can be refused with. */
export type CollectServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 请求体 · body: the body. */
export interface CollectPartnerServiceOrderJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id?: string | undefined;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` takes. */
export interface CollectPartnerServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: CollectPartnerServiceOrderJson;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` can be refused with. */
export type CollectPartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 内容信息详情 · details of what happened: a part of the body. */
export interface SyncServiceOrderJsonDetail {
  /**
   * 收款成功时间 · when it was paid
   *
   * 北京时间；只有日期时为当天零点
   * Beijing time; a date alone is its midnight.
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520110000"`.
   */
  readonly paid_time: string;
}

/** 请求体 · body: the body. */
export interface SyncServiceOrderJson {
  /**
   * 公众账号ID · AppID
   *
   * 须与创建订单时一致
   * The one that the order was created with.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 场景类型 · what happened
   *
   * 固定值，大小写如此
   * Always this, spelled so.
   *
   * Example: `"Order_Paid"`.
   */
  readonly type: 'Order_Paid';
  /** 内容信息详情 · details of what happened */
  readonly detail: SyncServiceOrderJsonDetail;
}

/** 服务订单 · service order: the answer. */
export interface SyncServiceOrderAnswer {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * AppID
   *
   * 与商户号、服务绑定的 AppID
   * Bound to the merchant and to the service.
   *
   * 1 to 32 characters. Example: `"wxd678efh567hg7000"`.
   */
  readonly appid: string;
  /**
   * 商户号 · merchant id
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 服务信息 · what is served
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. (assumed: required) Example: `"羽毛球课基础练习课程"`.
   */
  readonly service_introduction: string;
  /**
   * 服务订单状态 · state of the order
   *
   * - `CREATED`: 等待用户确认 · waits for the user
   * - `DOING`: 进行中 · under way
   * - `DONE`: 已完成 · done
   * - `REVOKED`: 已取消 · cancelled
   * - `EXPIRED`: 已失效 · never confirmed
   *
   * Example: `"DOING"`.
   */
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /**
   * 订单状态说明 · more about the state
   *
   * 仅在 DOING 时返回
   * Only with DOING.
   *
   * - `USER_CONFIRM`: 用户已确认，服务中 · in service
   * - `MCH_COMPLETE`: 商户已完结，待收款 · the merchant completed it, payment is due
   *
   * Example: `"USER_CONFIRM"`.
   */
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
  /**
   * 后付费项目 · payments
   *
   * At most 100 items.
   */
  readonly post_payments?: readonly CreateServiceOrderAnswerPostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly CreateServiceOrderAnswerPostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: CreateServiceOrderAnswerRiskFund;
  /**
   * 总金额 · total amount
   *
   * 等于后付费项目金额之和减去商户优惠金额之和，可为 0
   * The payments less the discounts; may be 0.
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly total_amount?: number;
  /**
   * 是否需要收款 · whether anything is to be collected
   *
   * Example: `true`.
   */
  readonly need_collection?: boolean;
  /** 收款信息 · collection */
  readonly collection?: QueryServiceOrderAnswerCollection;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: CreateServiceOrderAnswerTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: CreateServiceOrderAnswerLocation;
  /**
   * 附加数据 · attached data
   *
   * 原样返回；含特殊字符时先做 URL 编码
   * Comes back as it is. URL-encode special characters first.
   *
   * 1 to 256 characters. Example: `"Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald"`.
   */
  readonly attach?: string;
  /**
   * 商户回调地址 · notification address
   *
   * 接收服务订单的通知；不可带查询参数
   * Told of what happens to the order; no query, no fragment.
   *
   * URL. 1 to 256 characters. Pattern: `^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`. (observed: pattern) Example: `"https://api.test.com"`.
   */
  readonly notify_url?: string;
  /**
   * 用户标识 · the user's openid
   *
   * 签约用户在 appid 下的标识
   * The user who signed, under `appid`.
   *
   * 1 to 128 characters. Example: `"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"`.
   */
  readonly openid: string;
  /**
   * 微信支付服务订单号 · service order id
   *
   * 平台生成
   * Given by the platform.
   *
   * 1 to 64 characters. (assumed: length-max) Example: `"0000300001201908301055157220022"`.
   */
  readonly order_id: string;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/sync` takes. */
export interface SyncServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: SyncServiceOrderJson;
}

/** What `POST /v3/payscore/serviceorder/{out_order_no}/sync` can be refused with. */
export type SyncServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 内容信息详情 · details of what happened: a part of the body. */
export interface SyncPartnerServiceOrderJsonDetail {
  /**
   * 收款成功时间 · when it was paid
   *
   * 北京时间；只有日期时为当天零点
   * Beijing time; a date alone is its midnight.
   *
   * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Example: `"20210520110000"`.
   */
  readonly paid_time: string;
  /**
   * 收款序号 · number of the payment
   *
   * Whole number. Example: `1`.
   */
  readonly seq?: number | undefined;
  /**
   * 收款金额 · amount that was paid
   *
   * Whole fen (1/100 CNY). At least 0. Example: `14000`.
   */
  readonly paid_amount?: number | undefined;
}

/** 请求体 · body: the body. */
export interface SyncPartnerServiceOrderJson {
  /**
   * 子商户号 · sub-merchant id
   *
   * 须与服务商有受理关系
   * A sub-merchant of the partner.
   *
   * 1 to 32 characters. Example: `"1900000109"`.
   */
  readonly sub_mchid: string;
  /**
   * 服务ID · PayScore service id
   *
   * 1 to 32 characters. Example: `"2002000000000558128851361561536"`.
   */
  readonly service_id: string;
  /**
   * 场景类型 · what happened
   *
   * 固定值，大小写如此
   * Always this, spelled so.
   *
   * Example: `"Order_Paid"`.
   */
  readonly type: 'Order_Paid';
  /** 内容信息详情 · details of what happened */
  readonly detail: SyncPartnerServiceOrderJsonDetail;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` takes. */
export interface SyncPartnerServiceOrderOptions extends CallOptions {
  /**
   * 商户服务订单号 · merchant's order number
   *
   * 即创建服务订单时的 out_trade_no
   * What was `out_trade_no` at creation.
   *
   * 1 to 32 characters. Pattern: `^[0-9A-Za-z_\-|*]+$`. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_order_no: string;
  readonly json: SyncPartnerServiceOrderJson;
}

/** What `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` can be refused with. */
export type SyncPartnerServiceOrderErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** 查询参数 · query: the query. */
export interface ListCertificatesQuery {
  /**
   * 证书算法类型 · kind of certificate
   *
   * 1 to 16 characters. Example: `"RSA"`.
   */
  readonly algorithm_type?: string | undefined;
}

/** 证书内容 · sealed certificate: a part of the answer. */
export interface ListCertificatesAnswerDataEncryptCertificate {
  /**
   * 加密算法 · algorithm
   *
   * 1 to 32 characters. Example: `"AEAD_AES_256_GCM"`.
   */
  readonly algorithm: string;
  /**
   * 加密使用的随机串 · nonce of the seal
   *
   * 1 to 16 characters. Example: `"61f9c719728a"`.
   */
  readonly nonce: string;
  /**
   * 附加数据 · associated data
   *
   * 0 to 16 characters. Example: `"certificate"`.
   */
  readonly associated_data: string;
  /**
   * 证书密文 · sealed certificate
   *
   * 用 APIv3 密钥解密得到 PEM 证书
   * Opens with the APIv3 key to a PEM certificate.
   *
   * 1 to 1048576 characters. Example: `"sRvt3Ew=="`.
   */
  readonly ciphertext: string;
}

/** 平台证书 · platform certificate: a part of the answer. */
export interface ListCertificatesAnswerData {
  /**
   * 证书序列号 · serial
   *
   * 1 to 40 characters. Example: `"5157F09EFDC096DE15EBE81A47057A7232F1B8E1"`.
   */
  readonly serial_no: string;
  /**
   * 证书启用时间 · valid from
   *
   * RFC 3339, Beijing time. Example: `"2018-03-26T11:39:50+08:00"`.
   */
  readonly effective_time: string;
  /**
   * 证书弃用时间 · valid until
   *
   * RFC 3339, Beijing time. Example: `"2023-03-25T11:39:50+08:00"`.
   */
  readonly expire_time: string;
  /** 证书内容 · sealed certificate */
  readonly encrypt_certificate: ListCertificatesAnswerDataEncryptCertificate;
}

/** 平台证书 · platform certificates: the answer. */
export interface ListCertificatesAnswer {
  /** 平台证书列表 · platform certificates */
  readonly data: readonly ListCertificatesAnswerData[];
}

/** What `GET /v3/certificates` takes. */
export interface ListCertificatesOptions extends CallOptions {
  readonly query?: ListCertificatesQuery | undefined;
}

/** What `GET /v3/certificates` can be refused with. */
export type ListCertificatesErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** All known paths, whole. */
export interface Paths<out K extends Kind> extends FurtherPaths<K> {
  /** `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan */
  readonly 'v3/payscore/plan/payscore-plans': V3PayscorePlanPayscorePlans<K> & K['door'];
  /** `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan */
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
  /** `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划 · Stop a plan */
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop<K> &
    K['door'];
  /** `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant */
  readonly 'v3/payscore/plan/partner/payscore-plans': V3PayscorePlanPartnerPayscorePlans<K> & K['door'];
  /** `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant */
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
  /** `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划（服务商） · Stop a plan of a sub-merchant */
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop<K> &
    K['door'];
  /** `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan */
  readonly 'v3/payscore/sign-plan/user-sign-plans': V3PayscoreSignPlanUserSignPlans<K> & K['door'];
  /** `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan */
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划 · Cancel a user sign plan */
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<K> &
    K['door'];
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划（服务商） · Cancel a user sign plan of a sub-merchant */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<K> &
    K['door'];
  /** `POST /v3/payscore/sign-plan/partner/serviceorder` 创建签约计划服务订单（服务商） · Create the service order of a sub-merchant's plan detail */
  readonly 'v3/payscore/sign-plan/partner/serviceorder': V3PayscoreSignPlanPartnerServiceorder<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/serviceorder` 创建签约计划服务订单 · Create the service order of a plan detail */
  readonly 'v3/payscore/sign-plan/serviceorder': V3PayscoreSignPlanServiceorder<K> & K['door'];
  /** `GET /v3/payscore/serviceorder` 查询支付分订单 · Query a service order */
  readonly 'v3/payscore/serviceorder': V3PayscoreServiceorder<K> & K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/cancel` 取消支付分订单 · Cancel a service order */
  readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': V3PayscoreServiceorderByOutOrderNoCancel<K> &
    K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/complete` 完结支付分订单 · Complete a service order */
  readonly 'v3/payscore/serviceorder/{out_order_no}/complete': V3PayscoreServiceorderByOutOrderNoComplete<K> &
    K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/modify` 修改订单金额 · Modify the amount of a service order */
  readonly 'v3/payscore/serviceorder/{out_order_no}/modify': V3PayscoreServiceorderByOutOrderNoModify<K> &
    K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/pay` 商户发起催收扣款 · Collect the amount of a service order */
  readonly 'v3/payscore/serviceorder/{out_order_no}/pay': V3PayscoreServiceorderByOutOrderNoPay<K> &
    K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/sync` 同步服务订单信息 · Report a service order as paid */
  readonly 'v3/payscore/serviceorder/{out_order_no}/sync': V3PayscoreServiceorderByOutOrderNoSync<K> &
    K['door'];
  /** `GET /v3/payscore/partner/serviceorder` 查询支付分订单（服务商） · Query a service order of a sub-merchant */
  readonly 'v3/payscore/partner/serviceorder': V3PayscorePartnerServiceorder<K> & K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` 取消支付分订单（服务商） · Cancel a service order of a sub-merchant */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': V3PayscorePartnerServiceorderByOutOrderNoCancel<K> &
    K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` 完结支付分订单（服务商） · Complete a service order of a sub-merchant */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': V3PayscorePartnerServiceorderByOutOrderNoComplete<K> &
    K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` 修改订单金额（服务商） · Modify the amount of a sub-merchant's service order */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': V3PayscorePartnerServiceorderByOutOrderNoModify<K> &
    K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` 商户发起催收扣款（服务商） · Collect the amount of a sub-merchant's service order */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': V3PayscorePartnerServiceorderByOutOrderNoPay<K> &
    K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` 同步服务订单信息（服务商） · Report a sub-merchant's service order as paid */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': V3PayscorePartnerServiceorderByOutOrderNoSync<K> &
    K['door'];
  /** `GET /v3/certificates` 获取平台证书列表 · List the platform certificates */
  readonly 'v3/certificates': V3Certificates<K> & K['door'];
}

export interface V3<out K extends Kind> extends Chain<K> {
  readonly payscore: V3Payscore<K> & K['door'];
  /** `GET /v3/certificates` 获取平台证书列表 · List the platform certificates */
  readonly certificates: V3Certificates<K> & K['door'];
  readonly abnormalFundProcessing: V3AbnormalFundProcessing<K> & K['door'];
  readonly 'abnormal-fund-processing': V3AbnormalFundProcessing<K> & K['door'];
  readonly aggracctBc: V3AggracctBc<K> & K['door'];
  readonly 'aggracct-bc': V3AggracctBc<K> & K['door'];
  readonly apply4sub: V3Apply4sub<K> & K['door'];
  readonly apply4subject: V3Apply4subject<K> & K['door'];
  readonly applyment4sub: V3Applyment4sub<K> & K['door'];
  readonly bankBatchTransfer: V3BankBatchTransfer<K> & K['door'];
  readonly 'bank-batch-transfer': V3BankBatchTransfer<K> & K['door'];
  readonly bankTransfer: V3BankTransfer<K> & K['door'];
  readonly 'bank-transfer': V3BankTransfer<K> & K['door'];
  readonly bill: V3Bill<K> & K['door'];
  readonly billdownload: V3Billdownload<K> & K['door'];
  readonly brandBasic: V3BrandBasic<K> & K['door'];
  readonly 'brand-basic': V3BrandBasic<K> & K['door'];
  readonly brand: V3Brand<K> & K['door'];
  readonly businesscircle: V3Businesscircle<K> & K['door'];
  readonly capital: V3Capital<K> & K['door'];
  readonly catering: V3Catering<K> & K['door'];
  readonly combineTransactions: V3CombineTransactions<K> & K['door'];
  readonly 'combine-transactions': V3CombineTransactions<K> & K['door'];
  readonly compliance: V3Compliance<K> & K['door'];
  readonly creditRepayment: V3CreditRepayment<K> & K['door'];
  readonly 'credit-repayment': V3CreditRepayment<K> & K['door'];
  readonly discountCard: V3DiscountCard<K> & K['door'];
  readonly 'discount-card': V3DiscountCard<K> & K['door'];
  readonly ebike: V3Ebike<K> & K['door'];
  readonly ecommerce: V3Ecommerce<K> & K['door'];
  readonly eduPapay: V3EduPapay<K> & K['door'];
  readonly 'edu-papay': V3EduPapay<K> & K['door'];
  readonly eduStar: V3EduStar<K> & K['door'];
  readonly 'edu-star': V3EduStar<K> & K['door'];
  readonly eduschoolpay: V3Eduschoolpay<K> & K['door'];
  readonly express: V3Express<K> & K['door'];
  readonly facemch: V3Facemch<K> & K['door'];
  readonly fundApp: V3FundApp<K> & K['door'];
  readonly 'fund-app': V3FundApp<K> & K['door'];
  readonly fundsToOversea: V3FundsToOversea<K> & K['door'];
  readonly 'funds-to-oversea': V3FundsToOversea<K> & K['door'];
  readonly global: V3Global<K> & K['door'];
  readonly goldplan: V3Goldplan<K> & K['door'];
  readonly gov: V3Gov<K> & K['door'];
  readonly hirePowerBank: V3HirePowerBank<K> & K['door'];
  readonly 'hire-power-bank': V3HirePowerBank<K> & K['door'];
  readonly industryCoupon: V3IndustryCoupon<K> & K['door'];
  readonly 'industry-coupon': V3IndustryCoupon<K> & K['door'];
  readonly industryRebate: V3IndustryRebate<K> & K['door'];
  readonly 'industry-rebate': V3IndustryRebate<K> & K['door'];
  readonly inspolicymgr: V3Inspolicymgr<K> & K['door'];
  readonly iotmanage: V3Iotmanage<K> & K['door'];
  readonly lovefeast: V3Lovefeast<K> & K['door'];
  readonly marketing: V3Marketing<K> & K['door'];
  readonly mchManage: V3MchManage<K> & K['door'];
  readonly 'mch-manage': V3MchManage<K> & K['door'];
  readonly mchOperationManage: V3MchOperationManage<K> & K['door'];
  readonly 'mch-operation-manage': V3MchOperationManage<K> & K['door'];
  readonly mch_operate: V3MchOperate<K> & K['door'];
  readonly mchalterapply: V3Mchalterapply<K> & K['door'];
  readonly medIns: V3MedIns<K> & K['door'];
  readonly 'med-ins': V3MedIns<K> & K['door'];
  readonly merchantRiskManage: V3MerchantRiskManage<K> & K['door'];
  readonly 'merchant-risk-manage': V3MerchantRiskManage<K> & K['door'];
  readonly merchantService: V3MerchantService<K> & K['door'];
  readonly 'merchant-service': V3MerchantService<K> & K['door'];
  readonly merchantSettlement: V3MerchantSettlement<K> & K['door'];
  readonly 'merchant-settlement': V3MerchantSettlement<K> & K['door'];
  readonly merchantStore: V3MerchantStore<K> & K['door'];
  readonly 'merchant-store': V3MerchantStore<K> & K['door'];
  readonly merchant: V3Merchant<K> & K['door'];
  readonly merchantfund: V3Merchantfund<K> & K['door'];
  readonly multiuse: V3Multiuse<K> & K['door'];
  readonly newTaxControlFapiao: V3NewTaxControlFapiao<K> & K['door'];
  readonly 'new-tax-control-fapiao': V3NewTaxControlFapiao<K> & K['door'];
  readonly offlineface: V3Offlineface<K> & K['door'];
  readonly offlinefacemch: V3Offlinefacemch<K> & K['door'];
  readonly palmservice: V3Palmservice<K> & K['door'];
  readonly papay: V3Papay<K> & K['door'];
  readonly parking: V3Parking<K> & K['door'];
  readonly partnerPapay: V3PartnerPapay<K> & K['door'];
  readonly 'partner-papay': V3PartnerPapay<K> & K['door'];
  readonly partnerTransfer: V3PartnerTransfer<K> & K['door'];
  readonly 'partner-transfer': V3PartnerTransfer<K> & K['door'];
  readonly passwordExemptContract: V3PasswordExemptContract<K> & K['door'];
  readonly 'password-exempt-contract': V3PasswordExemptContract<K> & K['door'];
  readonly payDevices: V3PayDevices<K> & K['door'];
  readonly 'pay-devices': V3PayDevices<K> & K['door'];
  readonly pay: V3Pay<K> & K['door'];
  readonly payrollCard: V3PayrollCard<K> & K['door'];
  readonly 'payroll-card': V3PayrollCard<K> & K['door'];
  readonly platsolution: V3Platsolution<K> & K['door'];
  readonly profitsharing: V3Profitsharing<K> & K['door'];
  readonly qrcode: V3Qrcode<K> & K['door'];
  readonly rateActivity: V3RateActivity<K> & K['door'];
  readonly 'rate-activity': V3RateActivity<K> & K['door'];
  readonly realname: V3Realname<K> & K['door'];
  readonly recharge: V3Recharge<K> & K['door'];
  readonly refund: V3Refund<K> & K['door'];
  readonly repayment: V3Repayment<K> & K['door'];
  readonly security: V3Security<K> & K['door'];
  readonly smartguide: V3Smartguide<K> & K['door'];
  readonly taxiInvoice: V3TaxiInvoice<K> & K['door'];
  readonly 'taxi-invoice': V3TaxiInvoice<K> & K['door'];
  readonly transactionBlock: V3TransactionBlock<K> & K['door'];
  readonly 'transaction-block': V3TransactionBlock<K> & K['door'];
  readonly transferDetail: V3TransferDetail<K> & K['door'];
  readonly 'transfer-detail': V3TransferDetail<K> & K['door'];
  readonly transfer: V3Transfer<K> & K['door'];
  readonly transferdownload: V3Transferdownload<K> & K['door'];
  readonly vehicle: V3Vehicle<K> & K['door'];
  readonly webhooks: V3Webhooks<K> & K['door'];
  readonly webizpay: V3Webizpay<K> & K['door'];
}

export interface V3Payscore<out K extends Kind> extends Chain<K> {
  readonly plan: V3PayscorePlan<K> & K['door'];
  readonly signPlan: V3PayscoreSignPlan<K> & K['door'];
  readonly 'sign-plan': V3PayscoreSignPlan<K> & K['door'];
  /** `GET /v3/payscore/serviceorder` 查询支付分订单 · Query a service order */
  readonly serviceorder: V3PayscoreServiceorder<K> & K['door'];
  readonly partner: V3PayscorePartner<K> & K['door'];
  readonly acquiringbank: V3PayscoreAcquiringbank<K> & K['door'];
  readonly merchantBill: V3PayscoreMerchantBill<K> & K['door'];
  readonly 'merchant-bill': V3PayscoreMerchantBill<K> & K['door'];
  readonly oversea: V3PayscoreOversea<K> & K['door'];
  readonly payafterOrders: V3PayscorePayafterOrders<K> & K['door'];
  readonly 'payafter-orders': V3PayscorePayafterOrders<K> & K['door'];
  readonly permissions: V3PayscorePermissions<K> & K['door'];
  readonly servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder<K> & K['door'];
  readonly smartretailOrders: V3PayscoreSmartretailOrders<K> & K['door'];
  readonly 'smartretail-orders': V3PayscoreSmartretailOrders<K> & K['door'];
  readonly userServiceState: V3PayscoreUserServiceState<K> & K['door'];
  readonly 'user-service-state': V3PayscoreUserServiceState<K> & K['door'];
  readonly users: V3PayscoreUsers<K> & K['door'];
}

export interface V3PayscorePlan<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan */
  readonly payscorePlans: V3PayscorePlanPayscorePlans<K> & K['door'];
  /** `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan */
  readonly 'payscore-plans': V3PayscorePlanPayscorePlans<K> & K['door'];
  readonly partner: V3PayscorePlanPartner<K> & K['door'];
}

export interface V3PayscorePlanPayscorePlans<out K extends Kind> extends Chain<K> {
  readonly merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNo<K> & K['door'];
  readonly 'merchant-plan-no': V3PayscorePlanPayscorePlansMerchantPlanNo<K> & K['door'];
  /**
   * `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan
   *
   * 商户创建支付分计划，供用户签约。
   * A merchant creates a plan that users can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post(options: CreatePlanOptions): Result<K, CreatePlanAnswer>;
  /**
   * `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan
   *
   * 商户创建支付分计划，供用户签约。
   * A merchant creates a plan that users can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  postAsync(options: CreatePlanOptions): Promise<Answer<CreatePlanAnswer>>;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan */
  readonly _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K> & K['door'];
  /** `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan */
  readonly '{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K> & K['door'];
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划 · Stop a plan */
  readonly stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop<K> & K['door'];
  /**
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan
   *
   * 创建计划的商户以商户侧计划号查询计划。
   * The merchant that created a plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get(options: QueryPlanOptions): Result<K, QueryPlanAnswer>;
  /**
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan
   *
   * 创建计划的商户以商户侧计划号查询计划。
   * The merchant that created a plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  getAsync(options: QueryPlanOptions): Promise<Answer<QueryPlanAnswer>>;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop<
  out K extends Kind,
> extends Chain<K> {
  /**
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划 · Stop a plan
   *
   * 终止后不可再签约，已签约的可继续履约。此接口没有请求体。
   * It can no longer be signed; contracts that were signed go on. Takes no body.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post(options: StopPlanOptions): Result<K, StopPlanAnswer>;
  /**
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划 · Stop a plan
   *
   * 终止后不可再签约，已签约的可继续履约。此接口没有请求体。
   * It can no longer be signed; contracts that were signed go on. Takes no body.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  postAsync(options: StopPlanOptions): Promise<Answer<StopPlanAnswer>>;
}

export interface V3PayscorePlanPartner<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant */
  readonly payscorePlans: V3PayscorePlanPartnerPayscorePlans<K> & K['door'];
  /** `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant */
  readonly 'payscore-plans': V3PayscorePlanPartnerPayscorePlans<K> & K['door'];
}

export interface V3PayscorePlanPartnerPayscorePlans<out K extends Kind> extends Chain<K> {
  readonly merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<K> & K['door'];
  readonly 'merchant-plan-no': V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<K> & K['door'];
  /**
   * `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant
   *
   * 服务商为子商户创建支付分计划，供用户签约。
   * A partner creates a plan for a sub-merchant that users can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post(options: CreatePartnerPlanOptions): Result<K, CreatePartnerPlanAnswer>;
  /**
   * `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant
   *
   * 服务商为子商户创建支付分计划，供用户签约。
   * A partner creates a plan for a sub-merchant that users can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  postAsync(options: CreatePartnerPlanOptions): Promise<Answer<CreatePartnerPlanAnswer>>;
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant */
  readonly _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant */
  readonly '{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划（服务商） · Stop a plan of a sub-merchant */
  readonly stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop<K> & K['door'];
  /**
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant
   *
   * 创建计划的服务商以商户侧计划号查询子商户的计划。
   * The partner that created a plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get(options: QueryPartnerPlanOptions): Result<K, QueryPartnerPlanAnswer>;
  /**
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant
   *
   * 创建计划的服务商以商户侧计划号查询子商户的计划。
   * The partner that created a plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  getAsync(options: QueryPartnerPlanOptions): Promise<Answer<QueryPartnerPlanAnswer>>;
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop<
  out K extends Kind,
> extends Chain<K> {
  /**
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划（服务商） · Stop a plan of a sub-merchant
   *
   * 终止后不可再签约，已签约的可继续履约。
   * It can no longer be signed; contracts that were signed go on.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post(options: StopPartnerPlanOptions): Result<K, StopPartnerPlanAnswer>;
  /**
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` 停止支付分计划（服务商） · Stop a plan of a sub-merchant
   *
   * 终止后不可再签约，已签约的可继续履约。
   * It can no longer be signed; contracts that were signed go on.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  postAsync(options: StopPartnerPlanOptions): Promise<Answer<StopPartnerPlanAnswer>>;
}

export interface V3PayscoreSignPlan<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan */
  readonly userSignPlans: V3PayscoreSignPlanUserSignPlans<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan */
  readonly 'user-sign-plans': V3PayscoreSignPlanUserSignPlans<K> & K['door'];
  readonly partner: V3PayscoreSignPlanPartner<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/serviceorder` 创建签约计划服务订单 · Create the service order of a plan detail */
  readonly serviceorder: V3PayscoreSignPlanServiceorder<K> & K['door'];
}

export interface V3PayscoreSignPlanUserSignPlans<out K extends Kind> extends Chain<K> {
  readonly merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<K> & K['door'];
  readonly 'merchant-sign-plan-no': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<K> & K['door'];
  /**
   * `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan
   *
   * 商户基于进行中的支付分计划，创建用户的签约计划以供用户签约。
   * Based on a running plan, a merchant creates the contract that one user can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post(options: CreateUserSignPlanOptions): Result<K, CreateUserSignPlanAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan
   *
   * 商户基于进行中的支付分计划，创建用户的签约计划以供用户签约。
   * Based on a running plan, a merchant creates the contract that one user can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  postAsync(options: CreateUserSignPlanOptions): Promise<Answer<CreateUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan */
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划 · Cancel a user sign plan */
  readonly stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<K> & K['door'];
  /**
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan
   *
   * 创建签约计划的商户以商户签约计划单号查询。
   * The merchant that created a sign plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get(options: QueryUserSignPlanOptions): Result<K, QueryUserSignPlanAnswer>;
  /**
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan
   *
   * 创建签约计划的商户以商户签约计划单号查询。
   * The merchant that created a sign plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  getAsync(options: QueryUserSignPlanOptions): Promise<Answer<QueryUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<
  out K extends Kind,
> extends Chain<K> {
  /**
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划 · Cancel a user sign plan
   *
   * 创建签约计划的商户取消签约计划，取消后不可恢复。
   * The merchant that created a sign plan cancels it for good.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post(options: CancelUserSignPlanOptions): Result<K, CancelUserSignPlanAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划 · Cancel a user sign plan
   *
   * 创建签约计划的商户取消签约计划，取消后不可恢复。
   * The merchant that created a sign plan cancels it for good.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  postAsync(options: CancelUserSignPlanOptions): Promise<Answer<CancelUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanPartner<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly 'user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/partner/serviceorder` 创建签约计划服务订单（服务商） · Create the service order of a sub-merchant's plan detail */
  readonly serviceorder: V3PayscoreSignPlanPartnerServiceorder<K> & K['door'];
}

export interface V3PayscoreSignPlanPartnerUserSignPlans<out K extends Kind> extends Chain<K> {
  readonly merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<K> & K['door'];
  readonly 'merchant-sign-plan-no': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<K> & K['door'];
  /**
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant
   *
   * 服务商基于子商户进行中的支付分计划，创建用户的签约计划以供用户签约。
   * Based on a sub-merchant's running plan, a partner creates the contract that one user can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post(options: CreatePartnerUserSignPlanOptions): Result<K, CreatePartnerUserSignPlanAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant
   *
   * 服务商基于子商户进行中的支付分计划，创建用户的签约计划以供用户签约。
   * Based on a sub-merchant's running plan, a partner creates the contract that one user can sign.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  postAsync(options: CreatePartnerUserSignPlanOptions): Promise<Answer<CreatePartnerUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<
  out K extends Kind,
> extends Chain<K> {
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<
  out K extends Kind,
> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划（服务商） · Cancel a user sign plan of a sub-merchant */
  readonly stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<K> &
    K['door'];
  /**
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant
   *
   * 创建签约计划的服务商以商户签约计划单号查询。
   * The partner that created a sign plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get(options: QueryPartnerUserSignPlanOptions): Result<K, QueryPartnerUserSignPlanAnswer>;
  /**
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant
   *
   * 创建签约计划的服务商以商户签约计划单号查询。
   * The partner that created a sign plan looks it up by its own number.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  getAsync(options: QueryPartnerUserSignPlanOptions): Promise<Answer<QueryPartnerUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop<
  out K extends Kind,
> extends Chain<K> {
  /**
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划（服务商） · Cancel a user sign plan of a sub-merchant
   *
   * 创建签约计划的服务商取消签约计划，取消后不可恢复。
   * The partner that created a sign plan cancels it for good.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post(options: CancelPartnerUserSignPlanOptions): Result<K, CancelPartnerUserSignPlanAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` 取消用户的签约计划（服务商） · Cancel a user sign plan of a sub-merchant
   *
   * 创建签约计划的服务商取消签约计划，取消后不可恢复。
   * The partner that created a sign plan cancels it for good.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  postAsync(options: CancelPartnerUserSignPlanOptions): Promise<Answer<CancelPartnerUserSignPlanAnswer>>;
}

export interface V3PayscoreSignPlanPartnerServiceorder<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/sign-plan/partner/serviceorder` 创建签约计划服务订单（服务商） · Create the service order of a sub-merchant's plan detail
   *
   * 为签约计划的一条明细创建服务订单，金额取自计划。
   * The order of one detail of a sign plan; its price comes from the plan.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post(options: CreatePartnerServiceOrderOptions): Result<K, CreatePartnerServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/partner/serviceorder` 创建签约计划服务订单（服务商） · Create the service order of a sub-merchant's plan detail
   *
   * 为签约计划的一条明细创建服务订单，金额取自计划。
   * The order of one detail of a sign plan; its price comes from the plan.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  postAsync(options: CreatePartnerServiceOrderOptions): Promise<Answer<CreatePartnerServiceOrderAnswer>>;
}

export interface V3PayscoreSignPlanServiceorder<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/sign-plan/serviceorder` 创建签约计划服务订单 · Create the service order of a plan detail
   *
   * 为签约计划的一条明细创建服务订单，金额取自计划。
   * The order of one detail of a sign plan; its price comes from the plan.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post(options: CreateServiceOrderOptions): Result<K, CreateServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/sign-plan/serviceorder` 创建签约计划服务订单 · Create the service order of a plan detail
   *
   * 为签约计划的一条明细创建服务订单，金额取自计划。
   * The order of one detail of a sign plan; its price comes from the plan.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  postAsync(options: CreateServiceOrderOptions): Promise<Answer<CreateServiceOrderAnswer>>;
}

export interface V3PayscoreServiceorder<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3PayscoreServiceorderByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscoreServiceorderByOutOrderNo<K> & K['door'];
  readonly directComplete: V3PayscoreServiceorderDirectComplete<K> & K['door'];
  readonly 'direct-complete': V3PayscoreServiceorderDirectComplete<K> & K['door'];
  /**
   * `GET /v3/payscore/serviceorder` 查询支付分订单 · Query a service order
   *
   * state、state_description 与 collection.state 须合并来看。
   * `state`, `state_description` and `collection.state` are read together.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  get(options: QueryServiceOrderOptions): Result<K, QueryServiceOrderAnswer>;
  /**
   * `GET /v3/payscore/serviceorder` 查询支付分订单 · Query a service order
   *
   * state、state_description 与 collection.state 须合并来看。
   * `state`, `state_description` and `collection.state` are read together.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  getAsync(options: QueryServiceOrderOptions): Promise<Answer<QueryServiceOrderAnswer>>;
  /** `POST /v3/payscore/serviceorder` 支付分 · PayScore */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/serviceorder` 支付分 · PayScore */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscoreServiceorderByOutOrderNo<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/serviceorder/{out_order_no}/cancel` 取消支付分订单 · Cancel a service order */
  readonly cancel: V3PayscoreServiceorderByOutOrderNoCancel<K> & K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/complete` 完结支付分订单 · Complete a service order */
  readonly complete: V3PayscoreServiceorderByOutOrderNoComplete<K> & K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/modify` 修改订单金额 · Modify the amount of a service order */
  readonly modify: V3PayscoreServiceorderByOutOrderNoModify<K> & K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/pay` 商户发起催收扣款 · Collect the amount of a service order */
  readonly pay: V3PayscoreServiceorderByOutOrderNoPay<K> & K['door'];
  /** `POST /v3/payscore/serviceorder/{out_order_no}/sync` 同步服务订单信息 · Report a service order as paid */
  readonly sync: V3PayscoreServiceorderByOutOrderNoSync<K> & K['door'];
  readonly sendPendingmessage: V3PayscoreServiceorderByOutOrderNoSendPendingmessage<K> & K['door'];
  readonly 'send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage<K> & K['door'];
  readonly sendPrepaidmessage: V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage<K> & K['door'];
  readonly 'send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage<K> & K['door'];
}

export interface V3PayscoreServiceorderByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel` 取消支付分订单 · Cancel a service order
   *
   * 取消尚未支付的订单；所属明细不可再次下单。
   * An order that is not paid yet ends; its plan detail cannot be ordered again.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: CancelServiceOrderOptions): Result<K, CancelServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel` 取消支付分订单 · Cancel a service order
   *
   * 取消尚未支付的订单；所属明细不可再次下单。
   * An order that is not paid yet ends; its plan detail cannot be ordered again.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: CancelServiceOrderOptions): Promise<Answer<CancelServiceOrderAnswer>>;
}

export interface V3PayscoreServiceorderByOutOrderNoComplete<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete` 完结支付分订单 · Complete a service order
   *
   * 服务结束，给出应付金额，此后由平台扣款。
   * The service is over and costs this much; from now on the platform deducts it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: CompleteServiceOrderOptions): Result<K, CompleteServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete` 完结支付分订单 · Complete a service order
   *
   * 服务结束，给出应付金额，此后由平台扣款。
   * The service is over and costs this much; from now on the platform deducts it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: CompleteServiceOrderOptions): Promise<Answer<CompleteServiceOrderAnswer>>;
}

export interface V3PayscoreServiceorderByOutOrderNoModify<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify` 修改订单金额 · Modify the amount of a service order
   *
   * 完结后、支付前将金额改低。
   * Lowers the amount after completion and before payment.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: ModifyServiceOrderOptions): Result<K, ModifyServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify` 修改订单金额 · Modify the amount of a service order
   *
   * 完结后、支付前将金额改低。
   * Lowers the amount after completion and before payment.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: ModifyServiceOrderOptions): Promise<Answer<ModifyServiceOrderAnswer>>;
}

export interface V3PayscoreServiceorderByOutOrderNoPay<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay` 商户发起催收扣款 · Collect the amount of a service order
   *
   * 请平台立即再次扣款；新版文档索引中已不列出。
   * Asks the platform to deduct once more at once. The newer index of pages no longer lists it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: CollectServiceOrderOptions): Result<K, CollectServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay` 商户发起催收扣款 · Collect the amount of a service order
   *
   * 请平台立即再次扣款；新版文档索引中已不列出。
   * Asks the platform to deduct once more at once. The newer index of pages no longer lists it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  postAsync(options: CollectServiceOrderOptions): Promise<Answer<CollectServiceOrderAnswer>>;
}

export interface V3PayscoreServiceorderByOutOrderNoSync<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync` 同步服务订单信息 · Report a service order as paid
   *
   * 用户已在支付分之外付款，订单随之完成。
   * The user paid outside PayScore, and the order is done.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: SyncServiceOrderOptions): Result<K, SyncServiceOrderAnswer>;
  /**
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync` 同步服务订单信息 · Report a service order as paid
   *
   * 用户已在支付分之外付款，订单随之完成。
   * The user paid outside PayScore, and the order is done.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: SyncServiceOrderOptions): Promise<Answer<SyncServiceOrderAnswer>>;
}

export interface V3PayscorePartner<out K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/partner/serviceorder` 查询支付分订单（服务商） · Query a service order of a sub-merchant */
  readonly serviceorder: V3PayscorePartnerServiceorder<K> & K['door'];
  readonly permissions: V3PayscorePartnerPermissions<K> & K['door'];
  readonly serviceAccountApplications: V3PayscorePartnerServiceAccountApplications<K> & K['door'];
  readonly 'service-account-applications': V3PayscorePartnerServiceAccountApplications<K> & K['door'];
  readonly servicepayondeliveryorder: V3PayscorePartnerServicepayondeliveryorder<K> & K['door'];
  readonly servicequotas: V3PayscorePartnerServicequotas<K> & K['door'];
}

export interface V3PayscorePartnerServiceorder<out K extends Kind> extends Chain<K> {
  readonly _out_order_no_: V3PayscorePartnerServiceorderByOutOrderNo<K> & K['door'];
  readonly '{out_order_no}': V3PayscorePartnerServiceorderByOutOrderNo<K> & K['door'];
  readonly directComplete: V3PayscorePartnerServiceorderDirectComplete<K> & K['door'];
  readonly 'direct-complete': V3PayscorePartnerServiceorderDirectComplete<K> & K['door'];
  /**
   * `GET /v3/payscore/partner/serviceorder` 查询支付分订单（服务商） · Query a service order of a sub-merchant
   *
   * state、state_description 与 collection.state 须合并来看。
   * `state`, `state_description` and `collection.state` are read together.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  get(options: QueryPartnerServiceOrderOptions): Result<K, QueryPartnerServiceOrderAnswer>;
  /**
   * `GET /v3/payscore/partner/serviceorder` 查询支付分订单（服务商） · Query a service order of a sub-merchant
   *
   * state、state_description 与 collection.state 须合并来看。
   * `state`, `state_description` and `collection.state` are read together.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  getAsync(options: QueryPartnerServiceOrderOptions): Promise<Answer<QueryPartnerServiceOrderAnswer>>;
  /** `POST /v3/payscore/partner/serviceorder` 支付分·服务商模式 · PayScore: partner mode */
  post<Data = unknown>(options?: PathOptions): Result<K, Data>;
  /** `POST /v3/payscore/partner/serviceorder` 支付分·服务商模式 · PayScore: partner mode */
  postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNo<out K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` 取消支付分订单（服务商） · Cancel a service order of a sub-merchant */
  readonly cancel: V3PayscorePartnerServiceorderByOutOrderNoCancel<K> & K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` 完结支付分订单（服务商） · Complete a service order of a sub-merchant */
  readonly complete: V3PayscorePartnerServiceorderByOutOrderNoComplete<K> & K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` 修改订单金额（服务商） · Modify the amount of a sub-merchant's service order */
  readonly modify: V3PayscorePartnerServiceorderByOutOrderNoModify<K> & K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` 商户发起催收扣款（服务商） · Collect the amount of a sub-merchant's service order */
  readonly pay: V3PayscorePartnerServiceorderByOutOrderNoPay<K> & K['door'];
  /** `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` 同步服务订单信息（服务商） · Report a sub-merchant's service order as paid */
  readonly sync: V3PayscorePartnerServiceorderByOutOrderNoSync<K> & K['door'];
  readonly sendPendingmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage<K> & K['door'];
  readonly 'send-pendingmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage<K> & K['door'];
  readonly sendPrepaidmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage<K> & K['door'];
  readonly 'send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage<K> & K['door'];
}

export interface V3PayscorePartnerServiceorderByOutOrderNoCancel<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` 取消支付分订单（服务商） · Cancel a service order of a sub-merchant
   *
   * 取消尚未支付的订单；所属明细不可再次下单。
   * An order that is not paid yet ends; its plan detail cannot be ordered again.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: CancelPartnerServiceOrderOptions): Result<K, null>;
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` 取消支付分订单（服务商） · Cancel a service order of a sub-merchant
   *
   * 取消尚未支付的订单；所属明细不可再次下单。
   * An order that is not paid yet ends; its plan detail cannot be ordered again.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: CancelPartnerServiceOrderOptions): Promise<Answer<null>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoComplete<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` 完结支付分订单（服务商） · Complete a service order of a sub-merchant
   *
   * 服务结束，给出应付金额，此后由平台扣款。
   * The service is over and costs this much; from now on the platform deducts it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: CompletePartnerServiceOrderOptions): Result<K, null>;
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete` 完结支付分订单（服务商） · Complete a service order of a sub-merchant
   *
   * 服务结束，给出应付金额，此后由平台扣款。
   * The service is over and costs this much; from now on the platform deducts it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: CompletePartnerServiceOrderOptions): Promise<Answer<null>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoModify<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` 修改订单金额（服务商） · Modify the amount of a sub-merchant's service order
   *
   * 完结后、支付前将金额改低。
   * Lowers the amount after completion and before payment.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: ModifyPartnerServiceOrderOptions): Result<K, null>;
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify` 修改订单金额（服务商） · Modify the amount of a sub-merchant's service order
   *
   * 完结后、支付前将金额改低。
   * Lowers the amount after completion and before payment.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: ModifyPartnerServiceOrderOptions): Promise<Answer<null>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoPay<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` 商户发起催收扣款（服务商） · Collect the amount of a sub-merchant's service order
   *
   * 请平台立即再次扣款；新版文档索引中已不列出。
   * Asks the platform to deduct once more at once. The newer index of pages no longer lists it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: CollectPartnerServiceOrderOptions): Result<K, null>;
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` 商户发起催收扣款（服务商） · Collect the amount of a sub-merchant's service order
   *
   * 请平台立即再次扣款；新版文档索引中已不列出。
   * Asks the platform to deduct once more at once. The newer index of pages no longer lists it.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  postAsync(options: CollectPartnerServiceOrderOptions): Promise<Answer<null>>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSync<out K extends Kind> extends Chain<K> {
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` 同步服务订单信息（服务商） · Report a sub-merchant's service order as paid
   *
   * 用户已在支付分之外付款，订单随之完成。
   * The user paid outside PayScore, and the order is done.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  post(options: SyncPartnerServiceOrderOptions): Result<K, null>;
  /**
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync` 同步服务订单信息（服务商） · Report a sub-merchant's service order as paid
   *
   * 用户已在支付分之外付款，订单随之完成。
   * The user paid outside PayScore, and the order is done.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `NO_AUTH`, `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013194035
   */
  postAsync(options: SyncPartnerServiceOrderOptions): Promise<Answer<null>>;
}

export interface V3Certificates<out K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/certificates` 获取平台证书列表 · List the platform certificates
   *
   * 返回当前可用的平台证书，证书内容以商户的 APIv3 密钥加密。
   * The platform certificates in use, each sealed with the merchant's APIv3 key.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  get(options?: ListCertificatesOptions): Result<K, ListCertificatesAnswer>;
  /**
   * `GET /v3/certificates` 获取平台证书列表 · List the platform certificates
   *
   * 返回当前可用的平台证书，证书内容以商户的 APIv3 密钥加密。
   * The platform certificates in use, each sealed with the merchant's APIv3 key.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `INVALID_REQUEST`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  getAsync(options?: ListCertificatesOptions): Promise<Answer<ListCertificatesAnswer>>;
}

/** The root of a client. */
export interface Root<out K extends Kind> extends Paths<K> {
  readonly v3: V3<K> & K['door'];
  /**
   * The node that a path leads to, as `client.chain('v3/payscore/sign-plan')`. Segments are written as on the wire and
   * separated by `/`; this is also the way for values, which keep their case.
   */
  chain<Path extends keyof Paths<K>>(path: Path): Paths<K>[Path];
  chain<Path extends string>(path: Reachable<this, Path, K>): Walk<this, Path, K>;
}

/** A client: all known paths are typed, any other path can be called too. */
export type Client = Root<Open> & Open['door'];

/** A client that compiles with known paths only. Every {@link Client} is one. */
export type StrictClient = Root<Strict>;

/** A client whose bare verbs block: all known paths are typed, any other path can be called too. */
export type SyncClient = Root<OpenBlocking> & OpenBlocking['door'];

/** A client whose bare verbs block, and that compiles with known paths only. */
export type StrictSyncClient = Root<StrictBlocking>;
