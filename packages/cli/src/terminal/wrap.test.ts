import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('a text is broken at its blanks', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('Chinese is broken between characters, and no line begins with a comma', () => {
  expect(wrap('私钥与证书，不是一对', 10)).toEqual(['私钥与证', '书，不是一', '对']);
});

test('a word that is too long stays whole', () => {
  expect(wrap('see PUB_KEY_ID_0123456789 there', 10)).toEqual(['see', 'PUB_KEY_ID_0123456789', 'there']);
});

test('what fits is one line, and so is nothing', () => {
  expect(wrap('short', 10)).toEqual(['short']);
  expect(wrap('', 10)).toEqual(['']);
});
