/**
 * What a broken rule says, in the live platform's words. Unknown fields, missing fields, lengths, patterns,
 * minimum and types were seen on live calls; the other wordings are made in their style and say `assumed`.
 */
import type { Confidence, RuleName, Text } from './field.ts';
import type { Readings } from './readings.ts';
import { shownText } from './shown.ts';

/** Where the value came from: the first step of the pointer in a message. */
export type InputSource = 'body' | 'query' | 'uri_template';

/** What one broken rule has to say, before it is known where it stands. */
export interface Finding {
  readonly rule: RuleName;
  /** Given the quoted pointer and the label. */
  readonly says: (where: Where) => Text;
  readonly value: unknown;
  /** Set where the wording itself is ours; otherwise the rule's own confidence counts. */
  readonly confidence?: Confidence;
}

/** The quoted pointer and the label of the field. */
export interface Where {
  readonly pointer: string;
  readonly label: Text;
}

export const missing: Finding = {
  rule: 'required',
  value: null,
  says: ({ pointer, label }) => ({
    zh: `输入源“${pointer}”映射到字段“${label.zh}”必填性规则校验失败，此字段为必填项`,
    en: `"${pointer}" (${label.en}) is required.`,
  }),
};

/** `wanted` names the type in the platform's words. Outside the body everything came as text. */
export function wrongType(wanted: Text, source: InputSource, value: unknown): Finding {
  const json = source === 'body' ? ' JSON ' : '';
  return {
    rule: 'type',
    value,
    says: ({ pointer, label }) => ({
      zh: `无法将${json}输入源“${pointer}”映射到目标字段“${label.zh}”中，此字段需要${wanted.zh}`,
      en: `"${pointer}" (${label.en}) must be ${wanted.en}.`,
    }),
  };
}

/**
 * The live platform names the type that came by a number. Its table was never published; these are the
 * numbers of RapidJSON, which fit what was seen.
 */
export function jsonTypeNumber(value: unknown): number {
  if (value === null) return 0;
  if (value === false) return 1;
  if (value === true) return 2;
  if (Array.isArray(value)) return 4;
  if (typeof value === 'object') return 3;
  return typeof value === 'string' ? 5 : 6;
}

/** A text's length, and what it counts. */
export interface MeasuredLength {
  readonly length: number;
  readonly of: Readings['text_length'];
}

const countNames = { characters: '字符数', bytes: '字节数' } as const;

function lengthFinding(rule: 'length-min' | 'length-max', { length }: MeasuredLength, says: Text): Finding {
  return {
    rule,
    value: length,
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到值字段“${label.zh}”字符串规则校验失败，${says.zh}`,
      en: `"${pointer}" (${label.en}) ${says.en}`,
    }),
  };
}

export function tooShort(measured: MeasuredLength, min: number): Finding {
  const { length, of } = measured;
  return lengthFinding('length-min', measured, {
    zh: `${countNames[of]} ${length}，小于最小值 ${min}`,
    en: `has ${length} ${of}, fewer than the minimum of ${min}.`,
  });
}

export function tooLong(measured: MeasuredLength, max: number): Finding {
  const { length, of } = measured;
  return lengthFinding('length-max', measured, {
    zh: `${countNames[of]} ${length}，大于最大值 ${max}`,
    en: `has ${length} ${of}, more than the maximum of ${max}.`,
  });
}

/**
 * The platform takes UTF-8 characters of one to three bytes; emoji and rare Han characters have four.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 */
export function offCharset(value: string): Finding {
  return {
    rule: 'charset',
    value: shownText(value),
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到值字段“${label.zh}”字符串规则校验失败，只支持 1 至 3 字节的 UTF-8 字符`,
      en: `"${pointer}" (${label.en}) may hold UTF-8 characters of one to three bytes only, and no NUL.`,
    }),
  };
}

export function offPattern(value: string, pattern: string): Finding {
  return {
    rule: 'pattern',
    value: shownText(value),
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到值字段“${label.zh}”字符串规则校验失败，字符串必须匹配正则表达式“${pattern}”`,
      en: `"${pointer}" (${label.en}) must match the regular expression ${pattern}`,
    }),
  };
}

export function belowMinimum(value: number, min: number): Finding {
  return {
    rule: 'minimum',
    value,
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到数值字段“${label.zh}”规则校验失败，值低于最小值 ${min}`,
      en: `"${pointer}" (${label.en}) is below the minimum of ${min}.`,
    }),
  };
}

export function aboveMaximum(value: number, max: number): Finding {
  return {
    rule: 'maximum',
    value,
    confidence: 'assumed',
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到数值字段“${label.zh}”规则校验失败，值高于最大值 ${max}`,
      en: `"${pointer}" (${label.en}) is above the maximum of ${max}.`,
    }),
  };
}

export function notAChoice(value: string, choices: readonly string[]): Finding {
  return {
    rule: 'choice',
    value: shownText(value),
    confidence: 'assumed',
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到值字段“${label.zh}”枚举规则校验失败，值必须是 ${choices.join('、')} 之一`,
      en: `"${pointer}" (${label.en}) must be one of ${choices.join(', ')}.`,
    }),
  };
}

function itemsFinding(rule: 'items-min' | 'items-max', length: number, says: Text): Finding {
  return {
    rule,
    value: length,
    confidence: 'assumed',
    says: ({ pointer, label }) => ({
      zh: `输入源“${pointer}”映射到数组字段“${label.zh}”规则校验失败，${says.zh}`,
      en: `"${pointer}" (${label.en}) ${says.en}`,
    }),
  };
}

export function tooFewItems(length: number, min: number): Finding {
  return itemsFinding('items-min', length, {
    zh: `元素个数 ${length}，小于最小值 ${min}`,
    en: `has ${length} items, fewer than the minimum of ${min}.`,
  });
}

export function tooManyItems(length: number, max: number): Finding {
  return itemsFinding('items-max', length, {
    zh: `元素个数 ${length}，大于最大值 ${max}`,
    en: `has ${length} items, more than the maximum of ${max}.`,
  });
}

/** At least one of `fields` must stand. */
export function oneOf({ pointer, label }: Where, fields: readonly string[]): Text {
  return {
    zh: `输入源“${pointer}”映射到字段“${label.zh}”必填性规则校验失败，${fields.join('、')} 须传入其一`,
    en: `One of ${fields.join(', ')} is required.`,
  };
}

export function needs({ pointer, label }: Where, field: string): Text {
  return {
    zh: `输入源“${pointer}”映射到字段“${label.zh}”必填性规则校验失败，传入 ${field} 时此字段为必填项`,
    en: `"${pointer}" (${label.en}) is required when ${field} is given.`,
  };
}
