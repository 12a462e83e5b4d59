/**
 * Where the platform's own texts disagree or are silent, the gateway reads them one way and can be told to
 * read them the other. One table: the question, the readings, the one that counts by default, and why.
 */
import type { Text } from './field.ts';

export interface Reading {
  readonly question: Text;
  /** Every reading by its name. */
  readonly readings: Readonly<Record<string, Text>>;
  readonly default: string;
  /** What speaks for the default, and what for the other. */
  readonly why: Text;
  /** `conflict`: sources say both. `silent`: none says anything. */
  readonly source: 'conflict' | 'silent';
}

const allowed = { zh: '允许', en: 'allowed' };
const refused = { zh: '拒绝', en: 'refused' };

export const readings = {
  cancel_after_completion: {
    question: {
      zh: '服务订单完结后、收款前（USER_PAYING），商户能否取消？',
      en: 'May the merchant cancel a service order that is completed and not yet paid (USER_PAYING)?',
    },
    readings: { allowed, refused },
    default: 'allowed',
    why: {
      zh: '2025 年的接口文档允许；2026 年的官方排障资料称会失败（内部错误 271316592）',
      en: 'The API pages of 2025 allow it; official trouble-shooting texts of 2026 say that it fails (internal error 271316592).',
    },
    source: 'conflict',
  },
  cancel_while_serving: {
    question: {
      zh: '有明细正在履约（USING）时，能否取消或解除签约计划？',
      en: 'May a sign plan be cancelled or revoked while one of its details is in service (USING)?',
    },
    readings: { refused, allowed },
    default: 'refused',
    why: {
      zh: '同类的解除授权接口在用户有未完成订单时拒绝；签约计划的文档未说明',
      en: 'The sibling call that revokes a service is refused while orders are unfinished; the pages of sign plans say nothing.',
    },
    source: 'silent',
  },
  cancel_before_signing: {
    question: {
      zh: '用户签约前，商户能否取消签约计划？',
      en: 'May the merchant cancel a sign plan before the user signs it?',
    },
    readings: { allowed, refused },
    default: 'allowed',
    why: {
      zh: '文档未说明；不能取消则单号永远悬空',
      en: 'Nothing is written; without it, the contract would hang for ever.',
    },
    source: 'silent',
  },
  order_starts_as: {
    question: {
      zh: '签约计划的服务订单创建后处于什么状态？',
      en: 'In which state does the service order of a plan detail begin?',
    },
    readings: {
      doing: {
        zh: 'DOING + USER_CONFIRM，签约即已确认',
        en: 'DOING + USER_CONFIRM: signing the plan was the confirmation',
      },
      created: {
        zh: 'CREATED，等待用户确认，30 天后过期',
        en: 'CREATED: it waits for the user and expires after 30 days',
      },
    },
    default: 'doing',
    why: {
      zh: '文档示例同时给出 CREATED 与 USER_CONFIRM，自相矛盾；免确认订单以 DOING 开始',
      en: 'The sample pairs CREATED with USER_CONFIRM, which contradicts itself; orders without confirmation begin as DOING.',
    },
    source: 'conflict',
  },
  cancelled_detail_counts: {
    question: {
      zh: '判断签约计划是否全部完成（COMPLETE）时，已取消的明细算不算完成？',
      en: 'Does a cancelled detail count as finished when a sign plan becomes COMPLETE?',
    },
    readings: {
      yes: {
        zh: '算，余下明细都已支付或取消即完成',
        en: 'yes: all details paid or cancelled make it COMPLETE',
      },
      no: { zh: '不算，计划停留在 SIGNED 直至过期', en: 'no: it stays SIGNED until it runs out' },
    },
    default: 'yes',
    why: { zh: '文档未说明', en: 'Nothing is written.' },
    source: 'silent',
  },
  plan_over_time: {
    question: {
      zh: 'plan_over_time 是签约日之后第几天的零点？',
      en: 'At the midnight of which day does a sign plan run out, counted from the day it is signed?',
    },
    readings: {
      day_after: { zh: '签约日 + 有效天数 + 1', en: 'day of signing + duration + 1' },
      last_day: { zh: '签约日 + 有效天数', en: 'day of signing + duration' },
    },
    default: 'day_after',
    why: {
      zh: '唯一的真实样例相差 301 天：有效期 300 天时符合前者，301 天时符合后者',
      en: 'The one real sample lies 301 days apart: it fits the first with a duration of 300, the second with 301.',
    },
    source: 'conflict',
  },
  text_length: {
    question: { zh: '文本长度按什么计数？', en: 'What does the length of a text count?' },
    readings: {
      characters: { zh: '字符', en: 'characters' },
      bytes: { zh: 'UTF-8 字节', en: 'bytes of UTF-8' },
    },
    default: 'characters',
    why: {
      zh: '文档按字符；在其他接口上观察到按字节计数的报错',
      en: 'The pages speak of characters; live errors of other operations count bytes.',
    },
    source: 'conflict',
  },
  merchant_cancel_notice: {
    question: {
      zh: '商户自行取消签约计划后，平台是否通知商户？',
      en: 'Is a merchant notified of its own cancellation of a sign plan?',
    },
    readings: { silent: { zh: '不通知', en: 'no' }, sent: { zh: '通知', en: 'yes' } },
    default: 'silent',
    why: {
      zh: '通知的说明只提到用户取消与解除授权',
      en: "The notice's page speaks of the user's cancellation and of a revoked service only.",
    },
    source: 'silent',
  },
  null_member: {
    question: {
      zh: 'JSON 成员的值为 null 时如何处理？',
      en: 'What does a JSON member whose value is null mean?',
    },
    readings: {
      refused: { zh: '类型错误', en: 'a value of the wrong type' },
      left_out: { zh: '视为未传', en: 'as if it were left out' },
    },
    default: 'refused',
    why: {
      zh: '普通商户的规则禁止 null，服务商的规则允许省略值为 null 的成员',
      en: 'The rules for direct merchants forbid null; those for partners let a null pair be left out.',
    },
    source: 'conflict',
  },
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingName = keyof typeof readings;

/** The readings that count, one for each question. */
export type Readings = { readonly [Name in ReadingName]: keyof (typeof readings)[Name]['readings'] };

export const readingNames = Object.keys(readings) as readonly ReadingName[]; // the keys of the table above

/** The readings that count when nobody chooses. */
export const defaultReadings: Readings = Object.freeze({
  cancel_after_completion: readings.cancel_after_completion.default,
  cancel_while_serving: readings.cancel_while_serving.default,
  cancel_before_signing: readings.cancel_before_signing.default,
  order_starts_as: readings.order_starts_as.default,
  cancelled_detail_counts: readings.cancelled_detail_counts.default,
  plan_over_time: readings.plan_over_time.default,
  text_length: readings.text_length.default,
  merchant_cancel_notice: readings.merchant_cancel_notice.default,
  null_member: readings.null_member.default,
});
