/** Where the gateway may differ from the real platform, as it says so itself. */
import { choice, group, list, optional, text } from '../field.ts';
import type { RuleArea } from '../rules.ts';
import { nameMax, readingList, sentence } from './reading-fields.ts';

/** Every area that a rule can lie in. */
export const differenceAreas = [
  'transport',
  'permission',
  'plan',
  'sign-plan',
  'service-order',
  'control',
] as const satisfies readonly RuleArea[];

/** The things that have states. */
export const statefulThings = ['plan', 'sign-plan', 'plan-detail', 'service-order'] as const;

const name = (zh: string, en: string, example: string) => text({ label: { zh, en }, max: nameMax, example });

const inChinese = (example: string) => sentence({ zh: '中文说明', en: 'in Chinese' }, example);
const inEnglish = (example: string) => sentence({ zh: '英文说明', en: 'in English' }, example);

const link = text({
  label: { zh: '官方页面', en: "the platform's page" },
  unit: 'url',
  max: 256,
  example: 'https://pay.weixin.qq.com/doc/v3/partner/4012463521',
});

const confidence = choice(['observed', 'assumed'], {
  label: { zh: '依据', en: 'how sure it is' },
  meanings: {
    observed: { zh: '在真实平台上观察到', en: 'seen on the live platform' },
    assumed: { zh: '官方资料未说明，由 Hufu 选定', en: 'the official texts are silent, Hufu chose' },
  },
  example: 'assumed',
});

const rule = group(
  {
    name: name('规则', 'rule', 'appid-bound'),
    area: choice(differenceAreas, { label: { zh: '范围', en: 'area' }, example: 'permission' }),
    confidence,
    zh: inChinese('appid 须与商户号绑定'),
    en: inEnglish('The appid is bound to the merchant.'),
    link: optional(link),
  },
  { label: { zh: '规则', en: 'rule' } },
);

const fieldRule = group(
  {
    operations: list(name('接口', 'operation', 'createPlan'), {
      label: { zh: '用到该字段的接口', en: 'operations that have the field' },
    }),
    pointers: list(
      text({ label: { zh: '字段位置', en: 'where it stands' }, max: 256, example: '/body/merchant_plan_no' }),
      {
        label: { zh: '字段位置', en: 'where it stands' },
        note: { zh: '列表的每一项写作 *', en: 'Every item of a list is written as `*`.' },
      },
    ),
    rule: name('规则', 'rule', 'pattern'),
    confidence,
    zh: inChinese('商户侧计划号：须匹配 ^[0-9A-Za-z_\\-*]+$'),
    en: inEnglish("merchant's plan number: matches ^[0-9A-Za-z_\\-*]+$"),
  },
  { label: { zh: '字段规则', en: 'rule of a field' } },
);

const stateName = (zh: string, en: string) => name(zh, en, 'UNSIGNED');

const transition = group(
  {
    thing: choice(statefulThings, { label: { zh: '对象', en: 'thing' }, example: 'sign-plan' }),
    action: name('动作', 'action', 'refuse'),
    from: list(stateName('状态', 'state'), { label: { zh: '允许的状态', en: 'states it is allowed in' } }),
    to: stateName('之后的状态', 'the state that follows'),
    confidence,
    link,
  },
  { label: { zh: '状态变化', en: 'transition' } },
);

const note = group(
  {
    name: name('名称', 'name', 'own-keys'),
    zh: inChinese('密钥与证书由网关自行生成'),
    en: inEnglish('Keys and certificates are of its own making.'),
  },
  { label: { zh: '说明', en: 'note' } },
);

/** Everything that is less than documented, every open question, and what is different by nature. */
export const differences = group(
  {
    rules: list(rule, { label: { zh: '业务规则', en: 'rules' } }),
    fields: list(fieldRule, { label: { zh: '字段规则', en: 'rules of fields' } }),
    transitions: list(transition, { label: { zh: '状态变化', en: 'transitions' } }),
    readings: readingList,
    notes: list(note, { label: { zh: '因网关的性质而不同', en: 'different by nature' } }),
  },
  { label: { zh: '与真实平台的差异', en: 'differences from the real platform' } },
);
