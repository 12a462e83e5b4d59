/** How the local search cuts a text into terms: words as they are, Chinese into pairs, so that any part of it is found. */

/** Runs in the browser too, printed by VitePress as it stands: it may use nothing from outside itself. */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}_.-]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      terms.push(run);
      // `merchant_plan_no` is found by `plan` as well.
      const parts = run.split(/[_.-]/u).filter((part) => part !== '');
      if (parts.length > 1) terms.push(...parts);
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
