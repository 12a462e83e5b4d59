/** Asks API Extractor for all that an entry declares: what it exports, and what can be reached from that. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor';

import type { PublicEntry } from './public-entries.ts';

/** An entry, and what it declares. */
export interface ExtractedEntry extends PublicEntry {
  /** TypeScript, sorted by name and without documentation. */
  readonly code: string;
}

/**
 * What each of `entries` declares. Throws when a package is not built or its declarations cannot be read.
 *
 * @param root - the repository's root; the types of Node.js come from there.
 */
export function extractDeclarations(
  entries: readonly PublicEntry[],
  root: string,
): readonly ExtractedEntry[] {
  const folder = mkdtempSync(join(tmpdir(), 'hufu-api-'));
  try {
    const configs = entries.map((entry) => configFor(entry, { folder, root }));
    const [first] = configs;
    if (first === undefined) return [];
    // One program for all: most of its time goes into what they have in common.
    const additionalEntryPoints = entries.map(({ declarations }) => declarations);
    const compilerState = CompilerState.create(first, { additionalEntryPoints });
    return entries.map((entry, at) => {
      const config = configs[at] ?? first;
      return { ...entry, code: extract(entry, { config, compilerState }) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Extraction {
  readonly config: ExtractorConfig;
  readonly compilerState: CompilerState;
}

function extract({ name }: PublicEntry, { config, compilerState }: Extraction): string {
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (!succeeded) throw new Error(`The declarations of ${name} cannot be read.`);
  const report = readFileSync(config.reportFilePath, 'utf8');
  const code = /^```ts\n(?<code>.*?)^```$/msu.exec(report)?.groups?.['code'];
  if (code === undefined) throw new Error('API Extractor writes its reports in another form now.');
  return code;
}

interface Places {
  /** Where the reports go. */
  readonly folder: string;
  readonly root: string;
}

const silent = { default: { logLevel: ExtractorLogLevel.None } };

function configFor({ reportPath, packageFolder, declarations }: PublicEntry, { folder, root }: Places) {
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    skipLibCheck: true,
  };
  const configObject: IConfigFile = {
    projectFolder: packageFolder,
    mainEntryPointFilePath: declarations,
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    apiReport: {
      enabled: true,
      reportFileName: `${reportPath.replace('api/', '').replace(/\.md$/u, '')}.api.md`,
      reportFolder: folder,
      reportTempFolder: join(folder, 'draft'),
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: silent,
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
  const packageJsonFullPath = join(packageFolder, 'package.json');
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
}
