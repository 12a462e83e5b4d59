/**
 * Which form of a control operation's answer the caller would rather read.
 */
import type { PageKind } from '../operations/operation.ts';

const kinds: Readonly<Record<string, PageKind>> = {
  'text/html': 'html',
  'text/plain': 'text',
  'application/json': 'json',
};

/** The first kind that `Accept` names; JSON for anything else. Weights are not looked at: browsers put HTML first. */
export function preferredPage(accept: string | undefined): PageKind {
  for (const range of (accept ?? '').split(',')) {
    const kind = kinds[range.split(';', 1)[0]?.trim().toLowerCase() ?? ''];
    if (kind !== undefined) return kind;
  }
  return 'json';
}
