/** For tests: the site, built anew by the command that builds it for its readers. */
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** More than a build ever says, in bytes. */
const outputMax = 2 ** 24;

/** Returns the folder of the built files. Rejects with all that the build said when it fails, as it does on a dead link. */
export function buildSite(): Promise<string> {
  // What a test runner tells its own processes would make another site of it.
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    execFile('npm', ['run', 'build'], { cwd: home, env, maxBuffer: outputMax }, (error, stdout, stderr) => {
      if (error === null) resolve(join(home, 'dist/site'));
      else reject(new Error(`The site was not built: ${error.message}\n${stdout}${stderr}`));
    });
  });
}
