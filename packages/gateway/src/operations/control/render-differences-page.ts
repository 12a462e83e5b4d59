/**
 * The differences for people: what is different by nature first, then the open questions, then every rule by its
 * area. A rule's name is its anchor, and so are the names of readings and of what can be wrong with a field.
 */
import { controlPath, rules, type Language, type RuleArea } from '@hufu/contract';
import type { Differences } from '@hufu/contract/derive';
import { escapeHtml, renderPage } from '../../explain/page.ts';
import { differencesWords, type DifferencesWords } from './differences-words.ts';

interface Wording {
  readonly words: DifferencesWords;
  readonly language: Language;
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** Below the title; none when it is left out. */
  readonly intro?: string;
  readonly items: readonly string[];
}

/** The whole page. */
export function renderDifferencesPage(differences: Differences, language: Language): string {
  const words = differencesWords[language];
  const wording = { words, language };
  const sections = [
    notesSection(differences, wording),
    readingsSection(differences, wording),
    ...areaSections(differences, wording),
    fieldsSection(differences, wording),
    transitionsSection(differences, wording),
    documentedSection(wording),
  ].filter(({ items }) => items.length > 0);
  const contents = sections.map(
    ({ id, title, items }) => `<a href="#${id}">${escapeHtml(title)}</a> <small>${items.length}</small>`,
  );
  const main = `<header>
<p class="code quiet"><a href="${controlPath}">Hufu</a></p>
<h1>${words.title}</h1>
<p>${escapeHtml(words.intro)}</p>
</header>
<nav aria-label="${words.contents}"><p>${contents.join(' · ')}</p></nav>
${sections.map(renderSection).join('\n')}
<p><a href="${controlPath}">${words.overview}</a></p>`;
  return renderPage({ title: words.title, language, main });
}

function renderSection({ id, title, intro, items }: Section): string {
  const lead = intro === undefined ? '' : `<p class="first">${escapeHtml(intro)}</p>\n`;
  return `<section class="causes" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>
${lead}<ul>${items.join('\n')}</ul></section>`;
}

interface Entry {
  /** `null`: nothing points here. */
  readonly anchor: string | null;
  readonly name: string;
  readonly says: string;
  /** HTML, escaped. */
  readonly beneath: readonly string[];
}

function renderEntry({ anchor, name, says, beneath }: Entry): string {
  const id = anchor === null ? '' : ` id="${escapeHtml(anchor)}"`;
  const lines = beneath.map((line) => `<p class="id">${line}</p>`);
  return `<li${id}><p><code>${escapeHtml(name)}</code></p><p>${escapeHtml(says)}</p>${lines.join('')}</li>`;
}

function notesSection({ notes }: Differences, { words, language }: Wording): Section {
  const items = notes.map((note) =>
    renderEntry({ anchor: note.name, name: note.name, says: note[language], beneath: [] }),
  );
  return { id: 'notes', title: words.notes, items };
}

function readingsSection({ readings }: Differences, wording: Wording): Section {
  const { words } = wording;
  const items = readings.map((reading) => renderReading(reading, wording));
  return { id: 'readings', title: words.readings, intro: words.readingsIntro, items };
}

function renderReading(reading: Differences['readings'][number], { words, language }: Wording): string {
  const { name, chosen, default: preferred, options, source } = reading;
  const [question, why] =
    language === 'zh' ? [reading.question_zh, reading.why_zh] : [reading.question_en, reading.why_en];
  const shown = options.map((option) => {
    const marks = [
      ...(option.value === chosen ? [words.chosen] : []),
      ...(option.value === preferred ? [words.preferred] : []),
    ];
    const said = `<code>${escapeHtml(option.value)}</code> ${escapeHtml(option[language])}`;
    const marked = marks.length === 0 ? said : `${said} · ${marks.join(' · ')}`;
    return option.value === chosen ? `<p><strong>● ${marked}</strong></p>` : `<p>○ ${marked}</p>`;
  });
  return `<li id="${escapeHtml(name)}"><p><code>${escapeHtml(name)}</code></p><p>${escapeHtml(question)}</p>
${shown.join('\n')}
<p class="id">${words.sources[source]} · ${words.why}: ${escapeHtml(why)}</p></li>`;
}

/** One section for each area that has such a rule, in the order of the words. */
function areaSections({ rules: unsure }: Differences, { words, language }: Wording): readonly Section[] {
  const areas = Object.keys(words.areas) as RuleArea[]; // the table has exactly these keys
  return areas.map((area) => ({
    id: `area-${area}`,
    title: words.areas[area],
    items: unsure
      .filter((rule) => rule.area === area)
      .map((rule) => {
        const beneath = [words.confidences[rule.confidence], ...linkOf(rule.link, words)];
        return renderEntry({ anchor: rule.name, name: rule.name, says: rule[language], beneath });
      }),
  }));
}

/** One entry for each rule that fields have, since a refusal names the rule; beneath it each of those fields. */
function fieldsSection({ fields }: Differences, { words, language }: Wording): Section {
  const names = [...new Set(fields.map(({ rule }) => rule))];
  const items = names.map((name) => {
    const own = fields.filter(({ rule }) => rule === name);
    const said = own.map(
      (field) =>
        `<p>${escapeHtml(field[language])}</p><p class="id">${words.confidences[field.confidence]} · ` +
        `${escapeHtml(field.pointers.join(' '))} · ${escapeHtml(field.operations.join(', '))}</p>`,
    );
    return `<li id="${escapeHtml(name)}"><p><code>${escapeHtml(name)}</code></p>${said.join('\n')}</li>`;
  });
  return { id: 'fields', title: words.fields, items };
}

function transitionsSection({ transitions }: Differences, { words }: Wording): Section {
  const items = transitions.map(({ thing, action, from, to, confidence, link }) =>
    renderEntry({
      anchor: `${thing}-${action}`,
      name: action,
      says: `${words.things[thing]}: ${from.join(' | ')} → ${to}`,
      beneath: [words.confidences[confidence], ...linkOf(link, words)],
    }),
  );
  return { id: 'transitions', title: words.transitions, items };
}

/** The rules that are no difference, so that whoever looks one up by its name finds it all the same. */
function documentedSection({ words, language }: Wording): Section {
  const items = Object.entries(rules)
    .filter(([, { confidence }]) => confidence === 'documented')
    .map(([name, rule]) => {
      const link: string | undefined = 'link' in rule ? rule.link : undefined;
      const beneath = [escapeHtml(words.areas[rule.area]), ...linkOf(link, words)];
      return renderEntry({ anchor: name, name, says: rule.says[language], beneath });
    });
  return { id: 'documented', title: words.documented, items };
}

function linkOf(link: string | undefined, words: DifferencesWords): readonly string[] {
  return link === undefined ? [] : [`<a href="${escapeHtml(link)}" rel="noreferrer">${words.page}</a>`];
}
