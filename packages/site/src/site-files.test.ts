/** The derived pages as a whole: nothing of the contract is missing, nothing leads nowhere, nothing is left blank. */
import { notificationEnvelope, operations } from '@hufu/contract';
import { expect, test } from 'vitest';

import { languages, prefixes } from './pages/language.ts';
import {
  addressOfEvent,
  addressOfOperation,
  controlChapters,
  eventList,
  operationsOf,
  platformChapters,
} from './pages/site-map.ts';
import { escapeHtml, proseHtml } from './print/html.ts';
import { sidebarsOf, siteFiles } from './site-files.ts';
import { membersOf, schemasOf } from './testing/members-of.ts';

const files = siteFiles();
const textOf = new Map(files.map(({ path, text }) => [path, text]));

function pageAt(address: string, prefix: string): string {
  return textOf.get(`${prefix}${address}.md`.slice(1)) ?? '';
}

test('every operation is listed once, and its page stands at its path in both languages', () => {
  const listed = [...platformChapters, ...controlChapters].flatMap(operationsOf).map(({ id }) => id);
  expect(listed.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  for (const operation of operations) {
    for (const language of languages) {
      const page = pageAt(addressOfOperation(operation), prefixes[language]);
      expect(page).toContain(`{#${operation.method.toLowerCase()}}`);
      expect(page).toContain(escapeHtml(operation.summary[language]));
    }
  }
});

test.each(operations.map((operation) => [operation.id, operation] as const))(
  'the page of %s shows every field with its label, and what its values mean',
  (_id, operation) => {
    const members = schemasOf(operation).flatMap(membersOf);
    for (const language of languages) {
      const page = pageAt(addressOfOperation(operation), prefixes[language]);
      for (const { name, label, meanings } of members) {
        expect(page).toContain(`<code>${name}</code>`);
        expect(page).toContain(`<span class="label">${escapeHtml(label[language])}</span>`);
        for (const says of meanings) expect(page).toContain(`</code> ${proseHtml(says[language])}</span>`);
      }
    }
  },
);

test.each(eventList.map((event) => [event.type, event] as const))(
  'the page of %s shows headers, envelope and opened fields',
  (type, event) => {
    const members = [...membersOf(notificationEnvelope), ...membersOf(event.resource)];
    for (const language of languages) {
      const page = pageAt(addressOfEvent(event), prefixes[language]);
      expect(page).toContain(`<code>Wechatpay-Signature</code>`);
      expect(page).toContain(`'${type}': async`);
      for (const { name, label, meanings } of members) {
        expect(page).toContain(`<code>${name}</code>`);
        expect(page).toContain(`<span class="label">${escapeHtml(label[language])}</span>`);
        for (const says of meanings) expect(page).toContain(`</code> ${proseHtml(says[language])}</span>`);
      }
    }
  },
);

test('no page says undefined, or prints an object as text', () => {
  const bad = files.filter(({ text }) => /undefined|\[object|NaN/u.test(text.replaceAll('不接受未定义', '')));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('no blank parts two Chinese sentences', () => {
  const parted = files.filter(({ text }) => /[。；：，] \p{Script=Han}/u.test(text));
  expect(parted.map(({ path }) => path)).toEqual([]);
});

test('what is read aloud and what is pointed at have ids that stand once on their page', () => {
  for (const { path, text } of files) {
    const ids = [...text.matchAll(/ id="(?<id>[^"]+)"|\{#(?<heading>[^}]+)\}$/gmu)].map(
      ({ groups }) => groups?.['id'] ?? groups?.['heading'],
    );
    expect(new Set(ids).size, path).toBe(ids.length);
    const described = [...text.matchAll(/aria-describedby="(?<id>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['id'],
    );
    expect(described.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('every entry of the side bars leads to a page and a heading on it', () => {
  for (const language of languages) {
    const links = Object.values(sidebarsOf(language, [])).flatMap((items) =>
      items.flatMap((item) => (item.items ?? []).map(({ link = '' }) => link)),
    );
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      const [address = '', hash] = link.split('#');
      const page = textOf.get(`${address}.md`.slice(1));
      expect(page, link).toBeDefined();
      if (hash !== undefined) expect(page).toContain(`{#${hash}}`);
    }
  }
});

test('a block of HTML has no empty line, which would end it', () => {
  for (const { path, text } of files) {
    for (const [block] of text.matchAll(/<(?<tag>table|figure|ul|dl)[\s\S]*?<\/\k<tag>>/gu)) {
      expect(block.includes('\n\n'), path).toBe(false);
    }
  }
});

test('the tables have the ids and attributes of the reference page', () => {
  const page = pageAt('/openapi/v3/payscore/sign-plan/partner/user-sign-plans', '');
  expect(page).toMatch(/^# .* \{#post\}$/mu);
  expect(page).toContain('<table class="im-table" id="request"');
  expect(page).toContain('<table class="im-table" id="response"');
  expect(page).toContain('data-required data-indent="2"><code>plan_detail_no</code>');
  const tabs = [...page.matchAll(/^```ts \[(?<tab>.+)\]$/gmu)].map(({ groups }) => groups?.['tab']);
  expect(tabs).toEqual(['异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式']);
});

test("only what the platform has is linked to the platform's pages", () => {
  const own = pageAt('/openapi/_hufu/faults/{fault_id}', '');
  expect(own).not.toContain('官方文档');
  expect(own).not.toContain('没有标记的规则');
  expect(pageAt('/openapi/v3/certificates', '')).toContain('官方文档');
});
