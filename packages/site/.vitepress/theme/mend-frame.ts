/**
 * Says what VitePress's frame leaves out for those who do not see it: where a home page's main part is, which chapters of
 * the side bar are open, and that the arrow beside a chapter is no second button within the first.
 */

/** In the page as it is now. To be called again when a page has opened, and when a chapter was opened or closed. */
export function mendFrame(page: Document): void {
  const content = page.querySelector('#VPContent');
  if (content?.querySelector('main') === null) content.setAttribute('role', 'main');
  else content?.removeAttribute('role');
  // Its label says less than what is seen on it, which is enough by itself: the word, and the keys beside it.
  page.querySelector('.DocSearch-Button')?.removeAttribute('aria-label');
  page.querySelector('.DocSearch-Button-Keys')?.setAttribute('aria-hidden', 'true');
  for (const heading of page.querySelectorAll<HTMLElement>(headings)) mendHeading(heading);
}

const headings = '.VPSidebarItem.level-0 > .item:not(:has(> .link))';

/** The heading of a chapter: a button where the chapter can be closed, else a heading and no more. */
function mendHeading(heading: HTMLElement): void {
  const chapter = heading.parentElement;
  if (chapter?.classList.contains('collapsible') !== true) {
    heading.removeAttribute('role');
    heading.removeAttribute('tabindex');
    return;
  }
  heading.setAttribute('aria-expanded', String(!chapter.classList.contains('collapsed')));
  const arrow = heading.querySelector('.caret');
  arrow?.removeAttribute('role');
  arrow?.removeAttribute('tabindex');
  arrow?.setAttribute('aria-hidden', 'true');
}

/** Lets the space bar press the heading of a chapter, as it presses every other button. */
export function pressHeading(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key !== ' ' || !(target instanceof HTMLElement) || !target.matches(headings)) return;
  event.preventDefault();
  target.click();
}
