/**
 * Runs one step of making ready in a child process: says what it does in one line, shows that it is still alive when
 * it takes longer than a second, and on failure shows what the child printed. Decides nothing.
 */
import { spawn } from 'node:child_process';

/** What is shown of a failed step: npm names the fault in its first lines, a compiler in its last ones. */
const shownFirstLines = 12;
const shownLastLines = 28;
/** How much of a step's output is kept in memory, in characters; what comes after is dropped from the front. */
const keptCharacters = 256_000;
const terminalTickMs = 1_000;
/** Without a terminal every line stays, so there are fewer. */
const logTickMs = 15_000;

/** A step that ended badly. Its message is all that a person needs to see. */
export class StepError extends Error {}

/**
 * Runs `command` and resolves when it has ended well; rejects with a `StepError` that holds the ends of its output.
 * Progress goes to standard error, so that what the caller prints stays clean.
 *
 * @param {string} title what is being done, for example `Installing dependencies`
 * @param {{ command: string, args: string[], cwd: string }} step
 */
export async function runStep(title, step) {
  const startedAt = process.hrtime.bigint();
  const secondsSoFar = () => Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1000;
  const stopProgress = showProgress(title, secondsSoFar);
  try {
    await runChild(title, step);
  } finally {
    stopProgress();
  }
  process.stderr.write(`${title}: done in ${secondsSoFar().toFixed(1)} s\n`);
}

function showProgress(title, secondsSoFar) {
  const terminal = process.stderr.isTTY;
  process.stderr.write(terminal ? `${title} …` : `${title} …\n`);
  const tick = () => {
    const line = `${title} … ${Math.round(secondsSoFar())} s`;
    process.stderr.write(terminal ? `\r${line}` : `${line}\n`);
  };
  // oxlint-disable-next-line no-restricted-globals -- this runs before there is a system whose time could be a port
  const timer = setInterval(tick, terminal ? terminalTickMs : logTickMs);
  return () => {
    clearInterval(timer);
    if (terminal) process.stderr.write('\r\u001B[K');
  };
}

function runChild(title, { command, args, cwd }) {
  return new Promise((resolve, reject) => {
    // A .cmd file, which is what npm is on Windows, starts only through a shell.
    const shell = command.endsWith('.cmd');
    const env = process.stderr.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-keptCharacters);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (cause) => reject(new StepError(`${title} could not start: ${cause.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new StepError(`${title} failed (${signal ?? `exit code ${code}`}):\n\n${endsOf(output)}`));
    });
  });
}

function endsOf(output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= shownFirstLines + shownLastLines) return lines.join('\n');
  return [...lines.slice(0, shownFirstLines), '…', ...lines.slice(-shownLastLines)].join('\n');
}
