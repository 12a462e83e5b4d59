/** How the local search cuts a text into terms: words as they are, Chinese into pairs, so that any part of it is found. */

/** Runs in the browser too, printed by VitePress as it stands: it may use nothing from outside itself. */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}_.-]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      // `PAYSCORE.USER_PAID` is found by `USER_PAID` and by `paid` as well.
      const parts = [...run.split('.'), ...run.split(/[_.-]/u)].filter((part) => part !== '');
      terms.push(...new Set([run, ...parts]));
      continue;
    }
    const characters = Array.from(run);
    if (characters.length === 1) terms.push(run);
    for (let index = 0; index + 1 < characters.length; index += 1) {
      terms.push(`${characters[index]}${characters[index + 1]}`);
    }
  }
  return terms;
}
