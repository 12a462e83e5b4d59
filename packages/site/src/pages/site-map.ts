/** Which pages there are, at which addresses, and how they are listed: an operation's page stands at its path. */
import {
  contract,
  events,
  operations,
  type NotificationEvent,
  type Operation,
  type Text,
} from '@hufu/contract';

/** The operations of one path; most paths have one. */
export interface PathPage {
  /** `/openapi/v3/payscore/plan/payscore-plans` */
  readonly address: string;
  readonly operations: readonly [Operation, ...Operation[]];
}

/** The pages of operations, in the order of the contract. */
export const pathPages: readonly PathPage[] = groupByPath();

/** What a page of several operations is called, or the one that it has. */
export function titleOfPage({ operations: own }: PathPage): Text {
  const title = (language: keyof Text) => own.map((operation) => operation.title[language]).join(' · ');
  return { zh: title('zh'), en: title('en') };
}

export function addressOfOperation({ path }: Operation): string {
  return `/openapi${path}`;
}

export function addressOfEvent({ type }: NotificationEvent): string {
  return `/webhook/v3/${type}`;
}

/** Operations that do the same in either mode; `either` is for those that serve both. */
export interface OperationPair {
  readonly direct?: Operation;
  readonly partner?: Operation;
  readonly either?: Operation;
}

/** One part of the contents. */
export interface Chapter {
  readonly title: Text;
  readonly pairs: readonly OperationPair[];
}

const pair = (id: string): OperationPair => {
  const direct = operationById(id);
  const partner = operationById(id.replace(/^[a-z]+/u, (verb) => `${verb}Partner`));
  if (direct === undefined || partner === undefined) throw new TypeError(`${id} is not one of two.`);
  return { direct, partner };
};

function operationById(id: string): Operation | undefined {
  return operations.find((operation) => operation.id === id);
}

/** The platform's operations by what they are about. */
export const platformChapters: readonly Chapter[] = [
  {
    title: { zh: '支付分计划', en: 'Plans' },
    pairs: ['createPlan', 'queryPlan', 'stopPlan'].map(pair),
  },
  {
    title: { zh: '签约计划', en: 'Sign plans' },
    pairs: ['createUserSignPlan', 'queryUserSignPlan', 'cancelUserSignPlan'].map(pair),
  },
  {
    title: { zh: '服务订单', en: 'Service orders' },
    pairs: [
      'createServiceOrder',
      'queryServiceOrder',
      'cancelServiceOrder',
      'completeServiceOrder',
      'modifyServiceOrder',
      'collectServiceOrder',
      'syncServiceOrder',
    ].map(pair),
  },
  { title: { zh: '平台证书', en: 'Certificates' }, pairs: [{ either: contract.listCertificates }] },
];

/** What Hufu's own operations are about, by the first word of their path behind `/_hufu`. */
const controlTitles: Readonly<Record<string, Text>> = {
  '': { zh: '总览', en: 'Overview' },
  explanations: { zh: '签名被拒的说明', en: 'Explanations' },
  merchants: { zh: '商户', en: 'Merchants' },
  'platform-certificates': { zh: '平台证书', en: 'Platform certificates' },
  services: { zh: '服务', en: 'Services' },
  users: { zh: '用户', en: 'Users' },
  'user-sign-plans': { zh: '用户与签约计划', en: 'Users and sign plans' },
  'service-orders': { zh: '用户与服务订单', en: 'Users and service orders' },
  notifications: { zh: '通知', en: 'Notifications' },
  faults: { zh: '故障', en: 'Faults' },
  clock: { zh: '时钟', en: 'Clock' },
  reset: { zh: '重置', en: 'Reset' },
  snapshots: { zh: '快照', en: 'Snapshots' },
  readings: { zh: '解读', en: 'Readings' },
  differences: { zh: '与真实平台的差异', en: 'Differences' },
  openapi: { zh: 'OpenAPI 文档', en: 'OpenAPI documents' },
};

/** Hufu's own operations in the order of the contract; one about something new is listed under its word. */
export const controlChapters: readonly Chapter[] = [...groupByWord()].map(([word, own]) => ({
  title: controlTitles[word] ?? { zh: word, en: word },
  pairs: own.map((either) => ({ either })),
}));

export const eventList: readonly NotificationEvent[] = Object.values(events);

/** The operations of a chapter, one after the other. */
export function operationsOf({ pairs }: Chapter): readonly Operation[] {
  return pairs.flatMap(({ direct, partner, either }) =>
    [direct, partner, either].filter((operation) => operation !== undefined),
  );
}

function groupByWord(): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, readonly Operation[]>();
  for (const operation of operations.filter(({ surface }) => surface === 'control')) {
    const word = operation.path.split('/')[2] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), operation]);
  }
  return groups;
}

function groupByPath(): readonly PathPage[] {
  const pages = new Map<string, PathPage>();
  for (const operation of operations) {
    const address = addressOfOperation(operation);
    const known = pages.get(address);
    const own: PathPage['operations'] = known === undefined ? [operation] : [...known.operations, operation];
    pages.set(address, { address, operations: own });
  }
  return [...pages.values()];
}
