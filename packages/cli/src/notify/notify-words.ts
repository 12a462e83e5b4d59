/** What is said about a test notification, in both languages. */
import type { NotificationBend } from '@hufu/sdk/notifications/testing';
import type { Words } from '../language.ts';
import type { Verdict } from './judge-answer.ts';

const verdicts: Readonly<Record<Verdict, Words>> = {
  acknowledged: {
    zh: '已确认收到：平台不会再发',
    en: 'Acknowledged: the platform would stop here.',
  },
  'acknowledged-oddly': {
    zh: '2xx 应答：平台视为确认，但文档只写了 200 与 204',
    en: 'A 2xx answer, which counts as acknowledged; the pages name 200 and 204 alone.',
  },
  'acknowledged-with-fail': {
    zh: '状态码表示成功而应答体写着 FAIL：平台只看状态码，不会再发。要它重发请应答 4xx 或 5xx',
    en: 'The status says success and the body says FAIL. The platform goes by the status and would stop: answer 4xx or 5xx to have it sent again.',
  },
  refused: {
    zh: '未确认：平台会按重试时间表再发',
    en: 'Not acknowledged: the platform would send it again, by its timetable.',
  },
  redirected: {
    zh: '既不是 2xx 也不是错误：平台不会跟随跳转，会再发',
    en: 'Neither 2xx nor an error. The platform follows no redirect and would send it again.',
  },
  late: {
    zh: '5 秒内没有完整应答：平台会再发。先应答，再做耗时的处理',
    en: 'No whole answer within 5 seconds: the platform would send it again. Answer first and work afterwards.',
  },
  unreached: {
    zh: '没有送达：该地址没有程序在接收',
    en: 'Not delivered: nobody answers at that address.',
  },
};

const bends: Readonly<Record<NotificationBend, Words>> = {
  forged: { zh: '签名是另一段字节的', en: 'its signature is of other bytes' },
  changed: { zh: '签名之后内容被改过', en: 'its body was changed after it was signed' },
  stale: { zh: '签名正确，但时间戳早于 5 分钟', en: 'rightly signed, but more than 5 minutes ago' },
  future: { zh: '签名正确，但时间戳晚于 5 分钟', en: 'rightly signed, but more than 5 minutes from now' },
  probe: {
    zh: '平台的验签探测（WECHATPAY/SIGNTEST/…）',
    en: "the platform's own test of whether signatures are checked (WECHATPAY/SIGNTEST/…)",
  },
  'unknown-serial': { zh: '由无人知晓的密钥签名', en: 'signed with a key that nobody knows' },
  'other-apiv3-key': {
    zh: '签名正确，但以另一把 APIv3 密钥加密',
    en: "rightly signed, but sealed with another merchant's APIv3 key",
  },
};

export const notifyWords = {
  waiting: { zh: '等待接收方应答', en: 'waiting for the receiver' },
  bent: (bend: NotificationBend): Words => ({
    zh: `这份通知是坏的：${bends[bend].zh}`,
    en: `This notification is bad: ${bends[bend].en}.`,
  }),
  rightly: {
    zh: '接收方做得对：它没有确认',
    en: 'Your receiver did right: it did not acknowledge it.',
  },
  wrongly: {
    zh: '接收方有漏洞：它确认了一份不该接受的通知。先验签、再解密，失败时应答 4xx 或 5xx',
    en: 'Your receiver has a hole: it acknowledged what it should refuse. Verify first, open then, and answer 4xx or 5xx when either fails.',
  },
  verdicts,
  made: (folder: string): Words => ({
    zh: `首次使用：已在 ${folder} 生成测试用的平台密钥`,
    en: `First use: a platform's keys for tests were made in ${folder}.`,
  }),
  trust: {
    zh: '接收方要信任这把平台公钥，并用这把 APIv3 密钥解密（仅限测试环境）：',
    en: 'The receiver must trust this platform key and open with this APIv3 key (in tests only):',
  },
  ownApiv3Key: {
    zh: '（你给出的那把 APIv3 密钥）',
    en: '(the APIv3 key that you gave)',
  },
} as const;
