/** The two lists of contents: all operations by what they are about and who calls, and all events. */
import type { Operation, Text } from '@hufu/contract';

import { prefixes, type Language } from '../pages/language.ts';
import {
  addressOfEvent,
  addressOfOperation,
  controlChapters,
  eventList,
  operationsOf,
  platformChapters,
} from '../pages/site-map.ts';
import { printFrontMatter } from './front-matter.ts';
import { words } from './words.ts';

const titles = {
  operations: { zh: '开放接口', en: 'Operations' },
  events: { zh: '回调通知', en: 'Notifications' },
  about: { zh: '业务', en: 'About' },
  control: { zh: '虎符控制接口', en: "Hufu's control operations" },
  controlSays: {
    zh: '替用户操作、拨动时钟、制造故障：只有虎符网关有，真实平台没有。',
    en: 'Act as the user, move the clock, make things fail: the gateway alone has them, the real platform has none.',
  },
  operationsSay: {
    zh: '微信支付分计划的全部接口，由契约生成：页面与代码不会不一致。',
    en: 'Every operation of PayScore plans, derived from the contract: the pages cannot disagree with the code.',
  },
  eventsSay: {
    zh: '平台主动发给商户的通知，以 APIv3 密钥加密。',
    en: 'What the platform tells a merchant by itself, sealed with the APIv3 key.',
  },
  sent: { zh: '何时发送', en: 'Sent when' },
} as const satisfies Readonly<Record<string, Text>>;

/** A link in Markdown, which VitePress proves. */
function linkTo(address: string, text: string, language: Language): string {
  return `[${text}](<${prefixes[language]}${address}>)`;
}

function operationLink(operation: Operation | undefined, language: Language): string {
  if (operation === undefined) return '';
  return linkTo(addressOfOperation(operation), operation.title[language], language);
}

export function printOperationContents(language: Language): string {
  const title = titles.operations[language];
  const description = titles.operationsSay[language];
  const parts = platformChapters.map(({ title: about, pairs }) => {
    const rows = pairs.map(({ direct, partner, either }) =>
      either === undefined
        ? `| ${operationLink(direct, language)} | ${operationLink(partner, language)} |`
        : `| ${operationLink(either, language)} | ${operationLink(either, language)} |`,
    );
    const head = `| ${words.direct[language]} | ${words.partner[language]} |\n| --- | --- |`;
    return `## ${about[language]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  const control = controlChapters.map((chapter) => {
    const links = operationsOf(chapter).map((operation) => operationLink(operation, language));
    return `| ${chapter.title[language]} | ${links.join('<br>')} |`;
  });
  const own = `## ${titles.control[language]} {#control}\n\n${titles.controlSays[language]}\n\n| ${titles.about[language]} | ${words.description[language]} |\n| --- | --- |\n${control.join('\n')}\n`;
  return `${printFrontMatter({ title, description })}\n# ${title}\n\n${description}\n\n${parts.join('\n')}\n${own}`;
}

export function printEventContents(language: Language): string {
  const title = titles.events[language];
  const description = titles.eventsSay[language];
  const rows = eventList.map(
    (event) =>
      `| ${linkTo(addressOfEvent(event), event.title[language], language)}<br>\`${event.type}\` | ${event.summary[language]} |`,
  );
  const head = `| ${words.eventRequest[language]} | ${titles.sent[language]} |\n| --- | --- |`;
  return `${printFrontMatter({ title, description })}\n# ${title}\n\n${description}\n\n${head}\n${rows.join('\n')}\n`;
}
