/** Runs one command's work and tells of it in the form that was asked for, whether it went well or not. */
import type { Language } from './language.ts';
import { describeFailure } from './describe-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { languageOf } from './language.ts';
import type { Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';
import { paintFor } from './terminal/paint.ts';

/** The options that every reporting command has. */
export interface ReportOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** Resolves to the exit code. A failure goes to the standard error, or with `--json` as data to the standard output. */
export async function runReported(
  { json, lang }: ReportOptions,
  surroundings: Surroundings,
  work: (language: Language) => Promise<Report>,
): Promise<number> {
  const language = languageOf(surroundings.env, lang);
  const { out, err } = surroundings;
  try {
    const { ends, data, print } = await work(language);
    const { code } = exitCodes[ends];
    out.write(json ? printData(data, code) : print(paintFor(out, surroundings), out.columns));
    return code;
  } catch (error) {
    const failure = describeFailure(error, language);
    const { code } = exitCodes[failure.ends];
    if (json) out.write(printData({ error: failure.data }, code));
    else err.write(failure.print(paintFor(err, surroundings), err.columns));
    return code;
  }
}

function printData(data: object, exitCode: number): string {
  return `${JSON.stringify({ exitCode, ...data }, null, 2)}\n`;
}
