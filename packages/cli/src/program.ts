/** The command line: what there is, and which exit code it comes to. */
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { callCommand } from './commands/call.ts';
import { certsCommand } from './commands/certs.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import type { End } from './commands/end.ts';
import { notifyCommand } from './commands/notify.ts';
import { serveCommand } from './commands/serve.ts';
import { describeFailure } from './describe-failure.ts';
import { exitCodes, printExitCodes } from './exit-codes.ts';
import { languageOf } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { paintFor } from './terminal/paint.ts';

/** Runs one command line, without the words `node hufu`. Resolves to the exit code; never rejects. */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode: number = exitCodes.done.code;
  const program = createProgram(surroundings, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has told of it already; what it ends with 0 is help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage.code;
    const { err, env } = surroundings;
    const failure = describeFailure(error, languageOf(env));
    err.write(failure.print(paintFor(err, surroundings), err.columns));
    return exitCodes[failure.ends].code;
  }
}

/** How wide help is where there is no terminal. */
const helpColumns = 100;

function createProgram(surroundings: Surroundings, end: End): Command {
  const { out, err } = surroundings;
  const program = new Command('hufu')
    .description("虎符 Hufu: both halves of WeChat Pay's PayScore plans.")
    .version(manifest.version)
    .showHelpAfterError('(hufu --help says what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns ?? helpColumns,
      getErrHelpWidth: () => err.columns ?? helpColumns,
      getOutHasColors: () => out.isTerminal,
      getErrHasColors: () => err.isTerminal,
    })
    .addHelpText('after', `\n${printExitCodes()}`);
  const commands = [
    serveCommand(surroundings),
    callCommand(surroundings, end),
    certsCommand(surroundings, end),
    notifyCommand(surroundings, end),
    doctorCommand(surroundings, end),
    demoCommand(surroundings, end),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}
