/** The six ways to write one call, as the reference page orders and names them. */
import type { Language, Text } from '@hufu/contract';

import { printLiteral } from './print-literal.ts';
import { printRemarks } from './print-remarks.ts';

/** What is called, and with what. */
export interface Call {
  /** Lower case, as the verb is written: `post`. */
  readonly verb: string;
  /** `/v3/a/{b}` */
  readonly path: string;
  /** The call's options: `json`, `query`, and the path's variables beside them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What its reader must know before it is run: sentences that stand above it. Default is none. */
  readonly remarks?: readonly Text[];
}

/** One way to write it. */
export interface CallStyle {
  readonly name: 'chain' | 'declared' | 'indexed';
  /** The verb returns the answer itself; the client comes from the entry of verbs that block. */
  readonly blocking: boolean;
  /** What the tab is called. */
  readonly tab: Text;
}

export const callStyles: readonly CallStyle[] = [
  { name: 'chain', blocking: false, tab: { zh: '异步纯链式', en: 'Async chain' } },
  { name: 'declared', blocking: false, tab: { zh: '异步声明式', en: 'Async declared' } },
  { name: 'indexed', blocking: false, tab: { zh: '异步属性式', en: 'Async index' } },
  { name: 'chain', blocking: true, tab: { zh: '同步纯链式', en: 'Sync chain' } },
  { name: 'declared', blocking: true, tab: { zh: '同步声明式', en: 'Sync declared' } },
  { name: 'indexed', blocking: true, tab: { zh: '同步属性式', en: 'Sync index' } },
];

/** The call in that style, with what prints its answer. It leaves `client` to the reader. */
export function printCall(call: Call, { name, blocking }: CallStyle, language: Language): string {
  const { verb, path, options, remarks = [] } = call;
  const given = Object.keys(options).length === 0 ? '' : printLiteral(options);
  const wait = blocking ? '' : 'await ';
  const called = blocking ? verb : `${verb}Async`;
  const above = printRemarks('//', remarks, language);
  return `${above}const { data } = ${wait}${printReach(path, name)}.${called}(${given});\nconsole.log(data);\n`;
}

/** How a call gets from the client to its verb. */
export function printReach(path: string, name: CallStyle['name']): string {
  const bare = path.slice(1);
  if (name === 'declared') return `client.chain('${bare}')`;
  if (name === 'indexed') return `client['${bare}']`;
  return ['client', ...bare.split('/').map(propertyOf)].join('.');
}

/** `sign-plan` is the property `signPlan`, `{merchant_plan_no}` is `_merchant_plan_no_`. */
function propertyOf(segment: string): string {
  if (segment.startsWith('{')) return `_${segment.slice(1, -1)}_`;
  return segment.replaceAll(/-([a-z])/gu, (_dash, letter: string) => letter.toUpperCase());
}
