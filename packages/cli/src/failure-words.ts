/** What is said around an error, in both languages. The error's own sentence is the SDK's or the platform's. */
import type { SignatureReason } from '@hufu/sdk';
import type { Words } from './language.ts';

const forger: Words = {
  zh: '不要使用这个应答；检查网络中间的代理，以及配置的平台公钥或证书是否与该序列号对应',
  en: 'Do not use this answer. Look for a proxy on the way, and check that the key configured for this serial is the right one.',
};

const clock: Words = {
  zh: '校准本机时钟（NTP），与平台相差不得超过 5 分钟',
  en: "Set this machine's clock right (NTP): it must be within 5 minutes of the platform's.",
};

const unproven: Readonly<Record<SignatureReason, Words>> = {
  'missing-header': forger,
  malformed: forger,
  mismatch: forger,
  stale: clock,
  future: clock,
  'unknown-serial': {
    zh: '把该序列号的平台公钥（--public-key-id 与 --public-key）或平台证书（--platform-cert，可用 hufu certs save 下载）加进来',
    en: "Add that serial's public key (--public-key-id with --public-key) or platform certificate (--platform-cert; hufu certs save downloads it).",
  },
  probe: {
    zh: '这是平台有意的验签探测，再发一次即可',
    en: 'The platform tests on purpose whether signatures are checked: send the call again.',
  },
};

export const failureWords = {
  requestId: { zh: 'Request-ID', en: 'Request-ID' },
  serial: { zh: '序列号', en: 'Serial' },
  signature: { zh: '签名', en: 'Signature' },
  detail: { zh: '详情', en: 'Detail' },
  body: { zh: '应答内容', en: 'Body' },
  signed: { zh: '本地签名', en: 'Signed here' },
  verifiedText: { zh: '平台验签', en: 'Verified there' },
  rule: { zh: '依据的规则', en: 'Rule' },
  explained: { zh: '详细说明', en: 'Explained at' },
  todo: { zh: '怎么办', en: 'What to do' },
  none: { zh: '无', en: 'none' },
  verified: { zh: '已验证，确实来自平台', en: "verified, it is the platform's" },
  unsigned: { zh: '应答没有签名，不能据此处理资金', en: 'the answer is not signed; settle no money by it' },
  again: {
    zh: '稍后以相同参数重试；结果不明时先查询',
    en: 'Send the same again later; query first where the outcome is unknown.',
  },
  notAgain: {
    zh: '重试没有用：先按提示修改请求',
    en: 'Sending the same again will not help: change what the message names.',
  },
  noAnswer: {
    'not-sent': {
      zh: '请求没有发出，可以放心重试；检查地址与网络，hufu doctor 会逐项检查',
      en: 'Nothing was sent, so it may be repeated. Check the address and the network; hufu doctor looks at both.',
    },
    unknown: {
      zh: '结果不明：先查询，再决定是否重试',
      en: 'The outcome is unknown: query before you repeat.',
    },
  },
  unproven,
} as const;
