/**
 * The two texts for language models, in the form of https://llmstxt.org: `llms.txt`, which names every plain page with
 * what it is about, and `llms-full.txt`, which has them all.
 */
import type { Language, Text } from '@hufu/contract';

import { prefixes } from '../pages/language.ts';
import { controlChapters, eventList, platformChapters } from '../pages/site-map.ts';
import { text } from '../pages/text.ts';
import { contentsWords } from '../pages/words.ts';
import { printFacts } from './llms-facts.ts';
import { proseOf } from './markdown-text.ts';
import { printChapterEntries, printEntry, printEventEntry } from './page-entry.ts';
import { plainAddressOf } from './plain-address.ts';
import type { PlainPage } from './plain-page.ts';

const words = {
  guides: text('指南', 'Guides'),
  openApi: text('OpenAPI 3.1 文档', 'OpenAPI 3.1 documents'),
  platform: text('平台接口', "The platform's operations"),
  platformSays: text(
    '请求、应答、错误码，可用来生成客户端或模拟服务。',
    'Requests, answers and refusals, for generators and mocks.',
  ),
  control: text('虎符控制接口', "Hufu's control operations"),
  controlSays: text('替用户操作、拨动时钟、制造故障。', 'Act as the user, move the clock, make things fail.'),
  source: text('本页地址：', 'Address of this page: '),
} as const satisfies Readonly<Record<string, Text>>;

const bytesPerKilobyte = 1000;

/** A guide in the list. */
export interface ListedGuide {
  readonly page: PlainPage;
  /** What it is about, in a sentence or two. */
  readonly says: string;
}

/** `llms.txt`; `fullBytes` is how large `llms-full.txt` is. */
export function printLlmsText(guides: readonly ListedGuide[], fullBytes: number, language: Language): string {
  const section = (title: string, body: string) => `## ${title}\n\n${body}`;
  const chapters = platformChapters.map((chapter) =>
    section(chapter.title[language], printChapterEntries(chapter, language)),
  );
  return [
    printFacts(language),
    aboutFiles(Math.ceil(fullBytes / bytesPerKilobyte), language),
    section(words.guides[language], guides.map(guideEntry).join('\n')),
    ...chapters,
    section(
      contentsWords.events[language],
      eventList.map((event) => printEventEntry(event, language)).join('\n'),
    ),
    section(words.openApi[language], openApiEntries(language)),
    // llmstxt.org gives this word a meaning: what stands below it may be left out.
    section('Optional', controlChapters.map((chapter) => printChapterEntries(chapter, language)).join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `llms-full.txt`: the facts, and the pages one after the other. */
export function printLlmsFull(pages: readonly PlainPage[], language: Language): string {
  const parts = pages.map(
    ({ address, text: own }) => `${words.source[language]}${plainAddressOf(address)}\n\n${own.trimEnd()}`,
  );
  return `${[printFacts(language), controlIsElsewhere(language), ...parts].join('\n\n---\n\n')}\n`;
}

function guideEntry({ page, says }: ListedGuide): string {
  return printEntry({ address: page.address, title: page.title, says });
}

function openApiEntries(language: Language): string {
  const entry = (name: 'platform' | 'control', says: Text) =>
    `- [${proseOf(words[name][language])}](${prefixes[language]}/openapi/${name}.json): ${says[language]}`;
  return [entry('platform', words.platformSays), entry('control', words.controlSays)].join('\n');
}

function aboutFiles(kilobytes: number, language: Language): string {
  const full = `[llms-full.txt](${prefixes[language]}/llms-full.txt)`;
  return language === 'zh'
    ? `以下每个地址都是纯 Markdown；去掉 \`.md\` 即是网页。除 Optional 之外的全部正文合在一个文件里：${full}，约 ${kilobytes} KB。[English](/en/llms.txt)`
    : `Each address below is plain Markdown; without \`.md\` it is the page for a browser. All of them but those under Optional are in one file: ${full}, about ${kilobytes} KB. [中文](/llms.txt)`;
}

function controlIsElsewhere(language: Language): string {
  const list = `${prefixes[language]}/llms.txt`;
  return language === 'zh'
    ? `本文件是指南、平台接口与通知的全部正文。虎符控制接口（\`/_hufu\`）不在其中，逐页见 [llms.txt](${list}) 的 Optional 一节，或整份见 [OpenAPI 文档](${prefixes.zh}/openapi/control.json)。`
    : `This file has every guide, every operation of the platform and every notification. Hufu's control operations (\`/_hufu\`) are not in it: they are listed page by page under Optional of [llms.txt](${list}), and are whole in their [OpenAPI document](${prefixes.en}/openapi/control.json).`;
}
