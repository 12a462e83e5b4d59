/**
 * Reads every source file of a repository and finds the imports that the table of rooms does not allow.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';

import { importCycles } from './import-cycles.ts';
import { importsOf, type FoundImport } from './imports-of.ts';
import { doors, rooms, testFilePattern, testPackages, type Room } from './rooms.ts';

/** One import that must not be. */
export interface LayerFault {
  /** From the repository's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As written; `null` when it is computed. */
  readonly specifier: string | null;
  readonly reason: string;
}

interface SourceFile {
  readonly path: string;
  /** The folder of the package below `packages/`, or `examples`, or `tools`. */
  readonly home: string;
  readonly isTest: boolean;
  readonly imports: readonly FoundImport[];
}

const sourceFilePattern = /\.[cm]?[jt]s$/u;
const ownPackagePattern = /^(?:@hufu\/[^/]+|hufu)(?:\/|$)/u;

/** Every fault in the packages, the examples and the tools below `root`, in the order of the files' names. */
export function findLayerFaults(root: string): readonly LayerFault[] {
  const files = sourceFiles(root);
  const known = new Set(files.map((file) => file.path));
  const placed = files.flatMap((file) => file.imports.flatMap((found) => faultsOfImport(file, found)));
  const homeless = files.filter((file) => !file.isTest && roomOf(file.path) === undefined).map(noRoom);
  return [...homeless, ...placed, ...cycleFaults(files, known)];
}

function sourceFiles(root: string): readonly SourceFile[] {
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')).toSorted() : [];
  const folders = [...packages.map((name) => `packages/${name}/src`), 'examples', 'tools'];
  return folders.flatMap((folder) => filesBelow(root, folder)).map((path) => readSource(root, path));
}

function filesBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => sourceFilePattern.test(path) && !path.includes('/node_modules/'))
    .toSorted();
}

function readSource(root: string, path: string): SourceFile {
  const imports = importsOf(path, readFileSync(join(root, path), 'utf8'));
  return { path, home: homeOf(path), isTest: testFilePattern.test(path), imports };
}

function homeOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'packages' ? second : first;
}

function roomOf(path: string): Room | undefined {
  return rooms.find((room) => room.holds.some((place) => holds(place, path)));
}

function holds(place: string, path: string): boolean {
  if (place.endsWith('/*')) return `${dirname(path)}/*` === place;
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

function noRoom({ path }: SourceFile): LayerFault {
  const reason =
    'no room of tools/layers/rooms.ts holds this file: give its folder a row, or the file another place';
  return { file: path, line: 1, specifier: null, reason };
}

function faultsOfImport(file: SourceFile, found: FoundImport): readonly LayerFault[] {
  const reason = reasonAgainst(file, found);
  return reason === null ? [] : [{ file: file.path, line: found.line, specifier: found.specifier, reason }];
}

function reasonAgainst(file: SourceFile, found: FoundImport): string | null {
  const { specifier } = found;
  const target = targetOf(file.path, found);
  if (target !== null && homeOf(target) !== file.home) {
    if (Object.hasOwn(doors, file.path)) return null;
    return 'a package is imported by its name, never by a path into its folder';
  }
  if (file.isTest) return specifier === null ? null : reasonAgainstInTest(file, specifier);
  const room = roomOf(file.path);
  if (room === undefined) return null;
  if (specifier === null) return computedReason(room);
  if (target !== null) return reasonAgainstFile({ room, found, target });
  if (ownPackagePattern.test(specifier)) return reasonAgainstPackage(room, specifier);
  return isOutsideAllowed(room, specifier) ? null : room.reason;
}

/** A test looks into every room of its own package, and uses what it likes of other people's. */
function reasonAgainstInTest({ home }: SourceFile, specifier: string): string | null {
  if (!ownPackagePattern.test(specifier)) return null;
  const allowed = [`@hufu/${home}`, ...(testPackages[home] ?? [])];
  if (allowed.includes(specifier)) return null;
  return `a test of ${home} may import ${allowed.join(', ')} and no other of our packages`;
}

function computedReason(room: Room): string | null {
  if (room.name === 'tools') return null;
  return 'an import whose name is computed cannot be checked: write the name out';
}

interface FileImport {
  readonly room: Room;
  readonly found: FoundImport;
  readonly target: string;
}

function reasonAgainstFile({ room, found, target }: FileImport): string | null {
  if (testFilePattern.test(target)) return 'what is shipped or run never imports a test';
  if (!sourceFilePattern.test(target)) return null;
  const other = roomOf(target);
  if (other === undefined || other === room || room.rooms.includes(other.name)) return null;
  return found.typeOnly && room.typesOf.includes(other.name) ? null : room.reason;
}

function reasonAgainstPackage(room: Room, specifier: string): string | null {
  if (room.packages.includes(specifier)) return null;
  const isEntry = rooms.some((any) => any.packages.includes(specifier));
  return isEntry ? room.reason : `${specifier} is not an entry that may be imported; ${room.reason}`;
}

function isOutsideAllowed(room: Room, specifier: string): boolean {
  if (room.outside.includes('*')) return true;
  const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(specifier);
  if (isBuiltin) return room.outside.includes('node:*');
  return room.outside.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function cycleFaults(files: readonly SourceFile[], known: ReadonlySet<string>): readonly LayerFault[] {
  const graph = new Map(files.map((file) => [file.path, localTargets(file, known)]));
  return importCycles(graph).map((ring) => {
    const [first = '', next = first] = ring;
    const file = files.find((one) => one.path === first);
    const closing = file?.imports.find((found) => targetOf(first, found) === next);
    const way = [...ring, first].map((path) => posix.basename(path)).join(' → ');
    const reason = `these files import each other in a ring, so that none can be read or moved alone: ${way}`;
    return { file: first, line: closing?.line ?? 1, specifier: closing?.specifier ?? null, reason };
  });
}

function localTargets(file: SourceFile, known: ReadonlySet<string>): readonly string[] {
  return file.imports.flatMap((found) => {
    const target = targetOf(file.path, found);
    return target !== null && known.has(target) ? [target] : [];
  });
}

function targetOf(path: string, { specifier }: FoundImport): string | null {
  return specifier?.startsWith('.') ? posix.join(dirname(path), specifier) : null;
}
