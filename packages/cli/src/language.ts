/** Which language people are spoken to in. Programs get the same words whatever it is. */
import { Option } from 'commander';

/** A language that everything is told in. */
export type Language = 'zh' | 'en';

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The option, for every command that tells people something. */
export function languageOption(): Option {
  const says = 'Language of what is told; by default that of LC_ALL, LC_MESSAGES or LANG.';
  return new Option('--lang <language>', says).choices(['zh', 'en']);
}

/** The language that was asked for, or that of the environment; English where that is neither of both. */
export function languageOf(env: Readonly<Record<string, string | undefined>>, asked?: Language): Language {
  if (asked !== undefined) return asked;
  // A locale that is set to nothing counts as not set, as POSIX has it.
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '');
  return /^zh/i.test(locale ?? '') ? 'zh' : 'en';
}
