/** What the operations of a document are gathered by: the things that they are about. */
import { controlPath } from '../control/control-path.ts';
import type { Language, Text } from '../field.ts';
import type { Operation } from '../operation.ts';
import { segmentsOf } from './names.ts';
import type { OpenApiTag } from './openapi-document.ts';

/** The tag of what is posted to the merchant. */
export const notificationTag = 'notifications';

/** The platform's things, by the segment that stands in their paths alone. */
const platformTags: Readonly<Record<string, string>> = {
  'payscore-plans': 'plans',
  'user-sign-plans': 'sign-plans',
  serviceorder: 'service-orders',
  certificates: 'certificates',
};

const tagTexts: Readonly<Record<string, Text>> = {
  plans: { zh: '支付分计划', en: 'Plans' },
  'sign-plans': { zh: '签约计划', en: "Users' sign plans" },
  'service-orders': { zh: '服务订单', en: 'Service orders' },
  certificates: { zh: '平台证书', en: "The platform's certificates" },
  notifications: { zh: '通知', en: 'Notifications' },
  overview: { zh: '概览', en: 'Overview' },
  explanations: { zh: '签名被拒的原因', en: 'Why a signature was refused' },
  merchants: { zh: '商户与凭据', en: 'Merchants and their credentials' },
  'platform-certificates': { zh: '平台用以签名的证书', en: 'The certificates that the platform signs with' },
  services: { zh: '支付分服务', en: 'PayScore services' },
  users: { zh: '用户', en: 'Users' },
  'user-sign-plans': { zh: '代用户操作签约计划', en: 'Sign plans, in the place of their users' },
  faults: { zh: '按需出错', en: 'What goes wrong on demand' },
  clock: { zh: '平台时钟', en: "The platform's clock" },
  reset: { zh: '重置', en: 'Beginning anew' },
  snapshots: { zh: '快照', en: 'Snapshots' },
  readings: { zh: '读法', en: 'Readings of what the official texts leave open' },
  differences: { zh: '与真实平台的差异', en: 'Differences from the real platform' },
  openapi: { zh: 'OpenAPI 文档', en: 'OpenAPI documents' },
};

/** The tag of an operation. A control operation's is the first segment below the control path. */
export function tagOf({ surface, path }: Operation): string {
  if (surface === 'control') return segmentsOf(path.slice(controlPath.length))[0] || 'overview';
  const segment = segmentsOf(path).find((each) => Object.hasOwn(platformTags, each));
  return (segment === undefined ? undefined : platformTags[segment]) ?? 'others';
}

/** The tags with what they stand for, in the order given; one that nobody has described is its own name. */
export function tagsOf(names: Iterable<string>, language: Language): readonly OpenApiTag[] {
  return [...new Set(names)].map((name) => {
    const says = tagTexts[name];
    return says === undefined ? { name } : { name, description: says[language], 'x-hufu-label': says };
  });
}
