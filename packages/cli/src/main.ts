/** The `hufu` command: reads the command line and hands over to one command. */
import { processSurroundings } from './adapters/process-surroundings.ts';
import { runCommandLine } from './program.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings());
