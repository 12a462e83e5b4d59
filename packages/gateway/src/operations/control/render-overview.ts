/** The overview for people: a page without script, and plain text for a terminal. */
import { controlPath, type AnswerOf, type Contract, type Language } from '@hufu/contract';
import { explanationPath } from '../../explain/explanations.ts';
import { escapeHtml, renderPage } from '../../explain/page.ts';
import type { DueThing } from '../../store/store.ts';
import { overviewWords, type OverviewWords } from './overview-words.ts';

type Overview = AnswerOf<Contract['readOverview']>;

/** Where the gateway stands. */
export interface Surroundings {
  /** Whether the platform's time stands still. */
  readonly frozen: boolean;
  readonly nextDue: (Pick<DueThing, 'kind' | 'id'> & { readonly at: string }) | null;
  readonly counts: Readonly<Record<'merchants' | 'subMerchants' | 'services' | 'users', number>>;
}

interface Shown {
  readonly overview: Overview;
  readonly surroundings: Surroundings;
}

/** The whole page. */
export function renderOverviewPage({ overview, surroundings }: Shown, language: Language): string {
  const words = overviewWords[language];
  const main = [
    renderHead({ overview, surroundings }, words),
    renderMerchants(overview, words),
    renderRefused(overview, words),
    `<p><a href="${controlPath}/differences">${words.differences}</a></p>`,
  ];
  return renderPage({ title: words.title, language, main: main.join('\n') });
}

function renderHead({ overview, surroundings }: Shown, words: OverviewWords): string {
  const { frozen, nextDue, counts } = surroundings;
  const facts: readonly (readonly [string, string])[] = [
    [words.version, overview.version],
    [words.now, `${overview.now} · ${frozen ? words.frozen : words.running}`],
    [words.nextDue, nextDue === null ? words.nothingDue : printDue(nextDue, words)],
    [words.world, words.counts(counts)],
  ];
  const rows = facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<header>
<p class="code quiet">Hufu</p>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<dl>${rows.join('\n')}</dl>
</header>`;
}

function printDue({ at, kind, id }: NonNullable<Surroundings['nextDue']>, words: OverviewWords): string {
  return `${at} · ${words.things[kind]} ${id}`;
}

function renderMerchants({ merchants }: Overview, words: OverviewWords): string {
  const items = merchants.map(
    ({ mchid, role, appid }) =>
      `<li><p><code>${escapeHtml(mchid)}</code> ${words[role]} · <code>${escapeHtml(appid)}</code></p></li>`,
  );
  return `<section class="causes" aria-labelledby="merchants"><h2 id="merchants">${words.merchants}</h2><ul>${items.join('\n')}</ul></section>`;
}

function renderRefused({ explanations }: Overview, words: OverviewWords): string {
  const items = explanations.map(
    ({ id, at, method, target, causes }) =>
      `<li><p><a href="${escapeHtml(explanationPath(id))}"><code>${escapeHtml(`${method} ${target}`)}</code></a></p>` +
      `<p class="id">${escapeHtml(at)} · ${words.causes(causes)}</p></li>`,
  );
  return `<section class="causes" aria-labelledby="refused"><h2 id="refused">${words.refused}</h2>
${items.length === 0 ? `<p>${words.none}</p>` : `<ul>${items.join('\n')}</ul>`}</section>`;
}

/** One fact a line. */
export function renderOverviewText({ overview, surroundings }: Shown): string {
  const { version, now, merchants, explanations } = overview;
  const { frozen, nextDue, counts } = surroundings;
  return [
    `hufu ${version}`,
    `time ${now} ${frozen ? 'frozen' : 'running'}`,
    nextDue === null ? 'due nothing' : `due ${nextDue.at} ${nextDue.kind} ${nextDue.id}`,
    `count merchants ${counts.merchants}`,
    `count sub-merchants ${counts.subMerchants}`,
    `count services ${counts.services}`,
    `count users ${counts.users}`,
    ...merchants.map(({ mchid, role, appid }) => `merchant ${mchid} ${role} ${appid}`),
    ...explanations.map(
      ({ id, at, method, target }) => `refused ${at} ${method} ${target} explanations/${id}`,
    ),
    '',
  ].join('\n');
}
