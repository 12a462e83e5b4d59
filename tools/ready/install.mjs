/**
 * Installs what package-lock.json asks for, when it is not there already.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { npmCommand } from './npm-command.mjs';
import { runStep } from './run-step.mjs';

/**
 * Runs `npm ci` in `root` unless node_modules already holds what package-lock.json asks for. Install scripts are not
 * run: nothing here depends on one, and they behave alike on every version of npm that way.
 *
 * @param {string} root
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const { command, args } = npmCommand();
  await runStep('Installing dependencies (npm ci)', {
    command,
    args: [...args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    cwd: root,
  });
  const stamp = stampFile(root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockDigest(root));
}

/** Contents are compared, never times: a checkout or a restored cache gives every file a new time. */
function isInstalled(root) {
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (present === null) return false;
  if (readIfThere(stampFile(root)) === lockDigest(root)) return true;
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, entry]) =>
    isPresent(root, path, { entry, found: present[path] }),
  );
}

function isPresent(root, path, { entry, found }) {
  if (!path.includes('node_modules/')) return true;
  // Another platform's binary is in the lock file and rightly not on this disk.
  if (found === undefined) return entry.optional === true || entry.devOptional === true;
  if (entry.link === true) return found.link === true && found.resolved === entry.resolved;
  return found.version === entry.version && existsSync(join(root, path));
}

function packagesOf(lockFile) {
  const text = readIfThere(lockFile);
  if (text === null) return null;
  try {
    return JSON.parse(text).packages ?? null;
  } catch {
    // Half-written by an install that was interrupted: as good as missing.
    return null;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function stampFile(root) {
  return join(root, 'node_modules/.cache/hufu/installed');
}

function lockDigest(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
