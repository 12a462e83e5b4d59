/** Notifications carry what is not set yet as an empty text, where answers leave it out. */
import { factsOf, text, type Text, type TSchema, type TString } from '../field.ts';
import type { Keywords } from '../keywords.ts';

const note: Text = { zh: '尚无时为空字符串', en: 'Empty while there is none.' };

/**
 * The same text, or an empty one. Its example is `example`, empty unless given. It is not optional, whether the text
 * was or not. Throws a TypeError for a schema that has no greatest length, which no text lacks.
 */
export function orEmpty(schema: TSchema, example = ''): TString {
  const { maxLength, pattern } = schema as Keywords; // JSON Schema data: each keyword is absent or of its own type
  const facts = factsOf(schema);
  if (maxLength === undefined) throw new TypeError(`${facts.label.en} is no text.`);
  return text({
    ...facts,
    note: facts.note === undefined ? note : joined(facts.note),
    min: 0,
    max: maxLength,
    ...(pattern === undefined ? {} : { pattern: `^$|${pattern}` }),
    example,
  });
}

function joined({ zh, en }: Text): Text {
  return { zh: `${zh}；${note.zh}`, en: `${en} ${note.en}` };
}
