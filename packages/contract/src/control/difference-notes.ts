/** What the gateway does otherwise than the real platform by its nature: no rule says it, so it is told here. */
import type { Text } from '../field.ts';

/** By name, in the order in which a client meets them. */
export const differenceNotes = {
  'own-keys': {
    zh: '密钥与证书由网关自行生成，只在网关内有效；请勿把真实商户的密钥交给网关。',
    en: 'Keys and certificates are of its own making and good for nothing else. Never hand it those of a real merchant.',
  },
  'plain-http': {
    zh: '网关使用明文 HTTP，供本机使用；真实平台只接受 HTTPS。',
    en: 'It speaks plain HTTP, meant for the loopback; the real platform takes HTTPS only.',
  },
  'signed-refusals': {
    zh: '通过身份验证之后的错误应答也带签名；真实平台是否如此，文档未说明。',
    en: 'What is refused once the caller is authenticated is signed as well; no page says whether the real platform does so.',
  },
  'own-headers': {
    zh: '应答可带 Hufu-Rule（违反的规则）、Hufu-Confidence（该规则有多确定）、Hufu-Notice（此处容忍、他处未必容忍之事）、Hufu-Explain（签名被拒的原因）；真实平台没有这些头。',
    en: 'Answers may carry Hufu-Rule (the rule that was broken), Hufu-Confidence (how sure that rule is), Hufu-Notice (what is tolerated here and may not be elsewhere) and Hufu-Explain (why a signature was refused). The real platform sends none of them.',
  },
  'request-id-number': {
    zh: 'Request-ID 末尾的错误号由规则的名称算出：同一规则总是同一个号，但不是真实平台的号。',
    en: "The number at the end of a Request-ID is made from the rule's name: one rule always has the same, and it is not the real platform's.",
  },
  'message-wording': {
    zh: '参数错误的措辞：必填、长度、正则、最小值、类型与未知字段的照真实平台的报错；最大值、枚举与元素个数的仿其文风，由 Hufu 拟定。',
    en: 'Wording of parameter errors: what is said of missing and unknown fields, lengths, patterns, minimum and types was seen on live calls; what is said of maximum, choices and numbers of items is made in their style.',
  },
  strictness: {
    zh: '文档禁止、而文档自身的示例却有的写法，默认容忍并以 Hufu-Notice 提示；以 --strict 启动则一律拒绝。',
    en: "What the platform's pages forbid and their own examples do passes with a Hufu-Notice; started with --strict, the gateway refuses it.",
  },
  'both-openids': {
    zh: '同时传入 openid 与 sub_openid 且指向同一用户时予以接受（文档要求二选一，示例却两者都有）；--strict 下拒绝。',
    en: 'openid and sub_openid together pass when both name one user, since the page asks for one and its example has both; --strict refuses them.',
  },
  'rate-limits': {
    zh: '不模拟限频：真实平台的数值未公开。只有同时处理的请求数过多时才应答 429。',
    en: "Rate limits are not played, since the platform's figures are not public. 429 is answered only when too many requests are under way at once.",
  },
  'risk-assessment': {
    zh: '风险评估总是通过：不会因用户的支付分、欠款或未成年人限制而拒绝。',
    en: "The risk assessment always passes: nobody is refused for a low score, unpaid orders or a minor's limits.",
  },
  deductions: {
    zh: '扣费瞬间完成：完结 1 分钟后首次尝试，失败后每天一次，直到成功，没有尽头。真实平台的间隔未公开，且扣费进行中会暂拒其他操作。',
    en: "A deduction takes no time. It is first tried one minute after completion, then once a day, without end. The real platform's intervals are not public, and other calls are refused while a deduction runs.",
  },
  'coupons-and-profit-sharing': {
    zh: '优惠标记与分账标记会被接受，但不执行：不发放优惠，不分账。',
    en: 'A coupon tag and the mark for profit sharing are taken and not carried out: no coupon is used, nothing is shared.',
  },
  notifications: {
    zh: '通知默认只发往本机，或发往以 --allow-notify 允许、以 --forward-notifications 指定的地址；其余留存并展示，绝不拨出。默认全部以微信支付公钥签名；切换期间由通知ID决定用哪个密钥。',
    en: "Notifications go to this machine alone, or where --allow-notify and --forward-notifications say; all else is held and shown, never dialled. By default the public key signs them all; during a switch a notification's id decides which key does.",
  },
  'faults-on-demand': {
    zh: '控制接口可使应答与通知按需出错：错误签名、探测签名、丢失、延迟、重复、乱序等。它们只存在于这一进程的内存中。',
    en: 'Answers and notifications go wrong on demand: wrong and probing signatures, lost, late, twice, out of order. Such faults live in the memory of this process alone.',
  },
  'movable-time': {
    zh: '平台时间可被停住、设定、拨快；签名与证书始终按本机时间检查，新平台证书的启用则按平台时间。',
    en: "The platform's time can be stopped, set and moved on. Signatures and certificates are always checked by the machine's own time; from when a new platform certificate signs goes by the platform's.",
  },
} as const satisfies Readonly<Record<string, Text>>;
