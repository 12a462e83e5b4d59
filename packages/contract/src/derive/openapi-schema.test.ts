import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { orEmpty } from '../events/or-empty.ts';
import { choice, fen, group, list, openGroup, optional, rfc3339, text } from '../field.ts';
import { Names } from './names.ts';
import { schemaOf, shelve, type Place, type Shelf, type Side } from './openapi-schema.ts';

const label = { zh: '试', en: 'trial' };
const word = text({ label, max: 8, example: 'word' });

function placeOf(side: Side, language: 'zh' | 'en' = 'en'): Place & { readonly shelf: Shelf } {
  return { side, shelf: { language, schemas: {}, names: new Names([]), groups: new Map() } };
}

describe('a field', () => {
  const inEnglish = placeOf('request');

  test('keeps its keywords, and says what it says of itself under keys of our own', () => {
    const field = text({
      label,
      note: { zh: '注', en: 'A note.' },
      max: 4,
      pattern: '^[0-9]+$',
      example: '12',
      link: 'https://pay.weixin.qq.com/doc',
      confidence: { pattern: 'observed' },
    });
    expect(schemaOf(field, 'Field', inEnglish)).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 4,
      pattern: '^[0-9]+$',
      title: 'trial',
      description: 'A note.',
      examples: ['12'],
      'x-hufu-label': label,
      'x-hufu-confidence': { pattern: 'observed' },
      'x-hufu-source': 'https://pay.weixin.qq.com/doc',
    });
  });

  test('says its unit in the language of the document', () => {
    const amount = fen({ label, note: { zh: '注', en: 'A note.' }, min: 0, example: 1 });
    const { description } = schemaOf(amount, 'Amount', placeOf('request', 'zh'));
    expect(description).toBe('注；单位：分');
    expect(schemaOf(amount, 'Amount', inEnglish)).toMatchObject({
      description: 'A note. Whole fen (1/100 CNY).',
      format: 'int64',
      'x-hufu-unit': 'fen',
    });
  });

  test('that is an instant has a format, and none where it may be empty', () => {
    const instant = rfc3339({ label, example: '2021-05-20T13:29:35+08:00' });
    expect(schemaOf(instant, 'At', inEnglish).format).toBe('date-time');
    expect(schemaOf(orEmpty(instant), 'At', inEnglish)).not.toHaveProperty('format');
  });

  test.each([
    [String.raw`^[\@]+\.\d\\@$`, String.raw`^[@]+\.\d\\@$`],
    [String.raw`^[\[\]\-]$`, String.raw`^[\[\]\-]$`],
  ])('with the pattern %s has one that is a Unicode pattern too', (pattern, expected) => {
    const schema = schemaOf(text({ label, max: 9, pattern }), 'Field', inEnglish);
    expect(schema.pattern).toBe(expected);
    expect(new RegExp(schema.pattern ?? '', 'u').source).toBe(expected);
  });

  test('with a keyword that no kind writes stops the walk', () => {
    const strange = Type.String({ contentEncoding: 'base64', hufu: { label } });
    expect(() => schemaOf(strange, 'Field', inEnglish)).toThrow('the keyword contentEncoding');
  });
});

describe('a group', () => {
  const inner = group({ word }, { label });
  const outer = group(
    { one: inner, many: optional(list(inner, { label })), of: choice(['A', 'B'], { label }) },
    { label },
  );

  test('is a component, and so are the groups inside, each once', () => {
    const place = placeOf('request');
    expect(shelve(outer, 'OuterJson', place)).toEqual({ $ref: '#/components/schemas/OuterJson' });
    const { OuterJson, ...others } = place.shelf.schemas;
    const ref = { $ref: '#/components/schemas/OuterJsonOne' };
    expect(Object.keys(others)).toEqual(['OuterJsonOne']);
    expect(OuterJson).toMatchObject({
      required: ['one', 'of'],
      properties: { one: ref, many: { type: 'array', items: ref }, of: { type: 'string', enum: ['A', 'B'] } },
    });
  });

  test('that equals another keeps its own name and refers to it', () => {
    const place = placeOf('answer');
    shelve(outer, 'FirstAnswer', place);
    expect(shelve(outer, 'SecondAnswer', place)).toEqual({ $ref: '#/components/schemas/SecondAnswer' });
    expect(place.shelf.schemas['SecondAnswer']).toEqual({ $ref: '#/components/schemas/FirstAnswer' });
  });

  test('has no other members in a request, and may have them in an answer', () => {
    const [request, answer] = [placeOf('request'), placeOf('answer')];
    shelve(inner, 'Inner', request);
    shelve(inner, 'Inner', answer);
    expect(request.shelf.schemas['Inner']).toMatchObject({ additionalProperties: false });
    expect(answer.shelf.schemas['Inner']).not.toHaveProperty('additionalProperties');
  });

  test('that is open says so wherever it stands', () => {
    const place = placeOf('request');
    shelve(openGroup({ word }, { label }), 'Open', place);
    expect(place.shelf.schemas['Open']).toMatchObject({ additionalProperties: true });
  });

  test('has its rules between members as keywords', () => {
    const place = placeOf('request');
    const members = { a: optional(word), b: optional(word), c: optional(word) };
    const either = { rule: 'one-of', fields: ['a', 'b'], confidence: 'assumed' } as const;
    const needs = (other: string) => ({ rule: 'needs', field: 'a', other, confidence: 'assumed' }) as const;
    shelve(group(members, { label, groupRules: [either, needs('b'), needs('c')] }), 'One', place);
    shelve(group(members, { label, groupRules: [either, { ...either, fields: ['c'] }] }), 'Two', place);
    const anyOf = [{ required: ['a'] }, { required: ['b'] }];
    expect(place.shelf.schemas['One']).toMatchObject({ anyOf, dependentRequired: { a: ['b', 'c'] } });
    expect(place.shelf.schemas['Two']).toMatchObject({
      allOf: [{ anyOf }, { anyOf: [{ required: ['c'] }] }],
    });
    expect(place.shelf.schemas['One']).toHaveProperty('x-hufu-group-rules');
  });
});
