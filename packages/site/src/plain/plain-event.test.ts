import { notificationEnvelope } from '@hufu/contract';
import { expect, test } from 'vitest';

import { eventPageOf } from '../pages/event-page.ts';
import { languages } from '../pages/language.ts';
import { eventList } from '../pages/site-map.ts';
import { words } from '../pages/words.ts';
import { printEventPage } from '../print/event-markdown.ts';
import { membersOf } from '../testing/members-of.ts';
import { cellCountsOf, codeBlocksOf, listsBelow, tokensOf } from '../testing/read-markdown.ts';
import { plainEventPage } from './plain-event.ts';

const cases = eventList.map((event) => [event.type, event] as const);

test.each(cases)(
  '%s names its headers, and every field of envelope and resource with its label',
  (type, event) => {
    for (const language of languages) {
      const lines = plainEventPage(event, language).text.split('\n');
      const line = (name: string) => lines.find((one) => one.trimStart().startsWith(`- \`${name}\``));
      expect(line('Wechatpay-Signature')).toBeDefined();
      // Of all types the page names its own.
      const fields = [notificationEnvelope, event.resource]
        .flatMap(membersOf)
        .filter(({ name }) => name !== 'event_type');
      expect(line('event_type')).toContain(`\`${type}\``);
      for (const { name, label, choices } of fields) {
        const said = lines.filter((one) => one.trimStart().startsWith(`- \`${name}\``));
        const full = said.find(
          (one) => one.includes(label[language]) && choices.every((choice) => one.includes(`\`${choice}\``)),
        );
        expect(full, `${name} in ${language}`).toBeDefined();
      }
    }
  },
);

test.each(cases)('what the sealed text of %s opens to is a list of its own', (_type, event) => {
  const { request } = eventPageOf(event);
  const opens = request.findIndex((row) => row.opens !== undefined);
  const depths = (rows: typeof request, outermost: number) =>
    rows.map(({ name, indent }) => ({ depth: indent - outermost, name }));
  const expected = [...depths(request.slice(0, opens), 0), ...depths(request.slice(opens), 3)];
  expect(listsBelow(plainEventPage(event, 'zh').text, words.eventRequest.zh)).toEqual(expected);
});

test.each(cases)('%s has the samples and the receiver of the page of the site', (_type, event) => {
  for (const language of languages) {
    const code = codeBlocksOf(tokensOf(printEventPage(event, language)));
    expect(code).toHaveLength(3);
    expect(codeBlocksOf(tokensOf(plainEventPage(event, language).text))).toEqual(code);
  }
});

test.each(cases)('%s lists every delivery of its timetable', (_type, event) => {
  const counts = cellCountsOf(tokensOf(plainEventPage(event, 'en').text));
  const { deliveries } = eventPageOf(event).timetable;
  // A head and the line below it, then the deliveries.
  expect(counts.map((rows) => rows.length - 2)).toEqual([deliveries.length]);
});
