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
  Reachable,
  Result,
  Strict,
  StrictBlocking,
  Walk,
} from './typed-chain.ts';

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
   * 1 to 30 characters. (assumed: length-max) Example: `"享受九折优惠"`.
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
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
   */
  readonly appid: string;
  /**
   * 支付分计划名称 · plan name
   *
   * 展示给用户
   * Shown to the user.
   *
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * 1 to 30 characters. (assumed: length-max) Example: `"享受九折优惠"`.
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
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
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
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * NORMAL：进行中，可签约；STOP：已终止，不可再签约，已签约的可继续履约
   * NORMAL: can be signed. STOP: can no longer be signed; contracts that were signed go on.
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
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * NORMAL：进行中，可签约；STOP：已终止，不可再签约，已签约的可继续履约
   * NORMAL: can be signed. STOP: can no longer be signed; contracts that were signed go on.
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
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
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
   * 1 to 30 characters. (assumed: length-max) Example: `"享受九折优惠"`.
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
   * NOT_USED：未使用；USING：服务订单进行中；USED：已支付；SIGN_PLAN_DETAIL_CANCEL：订单已取消
   * NOT_USED: not begun. USING: its order runs. USED: paid. SIGN_PLAN_DETAIL_CANCEL: its order was cancelled.
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
   * 1 to 32 characters. Example: `"wxd678efh567hg6787"`.
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
   * UNSIGNED：待签约；SIGNED：已签约；SIGN_PLAN_CANCEL：已取消；COMPLETE：全部完成；EXPIRE：已过期
   * UNSIGNED: waits for the user. SIGNED. SIGN_PLAN_CANCEL: cancelled. COMPLETE: all details done. EXPIRE: ran out.
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
   * NOT_CANCEL：未取消；USER：用户取消；MERCHANT：商户取消；REVOKE_SERVICE：用户解除服务授权
   * NOT_CANCEL: nobody. USER. MERCHANT. REVOKE_SERVICE: the user revoked the service.
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
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * UNSIGNED：待签约；SIGNED：已签约；SIGN_PLAN_CANCEL：已取消；COMPLETE：全部完成；EXPIRE：已过期
   * UNSIGNED: waits for the user. SIGNED. SIGN_PLAN_CANCEL: cancelled. COMPLETE: all details done. EXPIRE: ran out.
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
   * NOT_CANCEL：未取消；USER：用户取消；MERCHANT：商户取消；REVOKE_SERVICE：用户解除服务授权
   * NOT_CANCEL: nobody. USER. MERCHANT. REVOKE_SERVICE: the user revoked the service.
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
   * 1 to 20 characters. Example: `"瑜伽课20节"`.
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
   * 1 to 1048576 characters.
   */
  readonly ciphertext: string;
}

/** 平台证书 · platform certificate: a part of the answer. */
export interface ListCertificatesAnswerData {
  /**
   * 证书序列号 · serial
   *
   * 1 to 40 characters.
   */
  readonly serial_no: string;
  /**
   * 证书启用时间 · valid from
   *
   * RFC 3339, Beijing time.
   */
  readonly effective_time: string;
  /**
   * 证书弃用时间 · valid until
   *
   * RFC 3339, Beijing time.
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
  | 'SIGN_ERROR'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR';

/** The contract's operations by their whole paths. */
export interface Paths<K extends Kind> {
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
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `GET /v3/certificates` 获取平台证书列表 · List the platform certificates */
  readonly 'v3/certificates': V3Certificates<K> & K['door'];
}

export interface V3<K extends Kind> extends Chain<K> {
  readonly payscore: V3Payscore<K> & K['door'];
  /** `GET /v3/certificates` 获取平台证书列表 · List the platform certificates */
  readonly certificates: V3Certificates<K> & K['door'];
}

export interface V3Payscore<K extends Kind> extends Chain<K> {
  readonly plan: V3PayscorePlan<K> & K['door'];
  readonly signPlan: V3PayscoreSignPlan<K> & K['door'];
  readonly 'sign-plan': V3PayscoreSignPlan<K> & K['door'];
}

export interface V3PayscorePlan<K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan */
  readonly payscorePlans: V3PayscorePlanPayscorePlans<K> & K['door'];
  /** `POST /v3/payscore/plan/payscore-plans` 创建支付分计划 · Create a plan */
  readonly 'payscore-plans': V3PayscorePlanPayscorePlans<K> & K['door'];
  readonly partner: V3PayscorePlanPartner<K> & K['door'];
}

