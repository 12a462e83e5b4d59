/** Reads Markdown as a renderer does, to hold what is printed against what is seen. */
import { lexer, walkTokens, type Token, type Tokens } from 'marked';

/** Every token of the text, blocks and what is within their lines. */
export function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  // It would give the promises of visitors that make some; this one makes none.
  void walkTokens(lexer(markdown), (token) => void tokens.push(token));
  return tokens;
}

/** The texts of the blocks of code among the tokens. */
export function codeBlocksOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.type === 'code' ? [String(token['text'])] : []));
}

/** Where the links among the tokens lead. */
export function linksOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.type === 'link' ? [String(token['href'])] : []));
}

/** How many cells each line of each table has, as GitHub counts them: no bar counts that a backslash stands before. */
export function cellCountsOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  return tokens
    .filter((token) => token.type === 'table')
    .map(({ raw }) =>
      raw
        .trim()
        .split('\n')
        .map((line) => (line.match(/(?<!\\)\|/gu) ?? []).length - 1),
    );
}

/** An item of a nested list: how deep it stands, from 0, and the code that it begins with. */
export interface ReadItem {
  readonly depth: number;
  readonly name: string;
}

/** The items below each heading, whose text is `title`, down to the next heading. */
export function listsBelow(markdown: string, title: string): readonly ReadItem[] {
  const items: ReadItem[] = [];
  let isBelow = false;
  for (const token of lexer(markdown)) {
    if (token.type === 'heading') isBelow = token['text'] === title;
    if (isBelow && token.type === 'list') items.push(...itemsOf(token as Tokens.List, 0)); // its type says so
  }
  return items;
}

function itemsOf(list: Tokens.List, depth: number): readonly ReadItem[] {
  return list.items.flatMap(({ tokens }) => [
    { depth, name: firstCode(tokens) },
    ...tokens.flatMap((token) => (token.type === 'list' ? itemsOf(token as Tokens.List, depth + 1) : [])), // likewise
  ]);
}

function firstCode(tokens: readonly Token[]): string {
  const [line] = tokens;
  const [first] = line !== undefined && 'tokens' in line ? (line.tokens ?? []) : [];
  return first?.type === 'codespan' ? String(first['text']) : '';
}
