/**
 * The notifications of the contract: what each one's resource opens to, and their types by name.
 *
 * Generated from the contract by `npm run derive`; changes made here are lost.
 */

/** The types of the notifications that are typed here. */
export const knownEventTypes = [
  'PAYSCORE.USER_SIGN_PLAN',
  'PAYSCORE.USER_CANCEL_SIGN_PLAN',
  'PAYSCORE.USER_CONFIRM',
  'PAYSCORE.USER_PAID',
] as const;

/** 签约计划明细 · detail of the sign plan: a part of the opened resource. */
export interface UserSignedPlanResourceSignedDetailList {
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
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 30 characters. (assumed: length-max) Example: `"立减10元"`.
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
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 64 characters. (assumed: length-max) Example: `""`.
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
   * Whole fen (1/100 CNY). At least 0. Example: `0`.
   */
  readonly actual_pay_price?: number;
  /**
   * 详情使用时间 · when its order was created
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `""`.
   */
  readonly use_time: string;
  /**
   * 详情完成时间 · when its order was paid
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `""`.
   */
  readonly complete_time: string;
  /**
   * 详情取消时间 · when its order was cancelled
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `""`.
   */
  readonly cancel_time: string;
}

/** 用户的签约计划 · user sign plan: the opened resource. */
export interface UserSignedPlanResource {
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
   * 服务商模式下为服务商商户号
   * The partner's in partner mode.
   *
   * 1 to 32 characters. Example: `"1900000200"`.
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
  readonly sub_mchid?: string;
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
   * 子商户的AppID · sub-merchant's AppID
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 32 characters. Example: `""`.
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
   * Example: `"SIGNED"`.
   */
  readonly sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE';
  /**
   * 签约计划取消时间 · when it was cancelled
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `""`.
   */
  readonly cancel_sign_time: string;
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
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 50 characters. (assumed: length-max) Example: `""`.
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
  readonly signed_detail_list: readonly UserSignedPlanResourceSignedDetailList[];
  /**
   * 签约时间 · when the user signed
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly sign_time: string;
}

/** 用户的签约计划 · user sign plan: the opened resource. */
export interface UserCancelledSignPlanResource {
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
   * 服务商模式下为服务商商户号
   * The partner's in partner mode.
   *
   * 1 to 32 characters. Example: `"1900000200"`.
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
  readonly sub_mchid?: string;
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
   * 子商户的AppID · sub-merchant's AppID
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 32 characters. Example: `""`.
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
   * Example: `"SIGN_PLAN_CANCEL"`.
   */
  readonly sign_state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE';
  /**
   * 签约计划取消时间 · when it was cancelled
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `"2021-06-01T09:00:00+08:00"`.
   */
  readonly cancel_sign_time: string;
  /**
   * 签约计划取消类型 · who cancelled it
   *
   * - `NOT_CANCEL`: 未取消 · nobody
   * - `USER`: 用户取消 · the user
   * - `MERCHANT`: 商户取消 · the merchant
   * - `REVOKE_SERVICE`: 用户解除服务授权 · the user, by revoking the service
   *
   * Example: `"USER"`.
   */
  readonly cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE';
  /**
   * 签约计划取消原因 · why it was cancelled
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 50 characters. (assumed: length-max) Example: `""`.
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
  readonly signed_detail_list: readonly UserSignedPlanResourceSignedDetailList[];
  /**
   * 签约时间 · when the user signed
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * RFC 3339, Beijing time. Example: `"2021-05-20T13:29:35+08:00"`.
   */
  readonly sign_time: string;
}

/** 后付费项目 · payment: a part of the opened resource. */
export interface UserConfirmedOrderResourcePostPayments {
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

/** 商户优惠 · discount: a part of the opened resource. */
export interface UserConfirmedOrderResourcePostDiscounts {
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

/** 服务风险金 · risk fund: a part of the opened resource. */
export interface UserConfirmedOrderResourceRiskFund {
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

/** 收款明细 · payment: a part of the opened resource. */
export interface UserConfirmedOrderResourceCollectionDetails {
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

/** 收款信息 · collection: a part of the opened resource. */
export interface UserConfirmedOrderResourceCollection {
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
  readonly details?: readonly UserConfirmedOrderResourceCollectionDetails[];
}

/** 服务时间 · time of the service: a part of the opened resource. */
export interface UserConfirmedOrderResourceTimeRange {
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

/** 服务位置 · place of the service: a part of the opened resource. */
export interface UserConfirmedOrderResourceLocation {
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

/** 服务订单 · service order: the opened resource. */
export interface UserConfirmedOrderResource {
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
   * 服务商模式下为服务商商户号
   * The partner's in partner mode.
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 32 characters. Example: `""`.
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
  readonly post_payments?: readonly UserConfirmedOrderResourcePostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly UserConfirmedOrderResourcePostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: UserConfirmedOrderResourceRiskFund;
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
  readonly collection?: UserConfirmedOrderResourceCollection;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: UserConfirmedOrderResourceTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: UserConfirmedOrderResourceLocation;
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
  /**
   * 商户系统内部扣款单号 · merchant's number of the deduction
   *
   * 创建服务订单时的 out_trade_no，与 out_order_no 相同
   * The `out_trade_no` of the creation; the same as `out_order_no`.
   *
   * 1 to 32 characters. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_trade_no: string;
}

/** 服务订单 · service order: the opened resource. */
export interface UserPaidOrderResource {
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
   * 服务商模式下为服务商商户号
   * The partner's in partner mode.
   *
   * 1 to 32 characters. Example: `"1900000200"`.
   */
  readonly mchid: string;
  /**
   * 子商户的AppID · sub-merchant's AppID
   *
   * 尚无时为空字符串
   * Empty while there is none.
   *
   * 0 to 32 characters. Example: `""`.
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
   * Example: `"DONE"`.
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
  readonly post_payments?: readonly UserConfirmedOrderResourcePostPayments[];
  /**
   * 商户优惠 · discounts
   *
   * At most 30 items.
   */
  readonly post_discounts?: readonly UserConfirmedOrderResourcePostDiscounts[];
  /** 服务风险金 · risk fund */
  readonly risk_fund?: UserConfirmedOrderResourceRiskFund;
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
  readonly collection?: UserConfirmedOrderResourceCollection;
  /**
   * 服务时间 · time of the service
   *
   * 北京时间
   * Beijing time.
   */
  readonly time_range?: UserConfirmedOrderResourceTimeRange;
  /** 服务位置 · place of the service */
  readonly location?: UserConfirmedOrderResourceLocation;
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
  /**
   * 商户系统内部扣款单号 · merchant's number of the deduction
   *
   * 创建服务订单时的 out_trade_no，与 out_order_no 相同
   * The `out_trade_no` of the creation; the same as `out_order_no`.
   *
   * 1 to 32 characters. Example: `"1234323JKHDFE1243252"`.
   */
  readonly out_trade_no: string;
}

/**
 * `PAYSCORE.USER_SIGN_PLAN` 用户签约计划成功 · The user signed the plan
 *
 * 用户在微信侧确认签约后，通知创建签约计划时的 notify_url。
 * Once the user has signed, the `notify_url` of the sign plan is told.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 */
export interface UserSignedPlanNotification {
  /** The notification's own id. Repeats of one notification may have another. */
  readonly id: string;
  /** When the platform made it. RFC 3339, Beijing time. */
  readonly create_time: string;
  readonly event_type: 'PAYSCORE.USER_SIGN_PLAN';
  /** What the platform says of it in a few words; not for branching. */
  readonly summary: string;
  /** What the sealed resource opened to. */
  readonly resource: UserSignedPlanResource;
}

/**
 * `PAYSCORE.USER_CANCEL_SIGN_PLAN` 用户取消签约计划 · The user cancelled the sign plan
 *
 * 用户取消签约，或解除服务授权致签约取消后，通知创建签约计划时的 notify_url；商户自己取消时不通知。
 * Once the user has cancelled it or revoked the service, the `notify_url` of the sign plan is told. What the merchant cancels is not told.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 */
export interface UserCancelledSignPlanNotification {
  /** The notification's own id. Repeats of one notification may have another. */
  readonly id: string;
  /** When the platform made it. RFC 3339, Beijing time. */
  readonly create_time: string;
  readonly event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN';
  /** What the platform says of it in a few words; not for branching. */
  readonly summary: string;
  /** What the sealed resource opened to. */
  readonly resource: UserCancelledSignPlanResource;
}

/**
 * `PAYSCORE.USER_CONFIRM` 用户确认服务订单 · The user confirmed the service order
 *
 * 用户确认服务订单后，通知创建服务订单时的 notify_url。
 * Once the user has confirmed the order, the `notify_url` of the order is told.
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/confirm-notification.html
 */
export interface UserConfirmedOrderNotification {
  /** The notification's own id. Repeats of one notification may have another. */
  readonly id: string;
  /** When the platform made it. RFC 3339, Beijing time. */
  readonly create_time: string;
  readonly event_type: 'PAYSCORE.USER_CONFIRM';
  /** What the platform says of it in a few words; not for branching. */
  readonly summary: string;
  /** What the sealed resource opened to. */
  readonly resource: UserConfirmedOrderResource;
}

/**
 * `PAYSCORE.USER_PAID` 服务订单支付成功 · The service order was paid
 *
 * 订单完结后扣款成功时，通知创建服务订单时的 notify_url。
 * Once a completed order is paid, the `notify_url` of the order is told.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155283
 */
export interface UserPaidOrderNotification {
  /** The notification's own id. Repeats of one notification may have another. */
  readonly id: string;
  /** When the platform made it. RFC 3339, Beijing time. */
  readonly create_time: string;
  readonly event_type: 'PAYSCORE.USER_PAID';
  /** What the platform says of it in a few words; not for branching. */
  readonly summary: string;
  /** What the sealed resource opened to. */
  readonly resource: UserPaidOrderResource;
}

/** A notification of the contract, verified and opened; its `event_type` says which one it is. */
export type KnownNotification =
  | UserSignedPlanNotification
  | UserCancelledSignPlanNotification
  | UserConfirmedOrderNotification
  | UserPaidOrderNotification;
