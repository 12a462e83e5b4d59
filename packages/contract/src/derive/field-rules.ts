/** The rules of an operation's fields whose sureness is told, each as a sentence. */
import {
  factsOf,
  type Confidence,
  type FieldFacts,
  type GroupRule,
  type RuleName,
  type TSchema,
  type Text,
} from '../field.ts';
import type { Keywords } from '../keywords.ts';
import type { Operation } from '../operation.ts';

/** One rule of one field of a request. */
export interface FieldRule {
  /** What the field says of itself: the same object wherever the field is used, whether it is optional or not. */
  readonly facts: FieldFacts;
  /** With its source; every item of a list is a star. */
  readonly pointer: string;
  readonly rule: RuleName;
  readonly confidence: Confidence;
  readonly says: Text;
}

/** Returns them in the order of the description: path, query, body, each field before its members. */
export function fieldRulesOf({ parameters, body }: Operation): readonly FieldRule[] {
  return [
    ...walk(parameters.path, '/uri_template'),
    ...walk(parameters.query, '/query'),
    ...(body === null ? [] : walk(body, '/body')),
  ];
}

function walk(schema: TSchema, pointer: string): readonly FieldRule[] {
  const keywords: Keywords = schema; // JSON Schema data: each keyword is absent or of its own type
  return [
    ...ownRules(schema, pointer),
    ...groupRules(schema, pointer),
    ...Object.entries(keywords.properties ?? {}).flatMap(([name, member]) =>
      walk(member, `${pointer}/${name}`),
    ),
    ...(keywords.items === undefined ? [] : walk(keywords.items, `${pointer}/*`)),
  ];
}

function ownRules(schema: TSchema, pointer: string): readonly FieldRule[] {
  const facts = factsOf(schema);
  const told = Object.entries(facts.confidence ?? {}) as [RuleName, Confidence][]; // the keys are rule names
  return told.map(([rule, confidence]) => ({
    facts,
    pointer,
    rule,
    confidence,
    says: labelled(facts.label, ruleSentences[rule](schema)),
  }));
}

function groupRules(schema: TSchema, pointer: string): readonly FieldRule[] {
  const facts = factsOf(schema);
  return (facts.groupRules ?? []).map((rule) => ({
    facts,
    pointer,
    rule: rule.rule,
    confidence: rule.confidence,
    says: labelled(facts.label, groupSentence(rule)),
  }));
}

function labelled(label: Text, says: Text): Text {
  return { zh: `${label.zh}：${says.zh}`, en: `${label.en}: ${says.en}` };
}

function groupSentence(rule: GroupRule): Text {
  if (rule.rule === 'needs') {
    return { zh: `传入 ${rule.field} 时 ${rule.other} 必填`, en: `${rule.field} needs ${rule.other}.` };
  }
  return {
    zh: `${rule.fields.join('、')} 须传入其一`,
    en: `one of ${rule.fields.join(', ')} is required.`,
  };
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const fixed = (zh: string, en: string) => (): Text => ({ zh, en });

/** What each rule says of a field that has it. */
const ruleSentences: Readonly<Record<RuleName, (keywords: Keywords) => Text>> = {
  'unknown-field': fixed('不接受未定义的成员', 'members that are not described are refused.'),
  required: fixed('必填', 'required.'),
  type: fixed('值的类型', 'the type of its value.'),
  charset: fixed('只支持 1 至 3 字节的 UTF-8 字符', 'its characters have one to three bytes of UTF-8.'),
  'one-of': fixed('须传入其一', 'one of its members is required.'),
  needs: fixed('成员须一并传入', 'its members come together.'),
  'length-min': ({ minLength = 0 }) => ({
    zh: `至少 ${minLength} 个字符`,
    en: `at least ${counted(minLength, 'character')}.`,
  }),
  'length-max': ({ maxLength = 0 }) => ({
    zh: `至多 ${maxLength} 个字符`,
    en: `at most ${counted(maxLength, 'character')}.`,
  }),
  pattern: ({ pattern = '' }) => ({ zh: `须匹配 ${pattern}`, en: `matches ${pattern}` }),
  minimum: ({ minimum = 0 }) => ({ zh: `不小于 ${minimum}`, en: `not below ${minimum}.` }),
  maximum: ({ maximum = 0 }) => ({ zh: `不大于 ${maximum}`, en: `not above ${maximum}.` }),
  choice: ({ enum: values = [] }) => ({
    zh: `须为 ${values.join('、')} 之一`,
    en: `one of ${values.join(', ')}.`,
  }),
  'items-min': ({ minItems = 0 }) => ({
    zh: `至少 ${minItems} 项`,
    en: `at least ${counted(minItems, 'item')}.`,
  }),
  'items-max': ({ maxItems = 0 }) => ({
    zh: `至多 ${maxItems} 项`,
    en: `at most ${counted(maxItems, 'item')}.`,
  }),
};
