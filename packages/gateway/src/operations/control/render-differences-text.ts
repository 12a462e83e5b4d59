/** The differences for a terminal: one a line, with its kind first, so that a rule is found by its name. */
import type { Language } from '@hufu/contract';
import type { Differences } from '@hufu/contract/derive';

/** All of them. */
export function renderDifferencesText(differences: Differences, language: Language): string {
  const { notes, readings, rules, fields, transitions } = differences;
  return [
    ...notes.map((note) => `note ${note.name}: ${note[language]}`),
    ...readings.flatMap((reading) => readingLines(reading, language)),
    ...rules.map((rule) => `rule ${rule.name} ${rule.area} ${rule.confidence}: ${rule[language]}`),
    ...fields.map((field) => fieldLine(field, language)),
    ...transitions.map(
      ({ thing, action, from, to, confidence }) =>
        `transition ${thing} ${action} ${confidence}: ${from.join('|')} → ${to}`,
    ),
    '',
  ].join('\n');
}

function readingLines(
  {
    name,
    chosen,
    options,
    question_zh: zh,
    question_en: en,
    default: preferred,
  }: Differences['readings'][number],
  language: Language,
): readonly string[] {
  const lines = options.map((option) => {
    const mark = option.value === chosen ? '*' : ' ';
    const usual = option.value === preferred ? ' (default)' : '';
    return `  ${mark} ${option.value}${usual}: ${option[language]}`;
  });
  return [`reading ${name}: ${language === 'zh' ? zh : en}`, ...lines];
}

function fieldLine(field: Differences['fields'][number], language: Language): string {
  const { rule, confidence, pointers, operations } = field;
  return `field ${rule} ${confidence}: ${field[language]} [${pointers.join(' ')}; ${operations.join(' ')}]`;
}
