import { expect, test } from 'vitest';
import { noPaint } from './paint.ts';
import { printJson } from './print-json.ts';

test.each([
  '{}',
  '[]',
  '"text"',
  'null',
  '{"a":{"b":[1,-2.5,true,null,"x, {y}: \\"z\\""],"c":{},"d":[]}}',
  '[[],{},[{"a":[]}]]',
])('it is laid out as JSON.stringify does it: %s', (text) => {
  expect(printJson(text, noPaint)).toBe(JSON.stringify(JSON.parse(text), null, 2));
});

test('a long number keeps its digits and a name its place', () => {
  expect(printJson('{"2":12345678901234567890,"1":1.10}', noPaint)).toBe(
    '{\n  "2": 12345678901234567890,\n  "1": 1.10\n}',
  );
});

test('names, texts, numbers and words have looks of their own', () => {
  const painted = printJson('{"a":["b",1,true]}', (look, text) => `<${String(look)} ${text}>`);
  expect(painted).toBe('{\n  <cyan "a">: [\n    <green "b">,\n    <yellow 1>,\n    <magenta true>\n  ]\n}');
});

test('what is no JSON comes out as it is, but cannot move the cursor', () => {
  expect(printJson('<html>\u001b[2J', noPaint)).toBe(String.raw`<html>\u001b[2J`);
});

test('control characters that JSON lets through are made visible', () => {
  expect(printJson('{"a":"\u009b2J\u202e"}', noPaint)).toBe('{\n  "a": "\\u009b2J\\u202e"\n}');
});
