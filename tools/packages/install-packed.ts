/**
 * Packs the packages and lays each one out as its user would have it: unpacked, with the packages that it declares
 * beside it and no others. Nothing is fetched; what others wrote is linked from this checkout.
 */
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { npmCommand } from '../ready/npm-command.mjs';
import type { PublicPackage } from './public-packages.ts';
import { runQuietly } from './run-quietly.ts';

/** A package that was packed and unpacked. */
export interface InstalledPackage {
  readonly source: PublicPackage;
  /** The packed file. */
  readonly tarball: string;
  /** Where its user would be: a folder with the package below `node_modules`. */
  readonly home: string;
  /** The unpacked package. */
  readonly folder: string;
  readonly packedBytes: number;
  /** Paths in the package, with forward slashes. */
  readonly files: readonly string[];
}

/** Packs `packages` and installs them below `staging`, each in a home of its own. Rejects when one cannot be packed. */
export async function installPacked(
  packages: readonly PublicPackage[],
  staging: string,
): Promise<readonly InstalledPackage[]> {
  const installed = [];
  for (const source of packages) installed.push(await unpack(source, await pack(source, staging), staging));
  for (const one of installed) linkDependencies(one, installed);
  return installed;
}

async function pack(source: PublicPackage, staging: string): Promise<string> {
  const folder = join(staging, 'packed', slugOf(source.manifest.name));
  mkdirSync(folder, { recursive: true });
  const { command, args } = npmCommand();
  const pack = [...args, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const ended = await runQuietly({ command, args: pack, cwd: source.folder });
  const [name] = readdirSync(folder);
  if (!ended.ok || name === undefined)
    throw new Error(`${source.manifest.name} cannot be packed:\n${ended.stderr}`);
  return join(folder, name);
}

async function unpack(source: PublicPackage, tarball: string, staging: string): Promise<InstalledPackage> {
  const home = join(staging, 'homes', slugOf(source.manifest.name));
  const folder = join(home, 'node_modules', source.manifest.name);
  mkdirSync(folder, { recursive: true });
  const args = ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner'];
  const ended = await runQuietly({ command: 'tar', args, cwd: staging });
  if (!ended.ok) throw new Error(`${tarball} cannot be unpacked:\n${ended.stderr}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  return { source, tarball, home, folder, packedBytes: statSync(tarball).size, files };
}

function linkDependencies(one: InstalledPackage, all: readonly InstalledPackage[]): void {
  const { dependencies, optionalDependencies } = one.source.manifest;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const target =
      all.find((other) => other.source.manifest.name === name)?.folder ?? installedHere(one, name);
    if (target === null) continue;
    const link = join(one.folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link, 'junction');
  }
}

/** Where npm put `name` for this package: in its own folder, or hoisted. `null` when it is not installed at all. */
function installedHere({ source }: InstalledPackage, name: string): string | null {
  const places = [source.folder, dirname(dirname(source.folder))].map((folder) =>
    join(folder, 'node_modules', name),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

function slugOf(name: string): string {
  return name.replace('@', '').replace('/', '-');
}
