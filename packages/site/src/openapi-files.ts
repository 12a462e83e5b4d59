/** The OpenAPI documents of both surfaces, in both languages, as files that the site serves. */
import { openApiOf } from '@hufu/contract/derive';

import { languages } from './pages/language.ts';
import type { SiteFile } from './site-files.ts';

/** `/openapi/platform.json` and `/openapi/control.json` in Chinese, and the same under `/en`. */
export function openApiFiles(): readonly SiteFile[] {
  return languages.flatMap((language) =>
    (['platform', 'control'] as const).map((surface) => ({
      path: `public${language === 'zh' ? '' : '/en'}/openapi/${surface}.json`,
      text: JSON.stringify(openApiOf(surface, language)),
    })),
  );
}
