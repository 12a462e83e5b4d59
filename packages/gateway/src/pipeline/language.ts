/**
 * In which language an answer speaks: Chinese by default and English when the client asks for it, as on the platform.
 */
import type { Language } from '@hufu/contract';

/** The language for an `Accept-Language` header. Only the first one that the client names counts. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/iu.test(acceptLanguage ?? '') ? 'en' : 'zh';
}
