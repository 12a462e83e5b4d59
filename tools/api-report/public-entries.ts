/** What can be imported of our packages: each entry with its declarations as they are published. */
import { join } from 'node:path';

import { publicPackages, type PublicPackage } from '../packages/public-packages.ts';

/** One entry of one package. */
export interface PublicEntry {
  /** As it is imported, for example `@hufu/sdk/sync`. */
  readonly name: string;
  /** The package's own folder, absolute. */
  readonly packageFolder: string;
  /** The built declarations, absolute. */
  readonly declarations: string;
  /** From the repository's root: where its report is kept, for example `api/sdk.sync.md`. */
  readonly reportPath: string;
}

/** The entries of the packages below `root` by name. Throws when one of them has no declarations. */
export function publicEntries(root: string): readonly PublicEntry[] {
  return publicPackages(root).flatMap((one) => one.entries.map((name) => describe(one, name)));
}

function describe({ folder, manifest }: PublicPackage, name: string): PublicEntry {
  const conditions = manifest.exports?.[`.${name.slice(manifest.name.length)}`];
  if (!hasTypes(conditions)) throw new Error(`${name} publishes no declarations.`);
  return {
    name,
    packageFolder: folder,
    declarations: join(folder, conditions.types),
    reportPath: `api/${name.replace('@hufu/', '').replaceAll('/', '.')}.md`,
  };
}

function hasTypes(conditions: unknown): conditions is { readonly types: string } {
  return typeof conditions === 'object' && conditions !== null && 'types' in conditions;
}
