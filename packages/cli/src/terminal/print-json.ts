/**
 * JSON for a person: indented, and coloured where there is colour. It works on the text and not on parsed values, so
 * that long numbers keep their digits and names keep their order.
 */
import type { Look, Paint } from './paint.ts';
import { printable } from './printable.ts';

const tokenPattern = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

const indent = '  ';

/** Prints `text`, which must be JSON: anything else comes out as it is. */
export function printJson(text: string, paint: Paint): string {
  if (!isJson(text)) return printable(text);
  const tokens = text.match(tokenPattern) ?? [];
  let printed = '';
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    const opens = token === '{' || token === '[';
    const closes = token === '}' || token === ']';
    const isEmptied = closes && /^[{[]$/u.test(tokens[at - 1] ?? '');
    if (closes) depth -= 1;
    if (closes && !isEmptied) printed += lineBreak(depth);
    printed += paintToken(token, tokens[at + 1], paint);
    if (opens) depth += 1;
    const isEmpty = opens && /^[}\]]$/u.test(tokens[at + 1] ?? '');
    if (token === ',' || (opens && !isEmpty)) printed += lineBreak(depth);
    if (token === ':') printed += ' ';
  }
  return printed;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineBreak(depth: number): string {
  return `\n${indent.repeat(depth)}`;
}

function paintToken(token: string, next: string | undefined, paint: Paint): string {
  if (token.length === 1 && '{}[],:'.includes(token)) return token;
  return paint(lookOf(token, next), printable(token));
}

function lookOf(token: string, next: string | undefined): Look {
  if (token.startsWith('"')) return next === ':' ? 'cyan' : 'green';
  return /^[-\d]/u.test(token) ? 'yellow' : 'magenta';
}
