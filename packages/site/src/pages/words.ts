/** The words of the site itself, in both languages; what is said of operations and events comes from the contract. */
import type { Confidence, Text } from '@hufu/contract';

import { text } from './text.ts';

export const words = {
  request: text('请求参数', 'Request'),
  response: text('返回字典', 'Answer'),
  eventRequest: text('通知内容', 'Notification'),
  eventResponse: text('应答规范', 'What to answer'),
  type: text('类型', 'Type'),
  description: text('描述', 'Description'),
  required: text('必填', 'required'),
  example: text('示例', 'Example'),
  pattern: text('格式', 'Pattern'),
  opens: text('ciphertext 解密后', 'what ciphertext opens to'),
  takesNothing: text('没有参数。', 'It takes no parameters.'),
  answersNothing: text('没有返回内容（204）。', 'It answers nothing (204).'),
  call: text('调用', 'Call it'),
  answer: text('返回示例', 'A sample of the answer'),
  errors: text('错误码', 'Refusals'),
  code: text('错误码', 'Code'),
  status: text('状态码', 'Status'),
  meaning: text('含义', 'Meaning'),
  remedy: text('处理', 'What to do'),
  retryable: text('可重试', 'may be repeated'),
  states: text('状态变化', 'States'),
  differences: text('网关的不同之处', 'Where the gateway may differ'),
  basis: text('依据', 'Basis'),
  gatewayReads: text('网关采用', 'The gateway reads'),
  otherReading: text('也可改为', 'It can be told'),
  official: text('官方文档', 'Official page'),
  see: text('参阅', 'See'),
  direct: text('直连商户', 'direct merchant'),
  partner: text('服务商', 'partner'),
  anyMode: text('直连商户与服务商', 'direct merchant and partner'),
  control: text('虎符控制接口，真实平台没有', "Hufu's own, not on the real platform"),
  reads: text('只查询', 'only reads'),
  idempotent: text('同一请求可重发，不会重复生效', 'safe to send again: it takes effect once'),
  counts: text('每次请求都生效', 'each request takes effect'),
  signed: text('应答带签名', 'the answer is signed'),
  unsigned: text('应答不带签名', 'the answer is not signed'),
  receive: text('处理程序', 'Receive it'),
  envelope: text('通知示例', 'A sample'),
  sealed: text('解密前', 'sealed'),
  opened: text('解密后', 'opened'),
  timetable: text('发送时间表', 'Timetable'),
  nth: text('第几次', 'Delivery'),
  wait: text('距上次', 'after the one before'),
  since: text('距首次', 'after the first'),
  born: text('创建', 'created'),
  readsOnly: text('只查询，不改变状态。', 'It only reads; no state changes.'),
  repeatSame: text('重复时返回原结果', 'repeated: answers again'),
  repeatRefused: text('重复时拒绝', 'repeated: refused'),
  or: text('或', 'or'),
  fidelity: text('没有标记的规则均有官方页面依据。', 'Rules without a mark stand on an official page.'),
} as const satisfies Readonly<Record<string, Text>>;

/** The two lists of contents. */
export const contentsWords = {
  operations: text('开放接口', 'Operations'),
  events: text('回调通知', 'Notifications'),
  about: text('业务', 'About'),
  control: text('虎符控制接口', "Hufu's control operations"),
  controlSays: text(
    '替用户操作、拨动时钟、制造故障：只有虎符网关有，真实平台没有。',
    'Act as the user, move the clock, make things fail: the gateway alone has them, the real platform has none.',
  ),
  operationsSay: text(
    '微信支付分计划的全部接口，由契约生成：页面与代码不会不一致。',
    'Every operation of PayScore plans, derived from the contract: the pages cannot disagree with the code.',
  ),
  eventsSay: text(
    '平台主动发给商户的通知，以 APIv3 密钥加密。',
    'What the platform tells a merchant by itself, sealed with the APIv3 key.',
  ),
  sent: text('何时发送', 'Sent when'),
} as const satisfies Readonly<Record<string, Text>>;

/** How sure a rule is: its mark, and what the mark means. */
export const confidenceWords: Readonly<Record<Confidence, { readonly mark: Text; readonly says: Text }>> = {
  documented: { mark: text('有据', 'documented'), says: text('官方页面写明', 'stated on an official page') },
  observed: { mark: text('实测', 'observed'), says: text('在真实平台上观察到', 'seen on the live platform') },
  assumed: {
    mark: text('推定', 'assumed'),
    says: text('官方资料未写明，由虎符选定', 'the official texts are silent; Hufu chose'),
  },
};
