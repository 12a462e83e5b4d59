/** What stands below an operation's title: whose it is, whether it may be repeated, and who vouches for the answer. */
import type { Mode, Operation, Text } from '@hufu/contract';

import { words } from './words.ts';

const modeWords: Readonly<Record<Mode, Text>> = {
  direct: words.direct,
  partner: words.partner,
  any: words.anyMode,
};

/** The facts, each a phrase. */
export function operationFacts(operation: Operation): readonly Text[] {
  const { mode, surface, signedAnswer } = operation;
  return [
    surface === 'control' ? words.control : modeWords[mode],
    repetitionOf(operation),
    ...(surface === 'control' ? [] : [signedAnswer ? words.signed : words.unsigned]),
  ];
}

function repetitionOf({ method, idempotent }: Operation): Text {
  if (method === 'GET') return words.reads;
  return idempotent ? words.idempotent : words.counts;
}

/** The platform's own page; `null` for what is Hufu's own. */
export function platformLinkOf({ surface, link }: Operation): string | null {
  return surface === 'control' ? null : link;
}
