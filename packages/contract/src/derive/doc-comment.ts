/**
 * What a field or an operation says of itself, as a documentation comment: the text that an editor shows on hover.
 */
import { factsOf } from '../field.ts';
import type { FieldFacts, GroupRule, TSchema, Text, Unit } from '../field.ts';
import type { Keywords } from '../keywords.ts';
import type { Operation } from '../operation.ts';

/** A comment as lines without their `/**` and stars; an empty line parts paragraphs. */
export type CommentLines = readonly string[];

/** Prints a comment before what it stands on. */
export function printComment(lines: CommentLines, indent: string): string {
  const safe = lines.map((line) => line.replaceAll('*/', String.raw`*\/`).replaceAll('\n', ' '));
  if (safe.length === 1) return `${indent}/** ${safe[0] ?? ''} */\n`;
  const body = safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `${indent}/**\n${body}${indent} */\n`;
}

/** A field's label, note, limits, and how sure they are. */
export function fieldComment(schema: TSchema): CommentLines {
  const facts = factsOf(schema);
  const example = facts.example === undefined ? [] : [`Example: \`${JSON.stringify(facts.example)}\`.`];
  const limits = [...limitsOf(schema), ...unsureRules(facts), ...example];
  return [
    both(facts.label),
    ...paragraph(facts.note === undefined ? [] : [facts.note.zh, facts.note.en]),
    ...paragraph(
      Object.entries(facts.meanings ?? {}).map(([value, says]) => `- \`${value}\`: ${both(says)}`),
    ),
    ...paragraph(limits.length === 0 ? [] : [limits.join(' ')]),
    ...paragraph(facts.link === undefined ? [] : [`@see ${facts.link}`]),
  ];
}

/** The rules between a group's members, for the interface that stands for the group. */
export function groupComment(schema: TSchema, of: string): CommentLines {
  const facts = factsOf(schema);
  return [`${both(facts.label)}: ${of}.`, ...paragraph((facts.groupRules ?? []).map(ruleSentence))];
}

/** An operation's request line, titles, refusals and link. */
export function operationComment(operation: Operation): CommentLines {
  const { title, summary, errors, idempotent } = operation;
  return [
    `${requestLine(operation)} ${both(title)}`,
    '',
    summary.zh,
    summary.en,
    '',
    idempotent ? 'The same request, sent again, changes nothing more.' : 'Each request counts.',
    `Refusals: ${errors.map((code) => `\`${code}\``).join(', ')}.`,
    '',
    `@see ${operation.link}`,
  ];
}

/** `POST /v3/…` as code. */
export function requestLine({ method, path }: Operation): string {
  return `\`${method} ${path}\``;
}

/** Both languages on one line. */
export function both({ zh, en }: Text): string {
  return zh === en ? zh : `${zh} · ${en}`;
}

function paragraph(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

const unitSentences: Readonly<Record<Unit, string>> = {
  fen: 'Whole fen (1/100 CNY).',
  days: 'Whole days.',
  count: 'Whole number.',
  rfc3339: 'RFC 3339, Beijing time.',
  'compact-time': '`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.',
  url: 'URL.',
};

function limitsOf(schema: TSchema): readonly string[] {
  const keywords = schema as Keywords; // JSON Schema data: each keyword is absent or of its own type
  const { unit } = factsOf(schema);
  const isInstant = unit === 'rfc3339' || unit === 'compact-time';
  const sentences = [
    unit === undefined ? '' : unitSentences[unit],
    // The form of an instant says all that its length and pattern would.
    isInstant ? '' : range(keywords.minLength, keywords.maxLength, 'characters'),
    isInstant || keywords.pattern === undefined ? '' : `Pattern: \`${keywords.pattern}\`.`,
    range(keywords.minimum, keywords.maximum, ''),
    range(keywords.minItems, keywords.maxItems, 'items'),
  ];
  return sentences.filter((sentence) => sentence !== '');
}

function range(min: number | undefined, max: number | undefined, of: string): string {
  const words = (text: string): string => `${text}${of === '' ? '' : ` ${of}`}.`;
  if (min !== undefined && max !== undefined) return words(min === max ? `${min}` : `${min} to ${max}`);
  if (max !== undefined) return words(`At most ${max}`);
  return min === undefined ? '' : words(`At least ${min}`);
}

function unsureRules({ confidence = {} }: FieldFacts): readonly string[] {
  const unsure = Object.entries(confidence).filter(([, how]) => how !== 'documented');
  const grades = [...new Set(unsure.map(([, how]) => how))];
  return grades.map((grade) => {
    const rules = unsure.filter(([, how]) => how === grade).map(([rule]) => rule);
    return `(${grade}: ${rules.join(', ')})`;
  });
}

function ruleSentence(rule: GroupRule): string {
  if (rule.rule === 'needs') return `\`${rule.field}\` needs \`${rule.other}\`.`;
  return `One of ${rule.fields.map((field) => `\`${field}\``).join(', ')} is required.`;
}
