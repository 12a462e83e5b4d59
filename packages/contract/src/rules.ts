/**
 * Every rule that is not one field's own, by the name that a refusal carries in `Hufu-Rule`: what it says,
 * how sure it is, and where it stands. The rules of single fields are marked on the fields themselves.
 */
import type { Confidence, Text } from './field.ts';

/** `transport`: how a request must be made. `control`: Hufu's own operations. The others are the platform's things. */
export type RuleArea = 'transport' | 'permission' | 'plan' | 'sign-plan' | 'service-order' | 'control';

export interface Rule {
  readonly area: RuleArea;
  readonly says: Text;
  readonly confidence: Confidence;
  /** The page that says so, where one does. */
  readonly link?: string;
}

const pages = 'https://pay.weixin.qq.com/doc/v3';
const links = {
  createPlan: `${pages}/partner/4012463290`,
  createSignPlan: `${pages}/partner/4012463521`,
  cancelSignPlan: `${pages}/partner/4012463534`,
  createServiceOrder: `${pages}/partner/4012463469`,
  queryServiceOrder: `${pages}/merchant/4013194035`,
  keySwitch: `${pages}/merchant/4015419357`,
} as const;

const rule = (area: RuleArea, confidence: Confidence, zh: string, en: string, link?: string): Rule =>
  Object.freeze({ area, says: { zh, en }, confidence, ...(link === undefined ? {} : { link }) });

