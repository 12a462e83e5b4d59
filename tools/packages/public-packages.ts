/**
 * The packages that are published, as their package.json describes them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a package.json that are looked at here. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package to be published. */
export interface PublicPackage {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** What its users may import, for example `@hufu/sdk` and `@hufu/sdk/sync`; data files are not among them. */
  readonly entries: readonly string[];
}

/** The packages below `root` that are not private, by name. */
export function publicPackages(root: string): readonly PublicPackage[] {
  return readdirSync(join(root, 'packages'))
    .toSorted()
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => describe(folder))
    .filter(({ manifest }) => manifest.private !== true);
}

function describe(folder: string): PublicPackage {
  // npm reads the same file and refuses one that has no name or version.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const subpaths = Object.keys(manifest.exports ?? {}).filter((subpath) => !subpath.endsWith('.json'));
  return { folder, manifest, entries: subpaths.map((subpath) => manifest.name + subpath.slice(1)) };
}
