/**
 * The look of the gateway's pages. Colours keep a contrast of 4.5 to 1 or more in both schemes; what differs is
 * underlined too, for who cannot tell the colours apart.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f5; --card: #fff; --ink: #1c211e; --soft: #59625d; --rule: #dde1de;
  --bad: #a3231a; --bad-wash: #fde4e1; --good: #0b6b3a; --good-wash: #d9f3e3; --accent: #0b6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121614; --card: #1b201d; --ink: #e6ebe8; --soft: #a3ada7; --rule: #333b36;
    --bad: #ffb4ab; --bad-wash: #5c1c17; --good: #8fe0b0; --good-wash: #12432a; --accent: #6fd39a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
}
main { max-width: 84rem; margin: 0 auto; padding: clamp(1rem, 3vw, 3rem) clamp(.75rem, 3vw, 2.5rem); }
h1 { margin: .1rem 0 1.25rem; font-size: clamp(1.4rem, 4vw, 2rem); line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 0 0 .75rem; font-size: 1.05rem; }
small { color: var(--soft); font-size: .85rem; font-weight: 400; white-space: nowrap; }
.code { margin: 0; color: var(--bad); font-weight: 600; letter-spacing: .04em; }
h1 + p { max-width: 70ch; }
.code.quiet { color: var(--soft); }
a { color: var(--accent); }
dl { margin: 0; display: grid; gap: .25rem; font-size: .9rem; }
dl div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .75rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
section { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; padding: 1rem 1.1rem; min-width: 0; }
.causes { margin: 1.5rem 0; border-left: .3rem solid var(--accent); }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .9rem; }
ul p { margin: 0; max-width: 70ch; overflow-wrap: anywhere; }
.id { color: var(--soft); font-size: .8rem; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.first { margin: 0 0 .6rem; color: var(--soft); font-size: .9rem; }
.texts { display: grid; gap: 1rem; }
ol { margin: 0; padding: 0 0 0 2rem; font-size: .875rem; }
ol li { padding: .2rem 0; border-top: 1px solid var(--rule); }
ol li:first-child { border-top: 0; }
ol li::marker { color: var(--soft); font-size: .8rem; }
.label { display: block; color: var(--soft); font-size: .75rem; line-height: 1.3; }
code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "WenQuanYi Micro Hei Mono", monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; word-break: break-all; unicode-bidi: isolate;
}
mark { color: var(--bad); background: var(--bad-wash); text-decoration: underline; border-radius: .15rem; }
.signed mark { color: var(--good); background: var(--good-wash); }
.newline, .unseen { color: var(--soft); }
.newline { padding-left: .25em; user-select: none; }
mark .newline, mark .unseen { color: inherit; font-weight: 700; }
.legend { color: var(--soft); font-size: .85rem; max-width: 80ch; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } dl { gap: .6rem; } }
@media (min-width: 68rem) { .texts { grid-template-columns: 1fr 1fr; align-items: start; } .texts.one { grid-template-columns: 1fr; } }
`;
