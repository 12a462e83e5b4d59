/** The site's two languages: Chinese at the root, English under `/en`. */
import type { Language } from '@hufu/contract';

export const languages: readonly Language[] = ['zh', 'en'];

/** What an address of that language starts with, without a slash at the end. */
export const prefixes: Readonly<Record<Language, string>> = { zh: '', en: '/en' };
