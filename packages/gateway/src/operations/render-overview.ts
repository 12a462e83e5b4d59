/** The overview for people: a page without script, and plain text for a terminal. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { explanationPath } from '../explain/explanations.ts';
import { escapeHtml, renderPage } from '../explain/page.ts';
import type { Language } from '../refusal.ts';

type Overview = AnswerOf<Contract['readOverview']>;

const words = {
  zh: {
    title: '虎符网关',
    intro: '微信支付分签约计划的本地平台。把商户程序的接口地址改为本地址即可。',
    now: '平台时间',
    version: '版本',
    merchants: '商户',
    partner: '服务商',
    direct: '普通商户',
    refused: '最近被拒绝的签名',
    none: '还没有。签名被拒绝时，这里会说明原因与改法。',
    causes: (count: number) => (count === 0 ? '原因未查明' : `查明 ${count} 个原因`),
  },
  en: {
    title: 'Hufu gateway',
    intro: "A local platform for WeChat Pay's PayScore plans. Point your program's base address here.",
    now: "Platform's time",
    version: 'Version',
    merchants: 'Merchants',
    partner: 'partner',
    direct: 'direct merchant',
    refused: 'Signatures refused last',
    none: 'None yet. When one is refused, this is where you read why, and what to change.',
    causes: (count: number) =>
      count === 0 ? 'no cause found' : `${count} ${count === 1 ? 'cause' : 'causes'} found`,
  },
} as const;

/** The whole page. */
export function renderOverviewPage(overview: Overview, language: Language): string {
  const say = words[language];
  const merchants = overview.merchants.map(
    ({ mchid, role, appid }) =>
      `<li><p><code>${escapeHtml(mchid)}</code> ${say[role]} · <code>${escapeHtml(appid)}</code></p></li>`,
  );
  const refused = overview.explanations.map(
    ({ id, at, method, target, causes }) =>
      `<li><p><a href="${escapeHtml(explanationPath(id))}"><code>${escapeHtml(`${method} ${target}`)}</code></a></p>` +
      `<p class="id">${escapeHtml(at)} · ${say.causes(causes)}</p></li>`,
  );
  const main = `<header>
<p class="code quiet">Hufu</p>
<h1>${say.title}</h1>
<p>${say.intro}</p>
<dl><div><dt>${say.version}</dt><dd>${escapeHtml(overview.version)}</dd></div>
<div><dt>${say.now}</dt><dd>${escapeHtml(overview.now)}</dd></div></dl>
</header>
<section class="causes" aria-labelledby="merchants"><h2 id="merchants">${say.merchants}</h2><ul>${merchants.join('\n')}</ul></section>
<section class="causes" aria-labelledby="refused"><h2 id="refused">${say.refused}</h2>
${refused.length === 0 ? `<p>${say.none}</p>` : `<ul>${refused.join('\n')}</ul>`}</section>`;
  return renderPage({ title: say.title, language, main });
}

/** One fact a line. */
export function renderOverviewText({ version, now, merchants, explanations }: Overview): string {
  return [
    `hufu ${version}`,
    `time ${now}`,
    ...merchants.map(({ mchid, role, appid }) => `merchant ${mchid} ${role} ${appid}`),
    ...explanations.map(
      ({ id, at, method, target }) => `refused ${at} ${method} ${target} explanations/${id}`,
    ),
    '',
  ].join('\n');
}
