/** Every plain page of the site, and the two texts for language models, as files that the site serves as they are. */
import type { Language } from '@hufu/contract';

import { addressOfGuide, type GuidePage } from './guide-pages.ts';
import { languages, prefixes } from './pages/language.ts';
import {
  addressOfOperation,
  eventList,
  operationsOf,
  pathPages,
  platformChapters,
  type PathPage,
} from './pages/site-map.ts';
import { withSiteLinks } from './plain/link-targets.ts';
import { printLlmsFull, printLlmsText } from './plain/llms-text.ts';
import { plainEventContents, plainOperationContents } from './plain/plain-contents.ts';
import { plainEventPage } from './plain/plain-event.ts';
import { beginningOf, plainGuide } from './plain/plain-guide.ts';
import { plainPathPage } from './plain/plain-operation.ts';
import type { PlainPage } from './plain/plain-page.ts';
import type { SiteFile } from './site-files.ts';

/** The files. `siteUrl` is put before the addresses in the texts for language models; empty: they start with a slash. */
export function plainFiles(guides: readonly GuidePage[], siteUrl: string): readonly SiteFile[] {
  return languages.flatMap((language) => {
    const own = guides.filter((guide) => guide.language === language);
    return [...pageFiles(own, language), ...llmsFiles(own, siteUrl, language)];
  });
}

function pageFiles(guides: readonly GuidePage[], language: Language): readonly SiteFile[] {
  const pages = [
    ...guides.map(plainPageOfGuide),
    ...pathPages.map((page) => plainPathPage(page, language)),
    ...eventList.map((event) => plainEventPage(event, language)),
    plainOperationContents(language),
    plainEventContents(language),
  ];
  return pages.map(({ address, text }) => ({
    path: `public${address}${address.endsWith('/') ? 'index' : ''}.md`,
    text,
  }));
}

function llmsFiles(guides: readonly GuidePage[], siteUrl: string, language: Language): readonly SiteFile[] {
  const site = siteUrl.replace(/\/$/u, '');
  // The list of guides would say again what these texts list themselves.
  const listed = guides
    .filter(({ id }) => id !== 'index')
    .map((guide) => ({ page: plainPageOfGuide(guide), says: beginningOf(guide.text) }));
  const pages: readonly PlainPage[] = [
    ...listed.map(({ page }) => page),
    ...platformPages().map((page) => plainPathPage(page, language)),
    ...eventList.map((event) => plainEventPage(event, language)),
  ];
  const file = (name: string, text: string): SiteFile => ({
    path: `public${prefixes[language]}/${name}`,
    text: withSiteLinks(text, (address) => `${site}${address}`),
  });
  const full = file('llms-full.txt', printLlmsFull(pages, language));
  return [file('llms.txt', printLlmsText(listed, Buffer.byteLength(full.text), language)), full];
}

/** The pages of the platform's operations, in the order of the contents. */
function platformPages(): readonly PathPage[] {
  const addresses = new Set(platformChapters.flatMap(operationsOf).map(addressOfOperation));
  return [...addresses].flatMap((address) => pathPages.filter((page) => page.address === address));
}

function plainPageOfGuide(guide: GuidePage): PlainPage {
  const address = addressOfGuide(guide).slice(prefixes[guide.language].length);
  return plainGuide({ ...guide, address });
}
