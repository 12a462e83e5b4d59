/** The reports of the public API: one page for each entry of each package, as it should be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { format } from 'oxfmt';

import { derivedFiles } from '../derived-files.ts';
import { extractDeclarations } from './extract-declarations.ts';
import { declaredNames, printReport, selectDeclarations } from './print-report.ts';
import { publicEntries } from './public-entries.ts';

/** A page: its path from the repository's root, and its text. */
export interface ApiReport {
  readonly path: string;
  readonly text: string;
}

/** The pages for what was built last of the packages below `root`. Rejects when an entry is not built. */
export async function apiReports(root: string): Promise<readonly ApiReport[]> {
  const derived = await derivedFiles();
  const derivedNames = new Set(derived.flatMap(({ text }) => declaredNames(text)));
  const { ignorePatterns: _, ...style } = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8')) as {
    ignorePatterns?: unknown; // the only key of the file that is no style
  };
  const formatted = async (file: string, text: string): Promise<string> => {
    const { code, errors } = await format(file, text, style);
    if (errors.length > 0) throw new Error(`${file} cannot be formatted: ${errors[0]?.message}`);
    return code;
  };
  return Promise.all(
    extractDeclarations(publicEntries(root), root).map(async ({ name, reportPath, code }) => {
      const selected = selectDeclarations(code, derivedNames);
      // On its own, because only a file of declarations may leave out what a value is.
      const declarations = await formatted('declarations.d.ts', selected.code);
      const page = printReport(name, { ...selected, code: declarations });
      return { path: reportPath, text: await formatted(reportPath, page) };
    }),
  );
}
