/** The fixed words of the overview, in both languages. */
import type { Language } from '@hufu/contract';

type Counted = Readonly<Record<'merchants' | 'subMerchants' | 'services' | 'users', number>>;

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export interface OverviewWords {
  readonly title: string;
  readonly intro: string;
  readonly version: string;
  readonly now: string;
  readonly running: string;
  readonly frozen: string;
  readonly nextDue: string;
  readonly nothingDue: string;
  readonly things: { readonly 'service-order': string; readonly 'sign-plan': string };
  readonly world: string;
  readonly merchants: string;
  readonly partner: string;
  readonly direct: string;
  readonly refused: string;
  readonly none: string;
  readonly differences: string;
  counts(counted: Counted): string;
  causes(count: number): string;
}

export const overviewWords: Readonly<Record<Language, OverviewWords>> = {
  zh: {
    title: '虎符网关',
    intro: '微信支付分签约计划的本地平台。把商户程序的接口地址改为本地址即可。',
    version: '版本',
    now: '平台时间',
    running: '运行中',
    frozen: '静止',
    nextDue: '下一件到期的事',
    nothingDue: '没有',
    things: { 'service-order': '服务订单', 'sign-plan': '签约计划' },
    world: '现有',
    merchants: '商户',
    partner: '服务商',
    direct: '普通商户',
    refused: '最近被拒绝的签名',
    none: '还没有。签名被拒绝时，这里会说明原因与改法。',
    differences: '与真实平台的差异：未经官方证实的规则、疑问与读法',
    counts: ({ merchants, subMerchants, services, users }) =>
      `${merchants} 个商户，${subMerchants} 个子商户授权，${services} 个服务，${users} 个用户`,
    causes: (count) => (count === 0 ? '原因未查明' : `查明 ${count} 个原因`),
  },
  en: {
    title: 'Hufu gateway',
    intro: "A local platform for WeChat Pay's PayScore plans. Point your program's base address here.",
    version: 'Version',
    now: "Platform's time",
    running: 'running',
    frozen: 'standing still',
    nextDue: 'Due next',
    nothingDue: 'nothing',
    things: { 'service-order': 'service order', 'sign-plan': 'sign plan' },
    world: 'There are',
    merchants: 'Merchants',
    partner: 'partner',
    direct: 'direct merchant',
    refused: 'Signatures refused last',
    none: 'None yet. When one is refused, this is where you read why, and what to change.',
    differences:
      'Differences from the real platform: rules that no page confirms, open questions and readings',
    counts: ({ merchants, subMerchants, services, users }) =>
      [
        many(merchants, 'merchant'),
        many(subMerchants, 'sub-merchant link'),
        many(services, 'service'),
        many(users, 'user'),
      ].join(', '),
    causes: (count) => (count === 0 ? 'no cause found' : `${many(count, 'cause')} found`),
  },
};
