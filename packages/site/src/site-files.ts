/** Every derived file of the site: pages in both languages, and the lists that its navigation is made of. */
import type { Language } from '@hufu/contract';

import { addressOfGuide, type GuidePage } from './guide-pages.ts';
import { prefixes, languages } from './pages/language.ts';
import {
  addressOfEvent,
  addressOfOperation,
  controlChapters,
  eventList,
  operationsOf,
  pathPages,
  platformChapters,
  type Chapter,
} from './pages/site-map.ts';
import { printEventContents, printOperationContents } from './print/contents-markdown.ts';
import { printEventPage } from './print/event-markdown.ts';
import { printPathPage } from './print/operation-markdown.ts';

/** A file below the folder of derived pages. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** One entry of a side bar, as VitePress takes it. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** Both side bars of one language, by the beginning of the addresses that show them. */
export type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;

/** The derived pages, in both languages. Paths start without a slash and end in `.md`. */
export function siteFiles(): readonly SiteFile[] {
  return languages.flatMap((language) => {
    const file = (address: string, text: string): SiteFile => ({
      path: `${prefixes[language]}${address}.md`.slice(1),
      text,
    });
    return [
      ...pathPages.map((page) => file(page.address, printPathPage(page, language))),
      ...eventList.map((event) => file(addressOfEvent(event), printEventPage(event, language))),
      file('/openapi/index', printOperationContents(language)),
      file('/webhook/index', printEventContents(language)),
    ];
  });
}

export function sidebarsOf(language: Language, guides: readonly GuidePage[]): Sidebars {
  const prefix = prefixes[language];
  const chapter = (one: Chapter, collapsed: boolean): SidebarItem => ({
    text: one.title[language],
    collapsed,
    items: operationsOf(one).map((operation) => ({
      text: operation.title[language],
      link: `${prefix}${addressOfOperation(operation)}${hashOf(operation)}`,
    })),
  });
  const events = eventList.map((event) => ({
    text: event.title[language],
    link: `${prefix}${addressOfEvent(event)}`,
  }));
  const ofLanguage = guides.filter((guide) => guide.language === language);
  return {
    [`${prefix}/guide/`]: ofLanguage.map((guide) => ({ text: guide.title, link: addressOfGuide(guide) })),
    [`${prefix}/openapi/`]: [
      ...platformChapters.map((one) => chapter(one, false)),
      ...controlChapters.map((one) => chapter(one, true)),
    ],
    [`${prefix}/webhook/`]: [{ text: language === 'zh' ? '回调通知' : 'Notifications', items: events }],
  };
}

/** Where several operations share a page, each has its own heading. */
function hashOf(operation: Parameters<typeof addressOfOperation>[0]): string {
  const page = pathPages.find(({ address }) => address === addressOfOperation(operation));
  return page === undefined || page.operations.length === 1 ? '' : `#${operation.method.toLowerCase()}`;
}
