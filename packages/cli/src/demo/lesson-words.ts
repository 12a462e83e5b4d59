/** What the story of the lessons says, in both languages. */
import type { Words } from '../language.ts';

const yuan = (fen: number): string => (fen / 100).toFixed(2);

export const lessonWords = {
  plan: {
    title: { zh: '完整的一生：三节课的计划', en: 'A whole life: a plan of three lessons' },
    created: (id: string, count: number): Words => ({
      zh: `计划 ${id} 已创建：${count} 次扣费，价格不得逐节上涨`,
      en: `plan ${id} exists: ${count} charges, whose prices never rise`,
    }),
  },
  sign: {
    title: { zh: '用户签约', en: 'The user signs' },
    signed: (until: string): Words => ({
      zh: `已签约（SIGNED），有效至 ${until}`,
      en: `signed (SIGNED), in force until ${until}`,
    }),
    told: (type: string, at: string): Words => ({
      zh: `商户的服务器收到通知 ${type}：验签、解密、带类型，签约时间 ${at}`,
      en: `the merchant's server was told ${type}: verified, opened, typed; signed at ${at}`,
    }),
  },
  serve: {
    title: { zh: '第一节课：下单、完结、扣款', en: 'Lesson 1: ordered, completed, deducted' },
    ordered: (number: string): Words => ({
      zh: `服务订单 ${number} 进行中（DOING + USER_CONFIRM）`,
      en: `service order ${number} is under way (DOING + USER_CONFIRM)`,
    }),
    oneAtATime: {
      zh: '上一节未支付，第二节的订单被拒绝',
      en: 'while it is unpaid, the order of lesson 2 is refused',
    },
    completed: {
      zh: '完结成功：204，没有内容，签名仍然覆盖空的一行，并已验证',
      en: 'completed: 204 without content; the signature covers the empty line, and was verified',
    },
    deducted: (at: string, fen: number): Words => ({
      zh: `时钟走到下一件到期的事：平台于 ${at} 扣款 ¥${yuan(fen)}，订单 DONE`,
      en: `the clock goes to what is due next: the platform deducted ¥${yuan(fen)} at ${at}, and the order is DONE`,
    }),
    told: (fen: number): Words => ({
      zh: `扣款成功的通知也到了：¥${yuan(fen)}`,
      en: `the merchant was told of that too: ¥${yuan(fen)}`,
    }),
  },
  lose: {
    title: { zh: '第二节课：取消', en: 'Lesson 2: cancelled' },
    lost: {
      zh: '订单取消后，这条明细不可再用',
      en: 'a detail whose order was cancelled cannot be ordered again',
    },
  },
  late: {
    title: {
      zh: '第三节课：扣款两次失败，第三次成功',
      en: 'Lesson 3: two deductions fail, the third succeeds',
    },
    paid: {
      zh: '时钟走过三天，每件事发生在自己的时刻',
      en: 'the clock jumps three days, and each thing happens at its own instant',
    },
    complete: {
      zh: '全部明细完成，签约计划 COMPLETE',
      en: 'all details are done, and the contract is COMPLETE',
    },
  },
  over: {
    title: { zh: '无人履约的签约计划', en: 'A contract that nobody serves' },
    expired: (at: string): Words => ({
      zh: `过了 ${at}，它已过期（EXPIRE）`,
      en: `after ${at} it has run out (EXPIRE)`,
    }),
  },
} as const;
