/** The fixed words of the page of differences, in both languages. */
import type { Confidence, Language, RuleArea } from '@hufu/contract';
import type { Differences } from '@hufu/contract/derive';

type Thing = Differences['transitions'][number]['thing'];
type Source = Differences['readings'][number]['source'];

export interface DifferencesWords {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly notes: string;
  readonly readings: string;
  readonly readingsIntro: string;
  readonly fields: string;
  readonly transitions: string;
  readonly documented: string;
  readonly areas: Readonly<Record<RuleArea, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly things: Readonly<Record<Thing, string>>;
  readonly chosen: string;
  readonly preferred: string;
  readonly why: string;
  readonly page: string;
  readonly overview: string;
}

export const differencesWords: Readonly<Record<Language, DifferencesWords>> = {
  zh: {
    title: '与真实平台的差异',
    intro:
      '网关与真实平台可能不同之处，逐条列出。应答头 Hufu-Rule 给出的规则名可在本页查到：在网址后加 # 与规则名即可。',
    contents: '目录',
    notes: '因网关的性质而不同',
    readings: '疑问与读法',
    readingsIntro: '官方资料自相矛盾或未提及之处，网关如何理解；可用 PATCH /_hufu/readings 更改。',
    fields: '字段规则',
    transitions: '状态变化',
    documented: '有明文依据的规则',
    areas: {
      transport: '请求的形式',
      permission: '权限',
      plan: '支付分计划',
      'sign-plan': '签约计划',
      'service-order': '服务订单',
      control: '控制接口',
    },
    confidences: {
      documented: '官方文档写明',
      observed: '在真实平台上观察到，文档未写明',
      assumed: '官方资料未说明，由 Hufu 选定',
    },
    sources: { conflict: '官方资料自相矛盾', silent: '官方资料未提及' },
    things: {
      plan: '支付分计划',
      'sign-plan': '签约计划',
      'plan-detail': '计划明细',
      'service-order': '服务订单',
    },
    chosen: '当前',
    preferred: '默认',
    why: '理由',
    page: '官方页面',
    overview: '返回概览',
  },
  en: {
    title: 'Differences from the real platform',
    intro:
      'Where the gateway may differ from the real platform, one by one. A rule that an answer names in Hufu-Rule is found here: put # and its name behind the address of this page.',
    contents: 'Contents',
    notes: 'Different by nature',
    readings: 'Open questions and readings',
    readingsIntro:
      "Where the platform's texts disagree or are silent: how the gateway reads them. PATCH /_hufu/readings changes it.",
    fields: 'Rules of fields',
    transitions: 'Changes of state',
    documented: 'Rules that are written down',
    areas: {
      transport: 'How a request is made',
      permission: 'Permissions',
      plan: 'Plans',
      'sign-plan': 'Sign plans',
      'service-order': 'Service orders',
      control: 'Control operations',
    },
    confidences: {
      documented: 'stands on an official page',
      observed: 'seen on the live platform, on no page',
      assumed: 'the official texts are silent, Hufu chose',
    },
    sources: { conflict: 'the official texts say both', silent: 'the official texts say nothing' },
    things: {
      plan: 'plan',
      'sign-plan': 'sign plan',
      'plan-detail': 'plan detail',
      'service-order': 'service order',
    },
    chosen: 'in force',
    preferred: 'default',
    why: 'Why',
    page: "the platform's page",
    overview: 'Back to the overview',
  },
};
