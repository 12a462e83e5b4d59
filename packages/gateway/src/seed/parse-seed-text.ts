/**
 * YAML, and so JSON, as a value that remembers where each part of it was written. What would be read otherwise by
 * other programs, or takes more work than a seed is worth, is a fault here.
 */
import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { SeedError } from './seed-error.ts';

/** Deepest nesting of a seed file; a seed that is right has six levels. */
export const seedDepthMax = 64;

/** Most parts that aliases of a seed file may stand for, all counted: a few lines of YAML can name billions. */
export const seedAliasesMax = 1000;

/** What was written in a file. */
export interface SeedText {
  readonly value: unknown;
  /** `seed.yaml:12:7`: where the value at a path was written, or the nearest thing around it. */
  placeOf(path: readonly string[]): string;
  /** As `placeOf`, for the name that the value stands under. */
  placeOfName(path: readonly string[]): string;
  /** The value at a path as its letters, when it stands there without quotes. */
  plainAt(path: readonly string[]): string | undefined;
  /** Numbers that are written with anything but decimal digits. */
  readonly oddNumbers: readonly OddNumber[];
}

interface OddNumber {
  readonly path: readonly string[];
  readonly written: string;
}

/** Throws a SeedError when it is no YAML, or more than a seed may be. `file` is its name in what is said. */
export function parseSeedText(file: string, text: string): SeedText {
  const lines = new LineCounter();
  lines.addNewLine(0); // where the first line begins; the parser tells of the others
  const print = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const document = composeOne(text, { lines, print, file });
  return {
    value: valueOf(document, file),
    placeOf: (path) => print(find(document, path).valueAt),
    placeOfName: (path) => print(find(document, path).nameAt),
    plainAt: (path) => plainText(find(document, path).node),
    oddNumbers: oddNumbersOf(document),
  };
}

interface Paper {
  readonly lines: LineCounter;
  readonly print: (offset: number) => string;
  readonly file: string;
}

function composeOne(text: string, { lines, print, file }: Paper): Document {
  // Names that stand twice are looked for below: the library compares each with each, for minutes in a large file.
  const composer = new Composer({ stringKeys: true, uniqueKeys: false });
  const tokens = tokensOf(text, new Parser(lines.addNewLine), file);
  const [document, another] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('A YAML text without a document.');
  const faults = [...document.errors, ...document.warnings].map(
    ({ message, pos: [start] }) => `${print(start)} ${message}.`,
  );
  if (another !== undefined) {
    faults.push(`${print(another.range[0])} A seed file is one document; another one begins here.`);
  }
  faults.push(...unknownAliases(document, print), ...repeatedNames(document, print));
  if (faults.length > 0) throw new SeedError(faults);
  return document;
}

/** Looks at the depth as the text goes by: what composes the tokens calls itself for each level. */
function* tokensOf(text: string, parser: Parser, file: string) {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > seedDepthMax) {
      throw new SeedError([`${file} is nested more than ${seedDepthMax} levels deep.`]);
    }
  }
  yield* parser.end();
}

/** An alias stands for what was named before it. */
function unknownAliases(document: Document, print: Paper['print']): readonly string[] {
  const named = new Set<string>();
  const faults: string[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && !named.has(node.source)) {
        faults.push(`${print(startOf(node))} Nothing before this place is named &${node.source}.`);
      }
      if (!isAlias(node) && node.anchor !== undefined) named.add(node.anchor);
    },
  });
  return faults;
}

/** Each name that stands in a group again, where it does. */
function repeatedNames(document: Document, print: Paper['print']): readonly string[] {
  const faults: string[] = [];
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = nameOf(key);
        if (seen.has(name)) faults.push(`${print(startOf(key))} ${name} stands twice in one group.`);
        seen.add(name);
      }
    },
  });
  return faults;
}

/** An empty file holds nothing, which is a seed too. */
function valueOf(document: Document, file: string): unknown {
  if (document.contents === null) return {};
  try {
    return document.toJS({ maxAliasCount: seedAliasesMax }) ?? {};
  } catch (error) {
    // The one thing that composed parts cannot become: aliases of aliases.
    if (!(error instanceof ReferenceError)) throw error;
    throw new SeedError([`${file} has aliases that stand for more than ${seedAliasesMax} parts.`]);
  }
}

interface Found {
  readonly node: Node | null;
  readonly nameAt: number;
  readonly valueAt: number;
}

/** What stands at a path, or the nearest thing around it. */
function find(document: Document, path: readonly string[]): Found {
  let found: Found = { node: document.contents, ...bothAt(startOf(document.contents)) };
  for (const step of path) {
    const next = child(isAlias(found.node) ? (found.node.resolve(document) ?? null) : found.node, step);
    if (next === undefined) return { ...found, node: null };
    found = next;
  }
  return found;
}

function child(node: Node | null, step: string): Found | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, ...bothAt(startOf(item)) };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => nameOf(key) === step);
  if (pair === undefined) return undefined;
  const nameAt = startOf(pair.key);
  return { node: pair.value, nameAt, valueAt: pair.value === null ? nameAt : startOf(pair.value) };
}

function bothAt(offset: number) {
  return { nameAt: offset, valueAt: offset };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function plainText(node: Node | null): string | undefined {
  return isScalar(node) && node.type === 'PLAIN' ? (node.source ?? undefined) : undefined;
}

/** `010` is eight to some programs and ten to others; nobody writes a price like that on purpose. */
function oddNumbersOf(document: Document): readonly OddNumber[] {
  const odd: OddNumber[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      const written = node.source ?? '';
      if (key === 'key' || typeof node.value !== 'number' || plainDigits.test(written)) return;
      if (odd.length >= oddNumbersMax) return visit.BREAK;
      odd.push({ path: pathOf(node, ancestors), written });
    },
  });
  return odd;
}

/** Most such numbers that are looked for. */
const oddNumbersMax = 100;

const plainDigits = /^-?(?:0|[1-9]\d*)$/;

function pathOf(node: Scalar, ancestors: readonly unknown[]): readonly string[] {
  return ancestors.flatMap((ancestor, at) => {
    if (isPair(ancestor)) return [nameOf(ancestor.key)];
    return isSeq(ancestor) ? [String(ancestor.items.indexOf(ancestors[at + 1] ?? node))] : [];
  });
}
