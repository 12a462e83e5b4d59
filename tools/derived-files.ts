/**
 * The files of this repository that are derived from the contract: where each stands, and what prints it.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { events, operations, sensitiveOperations } from '@hufu/contract';
import {
  printInputRules,
  printMarkTable,
  printNotificationTypes,
  printPathRoutes,
  printRoutes,
  printSegmentTable,
  printSensitiveTable,
} from '@hufu/contract/derive';
import { routes } from '@hufu/contract/paths';
import { format } from 'oxfmt';

/** A derived file: its path from the repository's root, and its text. */
export interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

/** Each generator returns the text of one file; the repository's own formatter has the last word. */
const generators: Readonly<Record<string, () => string>> = {
  'packages/sdk/src/routes.ts': () => printRoutes(operations, routes),
  'packages/sdk/src/path-routes.ts': () => printPathRoutes(operations, routes),
  'packages/sdk/src/mark-table.ts': () => printMarkTable(operations, routes),
  'packages/sdk/src/segment-table.ts': () => printSegmentTable(pathsOfPlatform()),
  'packages/sdk/src/sensitive-table.ts': () => printSensitiveTable(sensitiveOperations),
  'packages/sdk/src/notification-types.ts': () => printNotificationTypes(Object.values(events)),
  'packages/sdk/src/validate/rule-table.ts': () => printInputRules(operations),
};

/** Of the contract's operations and of all other known routes; not of Hufu's own. */
function pathsOfPlatform(): readonly string[] {
  return [...operations.filter(({ surface }) => surface === 'platform'), ...routes].map(({ path }) => path);
}

/** Where a path from the repository's root is on this machine. */
export function locate(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** All derived files as they should be, formatted. */
export async function derivedFiles(): Promise<readonly DerivedFile[]> {
  const { ignorePatterns: _, ...style } = JSON.parse(await readFile(locate('.oxfmtrc.json'), 'utf8')) as {
    ignorePatterns?: unknown; // the only key of the file that is no style
  };
  return Promise.all(
    Object.entries(generators).map(async ([path, print]) => {
      const { code, errors } = await format(path, print(), style);
      if (errors.length > 0) throw new Error(`${path} cannot be formatted: ${errors[0]?.message}`);
      return { path, text: code };
    }),
  );
}
