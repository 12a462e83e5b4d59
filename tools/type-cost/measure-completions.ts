/** Measures how long an editor waits for names on the chain: TypeScript's language service, after each key stroke. */
import { join } from 'node:path';
import ts from 'typescript';

import { printHead } from './probe.ts';

/** What one place costs. */
export interface CompletionCost {
  readonly cursor: string;
  /** How many names were offered. */
  readonly names: number;
  /** The shortest of all runs, in milliseconds: what else the machine does can only lengthen one. */
  readonly ms: number;
}

/**
 * Asks for the names at each cursor in turn, `runs` times each, as an editor does that has read the repository at `root`.
 * The program has changed before each run, so nothing is answered from what was found before. Throws where no name is
 * offered.
 */
export function measureCompletions(
  root: string,
  cursors: readonly string[],
  runs: number,
): readonly CompletionCost[] {
  const editor = new Editor(root);
  const costs = new Map<string, CompletionCost>();
  for (let run = 0; run < runs; run += 1) {
    for (const cursor of cursors) {
      const startedMs = performance.now();
      const names = editor.countNames(cursor);
      const ms = performance.now() - startedMs;
      if (names === 0) throw new Error(`Nothing is offered at ${cursor}`);
      costs.set(cursor, { cursor, names, ms: Math.min(ms, costs.get(cursor)?.ms ?? Infinity) });
    }
  }
  return [...costs.values()];
}

/** A language service over one file, whose last statement is being written. */
class Editor {
  readonly #path: string;
  readonly #head: string;
  readonly #service: ts.LanguageService;
  #text = '';
  #version = 0;

  constructor(root: string) {
    this.#path = join(root, 'program.ts');
    this.#head = printHead('./packages/sdk/src/routes.ts');
    const { options } = ts.parseJsonConfigFileContent(
      { extends: './tsconfig.json', compilerOptions: { noUncheckedIndexedAccess: false }, files: [] },
      ts.sys,
      root,
    );
    const read = (path: string): string | undefined =>
      path === this.#path ? this.#text : ts.sys.readFile(path);
    this.#service = ts.createLanguageService({
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
      getCompilationSettings: () => options,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [this.#path],
      getScriptVersion: (path) => (path === this.#path ? String(this.#version) : '1'),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (path) => path === this.#path || ts.sys.fileExists(path),
      readFile: read,
    });
  }

  /** How many names are offered where `|` stands in the statement. */
  countNames(statement: string): number {
    this.#text = this.#head + statement.replace('|', '');
    this.#version += 1;
    const at = this.#head.length + statement.indexOf('|');
    const found = this.#service.getCompletionsAtPosition(this.#path, at, {
      includeCompletionsWithInsertText: true,
    });
    return found?.entries.length ?? 0;
  }
}
