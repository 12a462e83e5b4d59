/**
 * Makes the names in a shown call say their types: the verb, `data`, and every member of the payload, whose row in the
 * table of the request says all that is known of it. Changes the blocks of code in place.
 */
import { signatureOf, type CallTypes } from '../../src/code/call-types.ts';

/** A call that is shown. */
export interface TippedCall extends CallTypes {
  /** The id of the request's table. */
  readonly request: string;
}

/** For every block of `group`. */
export function addCodeTips(group: Element, { request, ...types }: TippedCall): void {
  for (const code of group.querySelectorAll('pre code')) {
    const path: string[] = [];
    for (const line of code.querySelectorAll('.line')) {
      const text = line.textContent ?? '';
      const key = /^(?<indent> *)(?<name>\w+):/u.exec(text)?.groups;
      if (key !== undefined) {
        // A list's items are one step further in than their list's name, and have none themselves.
        path.length = Math.min(path.length, depthOf(key['indent'] ?? '', path));
        path.push(`${key['indent']}${key['name']}`);
        const anchor = [request, ...path.map((step) => step.trim())].join('-');
        const row = document.getElementById(anchor);
        if (row !== null) wrap(line, key['name'] ?? '', rowText(row));
      }
      const verb = /\.(?<verb>(?:get|post|put|patch|delete)(?:Async)?)\(/u.exec(text)?.groups?.['verb'];
      if (verb !== undefined) wrap(line, verb, signatureOf(verb, types));
      if (text.startsWith('const { data }')) wrap(line, 'data', `data: ${types.answer}`);
    }
  }
}

/** How many of the names that are open hold a member that is so far in. */
function depthOf(indent: string, path: readonly string[]): number {
  return path.filter((step) => step.length - step.trimStart().length < indent.length).length;
}

/** What a row of the table says, as text: its name and type, then the rest line by line. */
function rowText(row: Element): string {
  const parts = (selector: string): readonly string[] =>
    Array.from(row.querySelectorAll(selector), ({ textContent }) => textContent?.trim() ?? '');
  const part = (selector: string): string => parts(selector)[0] ?? '';
  const optional = row.querySelector('[data-required]') === null ? '?' : '';
  const type = part('td.type .tip') || part('td.type');
  const said = ['.label', '.note', '.choices', '.between'].flatMap((name) => parts(`td.desc ${name}`));
  const limits = parts('.limit').join(' · ');
  return [`${part('th code')}${optional}: ${type}`, ...said, limits].filter((line) => line !== '').join('\n');
}

/** Puts `word`, where it first stands alone in `line`, into an element that says `tip`. */
function wrap(line: Element, word: string, tip: string): void {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const at = node.data.search(new RegExp(`\\b${word}\\b`, 'u'));
    if (at === -1) continue;
    const found = node.splitText(at);
    found.splitText(word.length);
    const element = document.createElement('span');
    element.className = 'code-tip';
    element.tabIndex = 0;
    element.dataset['tip'] = tip;
    element.setAttribute('aria-description', tip);
    found.replaceWith(element);
    element.append(found);
    return;
  }
}
