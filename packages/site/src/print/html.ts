/** Text made safe to stand in HTML that Vue compiles. */

/** `text` as the content of an element or the value of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same, with what stands between backticks as code. */
export function proseHtml(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/gu, '<code>$1</code>');
}

/** A text that screen readers say and nobody sees. */
export function spoken(text: string): string {
  return `<span class="visually-hidden">${escapeHtml(text)}</span>`;
}

/** A link to another site, as a word with an arrow. */
export function outwardLink(address: string, word: string): string {
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer">${escapeHtml(word)}</a>`;
}

/** A word that says more when it is pointed at, focused or touched; screen readers are told by its description. */
export function tooltip(id: string, word: string, says: string): string {
  return (
    `<button type="button" class="tip" data-tip aria-describedby="${id}">${word}</button>` +
    `<span class="visually-hidden" id="${id}">${says}</span>`
  );
}
