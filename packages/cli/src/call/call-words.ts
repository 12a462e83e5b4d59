/** What is said around an answer, in both languages. */
import type { Words } from '../language.ts';

export const callWords = {
  waiting: { zh: '等待平台应答', en: 'waiting for the platform' },
  requestId: { zh: 'Request-ID', en: 'Request-ID' },
  signature: { zh: '签名', en: 'Signature' },
  notice: { zh: '提醒', en: 'Notice' },
  none: { zh: '无', en: 'none' },
  verifiedBy: (serial: string): Words => ({
    zh: `已验证，平台密钥 ${serial}`,
    en: `verified, by the platform's key ${serial}`,
  }),
  unsigned: {
    zh: '没有：这个接口的应答不签名',
    en: 'none: this operation answers without one',
  },
  empty: { zh: '（没有应答体）', en: '(no body)' },
  stringToSign: {
    zh: '签名串，每行以换行符（⏎）结尾：',
    en: 'The text that is signed, each line ended by ⏎:',
  },
  notSent: { zh: '什么也没有发出。', en: 'Nothing was sent.' },
} as const;
