/**
 * Remembers in which of the six styles a reader wants calls to be shown: chosen on one page, it is shown on the next, in
 * either language. Where the browser keeps nothing, each page begins with the first style.
 */
import { callStyles, type CallStyle } from '../../src/code/call-styles.ts';

/** Where the choice is kept: the style's name in {@link styleNames}. */
const storageKey = 'hufu-call-style';

/** The same in both languages: `sync-chain`. In the order of the tabs. */
const styleNames = callStyles.map(nameOf);

function nameOf({ name, blocking }: CallStyle): string {
  return `${blocking ? 'sync' : 'async'}-${name}`;
}

/**
 * Opens the remembered style in every group of calls; does nothing where none is remembered. Runs before the page's own
 * scripts too, printed as it stands: it may use nothing from outside itself.
 */
function showRemembered(key: string, names: readonly string[]): void {
  let index = -1;
  try {
    index = names.indexOf(localStorage.getItem(key) ?? '');
  } catch {
    // A browser that keeps nothing says so by throwing.
  }
  if (index === -1) return;
  for (const tools of document.querySelectorAll('.call-tools')) {
    const group = tools.previousElementSibling;
    const tab = group?.querySelectorAll('input')[index];
    const blocks = group?.querySelectorAll('.blocks > div') ?? [];
    if (tab === undefined || blocks[index] === undefined) continue;
    tab.checked = true;
    for (const block of blocks) block.classList.toggle('active', block === blocks[index]);
  }
}

/**
 * A script for the head of every page: it watches the page being read, so that the first tab is not seen before the
 * remembered one.
 */
export function callStyleScript(): string {
  return `{
const show = () => (${showRemembered.toString()})(${JSON.stringify(storageKey)}, ${JSON.stringify(styleNames)});
const watch = new MutationObserver(show);
watch.observe(document, { childList: true, subtree: true });
addEventListener('DOMContentLoaded', () => { show(); watch.disconnect(); });
}`;
}

/** Opens the remembered style in every group of calls of the page. */
export function showCallStyle(): void {
  showRemembered(storageKey, styleNames);
}

/** Remembers the style that is chosen in `group` from now on, and opens it in the page's other groups. */
export function rememberCallStyle(group: Element): void {
  group.addEventListener('change', ({ target }) => {
    const chosen = Array.from(group.querySelectorAll('input')).findIndex((tab) => tab === target);
    try {
      localStorage.setItem(storageKey, styleNames[chosen] ?? '');
    } catch {
      // Then this page alone shows it.
    }
    showCallStyle();
  });
}
