/** What is said about certificates, in both languages. */
import type { Words } from '../language.ts';

export const certsWords = {
  waiting: { zh: '正在下载平台证书', en: 'downloading the platform certificates' },
  serial: { zh: '序列号', en: 'Serial' },
  from: { zh: '启用时间', en: 'From' },
  until: { zh: '弃用时间', en: 'Until' },
  daysLeft: (days: number): Words => ({
    zh: days < 0 ? '已过期' : `剩 ${days} 天`,
    en: days < 0 ? 'over' : days === 1 ? '1 day left' : `${days} days left`,
  }),
  written: (file: string): Words => ({ zh: `已写入 ${file}`, en: `written: ${file}` }),
  unchanged: (file: string): Words => ({ zh: `内容相同，未改动 ${file}`, en: `already there: ${file}` }),
  use: {
    zh: 'SDK 的 certs 选项：',
    en: 'For the option certs of the SDK:',
  },
  conflict: (file: string): Words => ({
    zh: `${file} 已有其他内容。确认后加 --force 覆盖`,
    en: `${file} holds something else. Look at it first; --force overwrites it`,
  }),
  publicKeyOnly: {
    zh: '该商户号没有平台证书：它处于微信支付公钥模式（2024 年 10 月起的新商户均如此）。请在商户平台「账户中心 - API安全」取得微信支付公钥与公钥 ID，以 --public-key 与 --public-key-id 使用',
    en: 'This merchant has no platform certificates: it is in public-key mode, as all new merchants are since October 2024. Get the public key and its PUB_KEY_ID_… from the merchant platform (账户中心 - API安全) and give them as --public-key and --public-key-id',
  },
} as const;
