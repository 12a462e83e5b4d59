import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [{}, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
] as const)('the environment %j speaks %s', (env, language) => {
  expect(languageOf(env)).toBe(language);
});

test('what was asked for counts more', () => {
  expect(languageOf({ LANG: 'zh_CN' }, 'en')).toBe('en');
});
