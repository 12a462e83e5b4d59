/**
 * The built files of the user's page: found beside the package, read once when the gateway starts, and held in memory.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file as it is served. */
export interface PageFile {
  readonly contentType: string;
  readonly body: Buffer;
}

export interface PageFiles {
  /** The page itself; `null` when the sources were not built. */
  readonly page: PageFile | null;
  /** What it loads, by file name. */
  readonly assets: ReadonlyMap<string, PageFile>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page that was not built. */
export const noPageFiles: PageFiles = { page: null, assets: new Map() };

/** The files that the page's build wrote to `directory`; none when it is not there. Default is where they are found. */
export function readPageFiles(directory: string | null = builtDirectory()): PageFiles {
  if (directory === null) return noPageFiles;
  const index = join(directory, indexName);
  if (!existsSync(index)) return noPageFiles;
  const assets = join(directory, 'assets');
  const names = existsSync(assets) ? readdirSync(assets) : [];
  return {
    page: readPageFile(index),
    assets: new Map(names.map((name) => [name, readPageFile(join(assets, name))])),
  };
}

const indexName = 'index.html';

function readPageFile(path: string): PageFile {
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  return { contentType, body: readFileSync(path) };
}

/** Beside the built gateway, which carries the page; for its sources, where `@hufu/web` builds it. Else `null`. */
function builtDirectory(): string | null {
  const carried = fileURLToPath(new URL('pages', import.meta.url));
  if (existsSync(join(carried, indexName))) return carried;
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@hufu/web/package.json')), 'dist');
  } catch {
    return null;
  }
}