export const rules = {
  // How a request must be made.
  'http-malformed': rule(
    'transport',
    'assumed',
    '请求须是合法的 HTTP/1.1 报文',
    'A request is well-formed HTTP/1.1.',
  ),
  'request-too-slow': rule(
    'transport',
    'assumed',
    '请求须在规定时间内发完',
    'A request arrives whole in time.',
  ),
  'body-too-large': rule('transport', 'assumed', '请求体不得超过上限', 'A body is no longer than the limit.'),
  'headers-too-large': rule(
    'transport',
    'assumed',
    'HTTP 头不得超过上限',
    'The HTTP headers are within the limit.',
  ),
  'too-many-in-flight': rule(
    'transport',
    'assumed',
    '同时处理的请求数有上限；平台的限频数值未公开，网关不模拟',
    "The number of requests under way is limited. The platform's own rates are not public and not played.",
  ),
  'accept-and-user-agent': rule(
    'transport',
    'observed',
    '请求须带 Accept 与 User-Agent',
    'A request carries Accept and User-Agent.',
  ),
  'authorization-form': rule(
    'transport',
    'observed',
    'Authorization 须符合签名规则的格式',
    'The Authorization header has the form of the signature rules.',
  ),
  'authorization-scheme': rule(
    'transport',
    'observed',
    '认证类型须为 WECHATPAY2-SHA256-RSA2048',
    'The scheme is WECHATPAY2-SHA256-RSA2048.',
  ),
  'timestamp-window': rule(
    'transport',
    'observed',
    '时间戳与平台时间相差不超过 5 分钟',
    "The timestamp is within five minutes of the platform's time.",
  ),
  'certificate-serial': rule(
    'transport',
    'observed',
    '证书序列号须属于该商户',
    "The serial is that of one of the merchant's certificates.",
  ),
  'certificate-expired': rule(
    'transport',
    'observed',
    '商户证书须在有效期内',
    "The merchant's certificate is in force.",
  ),
  signature: rule(
    'transport',
    'observed',
    '签名须与请求内容相符',
    'The signature matches the bytes that came.',
  ),
  'content-type': rule(
    'transport',
    'assumed',
    'Content-Type 须为 application/json',
    'The content type is application/json.',
  ),
  'body-utf8': rule('transport', 'assumed', '请求体须为 UTF-8', 'A body is UTF-8.'),
  'body-json': rule('transport', 'assumed', '请求体须为合法的 JSON', 'A body is JSON.'),
  'body-depth': rule(
    'transport',
    'assumed',
    '请求体的嵌套层数有上限',
    'A body nests no deeper than the limit.',
  ),
  'body-key-repeated': rule(
    'transport',
    'assumed',
    '同一 JSON 对象内成员名不得重复',
    'No name stands twice in one JSON object.',
  ),
  'body-not-taken': rule(
    'transport',
    'assumed',
    '没有请求体的接口不接收请求体',
    'An operation without a body takes none.',
  ),
  'query-encoding': rule('transport', 'assumed', '查询参数须正确编码', 'The query is well encoded.'),
  'query-repeated': rule('transport', 'assumed', '查询参数不得重复', 'No query parameter stands twice.'),
  'own-fault': rule('transport', 'documented', '网关自身的故障', 'A fault of the gateway itself.'),

  // Who may do what.
  'merchant-mode': rule(
    'permission',
    'assumed',
    '服务商调用服务商接口，普通商户调用普通商户接口',
    'Partners call partner operations, direct merchants direct ones.',
  ),
  'appid-bound': rule('permission', 'assumed', 'appid 须与商户号绑定', 'The appid is bound to the merchant.'),
  'sub-merchant-linked': rule(
    'permission',
    'observed',
    '子商户须已授权服务商使用支付分',
    'The sub-merchant has granted the partner the use of PayScore.',
  ),
  'sub-appid-bound': rule(
    'permission',
    'assumed',
    'sub_appid 须与子商户号绑定',
    'The sub_appid is bound to the sub-merchant.',
  ),
  'service-granted': rule(
    'permission',
    'observed',
    '商户须有该服务的权限',
    'The merchant may use the service.',
  ),
  'service-confirms-by-plan': rule(
    'permission',
    'documented',
    '服务须有按计划确认权限',
    'The service may confirm by plan.',
    links.createPlan,
  ),
  'openid-or-sub-openid': rule(
    'permission',
    'documented',
    'openid 与 sub_openid 二选一',
    'Exactly one of openid and sub_openid names the user.',
    links.createSignPlan,
  ),
  'user-known': rule(
    'permission',
    'assumed',
    '用户标识须与 appid 匹配',
    'The user is known under that appid.',
  ),

  // Plans.
  'count-equals-details': rule(
    'plan',
    'documented',
    '扣费次数等于明细个数',
    'deduction_quantity equals the number of details.',
    links.createPlan,
  ),
  'actual-not-above-original': rule(
    'plan',
    'documented',
    '明细的实际金额不高于原金额',
    "A detail's actual price is not above its original price.",
    links.createPlan,
  ),
  'actual-never-rises': rule(
    'plan',
    'documented',
    '明细的实际金额不高于上一条',
    "A detail's actual price is not above that of the one before.",
    links.createPlan,
  ),
  'totals-equal-sums': rule(
    'plan',
    'assumed',
    '总金额等于各明细金额之和',
    'The totals equal the sums over the details.',
  ),
  'service-limits': rule(
    'plan',
    'documented',
    '有效期与扣费次数不超过服务上的上限',
    'Duration and number of charges are within what the service is set to.',
    links.createPlan,
  ),
  'service-price-limit': rule(
    'plan',
    'assumed',
    '总金额不超过服务上的上限',
    'The total price is within what the service is set to.',
  ),
  'plan-number-taken': rule(
    'plan',
    'assumed',
    '计划号已使用时，仅原参数可重入',
    'A plan number that was used answers the same request only.',
  ),
  'plan-exists': rule(
    'plan',
    'assumed',
    '计划须存在且由该商户创建',
    "The plan exists and is the caller's own.",
  ),

  // Sign plans.
  'plan-creator': rule('sign-plan', 'assumed', '计划须由该商户创建', 'The plan was created by the caller.'),
  'service-of-the-plan': rule(
    'sign-plan',
    'documented',
    'service_id 须与计划所属服务一致',
    'service_id is the service of the plan.',
    links.createSignPlan,
  ),
  'plan-signable': rule(
    'sign-plan',
    'documented',
    '已终止的计划不可再签约',
    'A stopped plan can no longer be signed.',
    links.createSignPlan,
  ),
  'details-match-plan': rule(
    'sign-plan',
    'documented',
    'sign_plan_detail 与计划明细一一对应、顺序一致',
    'sign_plan_detail has one entry for each plan detail, in its order.',
    links.createSignPlan,
  ),
  'detail-number-unique': rule(
    'sign-plan',
    'documented',
    'merchant_plan_detail_no 在商户号下唯一',
    'merchant_plan_detail_no is unique under one merchant.',
    links.createSignPlan,
  ),
  'sign-plan-number-taken': rule(
    'sign-plan',
    'assumed',
    '签约计划单号已使用时，仅原参数可重入',
    'A sign plan number that was used answers the same request only.',
  ),
  'sign-plan-exists': rule(
    'sign-plan',
    'assumed',
    '签约计划须存在且由该商户创建',
    "The sign plan exists and is the caller's own.",
  ),
  'sign-plan-state': rule(
    'sign-plan',
    'assumed',
    '签约计划的状态须允许该操作',
    "The sign plan's state allows the action.",
  ),
  'sign-plan-not-serving': rule(
    'sign-plan',
    'assumed',
    '有明细正在履约时不可取消签约计划',
    'A sign plan is not cancelled while one of its details is in service.',
  ),
  'sign-plan-creator': rule(
    'sign-plan',
    'assumed',
    '签约计划须由该商户创建',
    'The sign plan was created by the caller.',
  ),
  'package-alive': rule(
    'sign-plan',
    'documented',
    'package 自创建起 2 小时内有效',
    'The package opens the signing page for two hours.',
    `${pages}/partner/4012463521`,
  ),

  // Service orders.
  'sign-plan-in-force': rule(
    'service-order',
    'assumed',
    '签约计划须处于已签约状态且未过期',
    'The sign plan is signed and has not run out.',
  ),
  'detail-exists': rule('service-order', 'assumed', '计划明细须存在', 'The plan detail exists.'),
  'one-running-order': rule(
    'service-order',
    'documented',
    '同一时间只能有一个服务中的订单；上一单须已取消，或已完结并支付',
    'One order at a time: the one before is cancelled, or completed and paid.',
    links.createServiceOrder,
  ),
  'detail-in-sequence': rule(
    'service-order',
    'documented',
    '按明细顺序创建订单，不可跳号',
    'Orders are created in the order of the details; none is skipped.',
    links.createServiceOrder,
  ),
  'detail-not-used': rule(
    'service-order',
    'assumed',
    '每条明细只能下一次单，已取消的明细不可再用',
    'A detail is ordered once; one whose order was cancelled is lost.',
  ),
  'order-number-reserved': rule(
    'service-order',
    'documented',
    'out_trade_no 须等于签约时为该明细预留的 merchant_plan_detail_no',
    'out_trade_no is the merchant_plan_detail_no that was reserved for the detail.',
    links.createServiceOrder,
  ),
  'order-number-taken': rule(
    'service-order',
    'documented',
    '订单号已使用时，仅原参数可重入',
    'An order number that was used answers the same request only.',
    links.createServiceOrder,
  ),
  'service-of-the-order': rule(
    'service-order',
    'assumed',
    'service_id 须与签约计划的服务一致',
    'service_id is the service of the sign plan.',
  ),
  'user-of-the-order': rule(
    'service-order',
    'assumed',
    '用户须是签约的用户',
    'The user is the one who signed the plan.',
  ),
  'appid-of-the-order': rule(
    'service-order',
    'documented',
    'appid 须与创建订单时一致',
    'The appid is the one the order was created with.',
    links.queryServiceOrder,
  ),
  'order-exists': rule(
    'service-order',
    'documented',
    '订单须存在且属于该商户与服务',
    "The order exists and is the caller's own.",
    links.queryServiceOrder,
  ),
  'order-state': rule(
    'service-order',
    'documented',
    '订单的状态须允许该操作',
    "The order's state allows the action.",
    links.queryServiceOrder,
  ),
  'order-canceled': rule(
    'service-order',
    'documented',
    '订单已取消',
    'The order was cancelled.',
    links.queryServiceOrder,
  ),
  'order-done': rule(
    'service-order',
    'documented',
    '订单已完成',
    'The order is done.',
    links.queryServiceOrder,
  ),
  'same-parameters': rule(
    'service-order',
    'observed',
    '重试须使用原参数，连 reason 也须一致',
    'A repeat has the same parameters, `reason` included.',
  ),
  'total-computed': rule(
    'service-order',
    'observed',
    'total_amount 等于付费项之和减优惠之和，且不小于 0',
    'total_amount is the payments less the discounts, and not below 0.',
  ),
  'total-within-price': rule(
    'service-order',
    'assumed',
    'total_amount 不高于明细的实际金额（订单的风险金）',
    "total_amount is not above the detail's actual price, which is the order's risk fund.",
  ),
  'amount-only-falls': rule(
    'service-order',
    'documented',
    '金额只能改低',
    'The amount is only ever modified downwards.',
    links.queryServiceOrder,
  ),
  'discount-names-differ': rule(
    'service-order',
    'documented',
    '同一订单的优惠名称不得重复',
    'No two discounts of one order have the same name.',
    links.queryServiceOrder,
  ),
  'time-exists': rule(
    'service-order',
    'assumed',
    '时间须是真实存在的日期与时刻',
    'A time is one of the calendar.',
  ),
  'end-after-start': rule(
    'service-order',
    'documented',
    '结束时间晚于开始时间',
    'The end is after the start.',
    links.createServiceOrder,
  ),
  'end-not-later-than-now': rule(
    'service-order',
    'documented',
    '完结时的结束时间不晚于调用时间',
    'At completion the end is not later than the call.',
    links.queryServiceOrder,
  ),
  'end-needed': rule(
    'service-order',
    'documented',
    '创建时未给出结束时间的，完结时须给出',
    'An end that was not given at creation is given at completion.',
    links.queryServiceOrder,
  ),

  // Hufu's own operations.
  'control-access': rule(
    'control',
    'documented',
    '控制接口仅限本机或持令牌者',
    'Control operations are for this machine, or for who brings the token.',
  ),
  'explanation-kept': rule('control', 'documented', '说明须仍被保留', 'The explanation is still kept.'),
  'page-origin': rule(
    'control',
    'documented',
    '签约页的操作须来自签约页本身',
    'What the signing page asks for comes from that page.',
  ),
  'merchant-exists': rule('control', 'documented', '商户须存在', 'The merchant exists.'),
  'merchant-role': rule('control', 'documented', '商户的角色不可更改', "A merchant's role never changes."),
  'one-key-change': rule(
    'control',
    'documented',
    '切换到微信支付公钥与更换平台证书不可同时进行',
    "The switch to the public key and a replacement of the platform's certificate never run at the same time.",
    links.keySwitch,
  ),
  'certificate-start': rule(
    'control',
    'documented',
    '新平台证书的启用时刻只以一种方式给出，且不早于平台时间',
    'When a new platform certificate begins to sign is given in one way, and is not past.',
  ),
  'service-exists': rule('control', 'documented', '服务须存在', 'The service exists.'),
  'user-exists': rule('control', 'documented', '用户须存在', 'The user exists.'),
  'openid-taken': rule(
    'control',
    'documented',
    '同一 appid 下的 openid 只属于一个用户',
    'An openid belongs to one user under one appid.',
  ),
  'notification-exists': rule('control', 'documented', '通知须存在', 'The notification exists.'),
  'snapshot-exists': rule('control', 'documented', '快照须存在', 'The snapshot exists.'),
  'snapshot-reserved': rule(
    'control',
    'documented',
    '快照 founding 不可覆盖或删除',
    'The snapshot `founding` is never taken anew or dropped.',
  ),
  'fault-exists': rule('control', 'documented', '故障须存在', 'The fault exists.'),
  'fault-form': rule(
    'control',
    'documented',
    '故障的各项须与其种类相合',
    'The members of a fault fit its kind.',
  ),
  'fault-limit': rule(
    'control',
    'documented',
    '最多同时保留 100 个故障',
    'At most 100 faults are kept at once.',
  ),
  'fault-on-demand': rule(
    'control',
    'documented',
    '按要求出错',
    'It goes wrong because somebody asked for that.',
  ),
  'instant-form': rule('control', 'documented', '时间须是 RFC 3339 格式', 'An instant is RFC 3339.'),
  'duration-form': rule('control', 'documented', '时长须是 ISO 8601 格式', 'A duration is ISO 8601.'),
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule that is not one field's own. */
export type BusinessRule = keyof typeof rules;
