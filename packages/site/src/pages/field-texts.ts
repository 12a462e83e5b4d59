/** What is said of a field beside its label: its unit and limits, the rules between members, and how sure each is. */
import {
  factsOf,
  type Confidence,
  type GroupRule,
  type RuleName,
  type Text,
  type Unit,
} from '@hufu/contract';

import type { FieldSchema } from './field-schema.ts';

const units: Readonly<Record<Unit, Text | null>> = {
  fen: { zh: '单位：分', en: 'fen (1/100 CNY)' },
  days: { zh: '单位：天', en: 'days' },
  count: null,
  rfc3339: { zh: 'RFC 3339，北京时间', en: 'RFC 3339, Beijing time' },
  'compact-time': {
    zh: 'yyyyMMddHHmmss 或 yyyyMMdd，北京时间',
    en: 'yyyyMMddHHmmss or yyyyMMdd, Beijing time',
  },
  url: { zh: 'URL', en: 'URL' },
};

/** Unit, then lengths and bounds. An instant has no length of its own: its form says it. */
export function limitsOf(schema: FieldSchema): readonly Text[] {
  const { unit } = factsOf(schema);
  const unitText = unit === undefined ? null : units[unit];
  const isInstant = unit === 'rfc3339' || unit === 'compact-time';
  const bounds = [
    isInstant ? null : range(schema.minLength, schema.maxLength, { zh: '个字符', en: ' characters' }),
    range(schema.minimum, schema.maximum, { zh: '', en: '' }),
    range(schema.minItems, schema.maxItems, { zh: '项', en: ' items' }),
  ];
  return [unitText, ...bounds].filter((text) => text !== null);
}

function range(min: number | undefined, max: number | undefined, of: Text): Text | null {
  if (min !== undefined && min === max) return { zh: `${min} ${of.zh}`.trim(), en: `${min}${of.en}` };
  if (min !== undefined && max !== undefined) {
    return { zh: `${min}–${max} ${of.zh}`.trim(), en: `${min}–${max}${of.en}` };
  }
  if (max !== undefined) return { zh: `至多 ${max} ${of.zh}`.trim(), en: `at most ${max}${of.en}` };
  return min === undefined ? null : { zh: `至少 ${min} ${of.zh}`.trim(), en: `at least ${min}${of.en}` };
}

/** A rule between the members of a group, as a sentence. */
export function ruleText(rule: GroupRule): Text {
  if (rule.rule === 'needs') {
    return {
      zh: `传入 \`${rule.field}\` 时，\`${rule.other}\` 必填`,
      en: `\`${rule.field}\` needs \`${rule.other}\`.`,
    };
  }
  const fields = rule.fields.map((field) => `\`${field}\``);
  return { zh: `${fields.join('、')} 须传其一`, en: `One of ${fields.join(', ')} is required.` };
}

/** What each rule is called, where only its name is at stake. */
const ruleNames: Readonly<Record<RuleName, Text>> = {
  'unknown-field': { zh: '不接受未定义的成员', en: 'other members are refused' },
  required: { zh: '是否必填', en: 'whether it is required' },
  type: { zh: '值的类型', en: 'the type of its value' },
  'length-min': { zh: '长度下限', en: 'the least length' },
  'length-max': { zh: '长度上限', en: 'the greatest length' },
  charset: { zh: '只收 1 至 3 字节的 UTF-8 字符', en: 'characters of one to three bytes of UTF-8' },
  pattern: { zh: '字符格式', en: 'the pattern' },
  minimum: { zh: '最小值', en: 'the least value' },
  maximum: { zh: '最大值', en: 'the greatest value' },
  choice: { zh: '可取的值', en: 'the values it may have' },
  'items-min': { zh: '最少项数', en: 'the fewest items' },
  'items-max': { zh: '最多项数', en: 'the most items' },
  'one-of': { zh: '须传其一', en: 'one of its members' },
  needs: { zh: '须一并传入', en: 'its members come together' },
};

/** The name of `rule`, with the bound that the field sets where it is a bound. */
export function markOf(
  rule: RuleName,
  confidence: Confidence,
  schema: FieldSchema,
): { readonly confidence: Confidence; readonly says: Text } {
  const bounds: { readonly [Rule in RuleName]?: number | undefined } = {
    'length-min': schema.minLength,
    'length-max': schema.maxLength,
    minimum: schema.minimum,
    maximum: schema.maximum,
    'items-min': schema.minItems,
    'items-max': schema.maxItems,
  };
  const bound = bounds[rule];
  const { zh, en } = ruleNames[rule];
  return {
    confidence,
    says: bound === undefined ? { zh, en } : { zh: `${zh} ${bound}`, en: `${en}, ${bound}` },
  };
}