export interface V3PayscorePlanPayscorePlans<K extends Kind> extends Chain<K> {
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

export interface V3PayscorePlanPayscorePlansMerchantPlanNo<K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan */
  readonly _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K> & K['door'];
  /** `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划 · Query a plan */
  readonly '{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K> & K['door'];
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo<K extends Kind> extends Chain<K> {
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
  K extends Kind,
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

export interface V3PayscorePlanPartner<K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant */
  readonly payscorePlans: V3PayscorePlanPartnerPayscorePlans<K> & K['door'];
  /** `POST /v3/payscore/plan/partner/payscore-plans` 创建支付分计划（服务商） · Create a plan for a sub-merchant */
  readonly 'payscore-plans': V3PayscorePlanPartnerPayscorePlans<K> & K['door'];
}

export interface V3PayscorePlanPartnerPayscorePlans<K extends Kind> extends Chain<K> {
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

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo<K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant */
  readonly _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` 查询支付分计划（服务商） · Query a plan of a sub-merchant */
  readonly '{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<K> &
    K['door'];
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo<
  K extends Kind,
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
  K extends Kind,
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

export interface V3PayscoreSignPlan<K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan */
  readonly userSignPlans: V3PayscoreSignPlanUserSignPlans<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/user-sign-plans` 创建用户的签约计划 · Create a user sign plan */
  readonly 'user-sign-plans': V3PayscoreSignPlanUserSignPlans<K> & K['door'];
  readonly partner: V3PayscoreSignPlanPartner<K> & K['door'];
}

export interface V3PayscoreSignPlanUserSignPlans<K extends Kind> extends Chain<K> {
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

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo<K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划 · Query a user sign plan */
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<
  K extends Kind,
> extends Chain<K> {
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

export interface V3PayscoreSignPlanPartner<K extends Kind> extends Chain<K> {
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans<K> & K['door'];
  /** `POST /v3/payscore/sign-plan/partner/user-sign-plans` 创建用户的签约计划（服务商） · Create a user sign plan for a sub-merchant */
  readonly 'user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans<K> & K['door'];
}

export interface V3PayscoreSignPlanPartnerUserSignPlans<K extends Kind> extends Chain<K> {
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

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo<K extends Kind> extends Chain<K> {
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
  /** `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` 查询用户的签约计划（服务商） · Query a user sign plan of a sub-merchant */
  readonly '{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<K> &
    K['door'];
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo<
  K extends Kind,
> extends Chain<K> {
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

export interface V3Certificates<K extends Kind> extends Chain<K> {
  /**
   * `GET /v3/certificates` 获取平台证书列表 · List the platform certificates
   *
   * 返回当前可用的平台证书，证书内容以商户的 APIv3 密钥加密。
   * The platform certificates in use, each sealed with the merchant's APIv3 key.
   *
   * The same request, sent again, changes nothing more.
   * Refusals: `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
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
   * Refusals: `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `SYSTEM_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  getAsync(options?: ListCertificatesOptions): Promise<Answer<ListCertificatesAnswer>>;
}

/** The root of a client. */
export interface Root<K extends Kind> extends Paths<K> {
  readonly v3: V3<K> & K['door'];
  /**
   * The node that a path leads to, as `client.chain('v3/payscore/sign-plan')`. Segments are written as on the wire and
   * separated by `/`; this is also the way for values, which keep their case.
   */
  chain<Path extends keyof Paths<K>>(path: Path): Paths<K>[Path];
  chain<Path extends string>(path: Reachable<this, Path, K>): Walk<this, Path, K>;
}

/** A client: the contract's paths are typed, any other path can be called too. */
export type Client = Root<Open> & Open['door'];

/** A client that compiles with the contract's paths only. Every {@link Client} is one. */
export type StrictClient = Root<Strict>;

/** A client whose bare verbs block: the contract's paths are typed, any other path can be called too. */
export type SyncClient = Root<OpenBlocking> & OpenBlocking['door'];

/** A client whose bare verbs block, and that compiles with the contract's paths only. */
export type StrictSyncClient = Root<StrictBlocking>;
