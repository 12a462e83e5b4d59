/**
 * What was built from what. A package is current when its sources, those of the packages it needs, and its dist are
 * byte for byte what they were when it was last built. Reads and writes files, builds nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The packages that are built, each after those it needs. */
const buildOrder = [
  { name: 'protocol', needs: [] },
  { name: 'contract', needs: [] },
  { name: 'sdk', needs: ['protocol'] },
  { name: 'web', needs: ['contract'] },
  { name: 'gateway', needs: ['protocol', 'contract', 'web'] },
  { name: 'cli', needs: ['contract', 'sdk', 'gateway'] },
];

/** What says how a package is built; a package has one of them. */
const buildConfigs = ['tsdown.config.ts', 'vite.config.ts'];

/** Files outside a package that decide how it is built. */
const sharedInputs = ['tsconfig.json', 'package-lock.json', 'tools/build.mjs'];

const testFile = /\.(?:test|test-d|suite)\.ts$/u;

/**
 * The packages under `root` that say how they are built, in build order. Throws when one has no place in the order.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function buildablePackages(root) {
  const found = readdirSync(join(root, 'packages')).filter((name) =>
    buildConfigs.some((config) => existsSync(join(root, 'packages', name, config))),
  );
  const unknown = found.find((name) => !buildOrder.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `packages/${unknown} says how it is built; give it a place in tools/ready/build-record.mjs`,
    );
  }
  return buildOrder.map((row) => row.name).filter((name) => found.includes(name));
}

/**
 * Those of the buildable packages whose dist is missing, or is not what their sources would give.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function stalePackages(root) {
  const record = readRecord(root);
  return buildablePackages(root).filter((name) => {
    const built = record[name];
    return built?.inputs !== inputsDigest(root, name) || built.outputs !== outputsDigest(root, name);
  });
}

/**
 * Notes that `name` has just been built from what its sources are now.
 *
 * @param {string} root
 * @param {string} name
 */
export function recordBuilt(root, name) {
  const entry = { inputs: inputsDigest(root, name), outputs: outputsDigest(root, name) };
  const file = recordFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...readRecord(root), [name]: entry }, null, 2)}\n`);
}

function inputsDigest(root, name) {
  const { needs } = buildOrder.find((row) => row.name === name);
  const folder = join(root, 'packages', name);
  const sources = filesBelow(join(folder, 'src')).filter((file) => !testFile.test(file));
  const own = ['package.json', 'index.html', ...buildConfigs].map((file) => join(folder, file));
  const shared = sharedInputs.map((file) => join(root, file));
  const needed = needs.map((other) => inputsDigest(root, other)).join(' ');
  return digest(root, [...sources, ...own, ...shared], needed);
}

function outputsDigest(root, name) {
  return digest(root, filesBelow(join(root, 'packages', name, 'dist')), '');
}

function digest(root, files, seed) {
  const hash = createHash('sha256').update(seed);
  for (const file of files) {
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

function readRecord(root) {
  const file = recordFile(root);
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Half-written by a build that was interrupted: nothing counts as built.
    return {};
  }
}

function recordFile(root) {
  return join(root, 'node_modules/.cache/hufu/built.json');
}
