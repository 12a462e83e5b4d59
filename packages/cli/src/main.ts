/** The `hufu` command: reads the command line and hands over to one command. */
import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { demoCommand } from './commands/demo.ts';
import { serveCommand } from './commands/serve.ts';

const program = new Command('hufu')
  .description("虎符 Hufu: both halves of WeChat Pay's PayScore plans.")
  .version(manifest.version)
  .showHelpAfterError('(hufu --help says what there is)')
  .addCommand(serveCommand())
  .addCommand(demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  // What reaches this point was said for people by whoever threw it; a bug of ours shows its stack.
  const known = error instanceof TypeError || (error instanceof Error && 'code' in error);
  process.stderr.write(
    `hufu: ${error instanceof Error ? (known ? error.message : error.stack) : String(error)}\n`,
  );
  process.exitCode = 1;
}
