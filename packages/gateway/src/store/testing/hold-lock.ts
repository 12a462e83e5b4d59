/** A program for tests: locks the data directory of its first argument, says `locked`, and keeps it until its input ends. */
import { once } from 'node:events';
import { lockDataDirectory } from '../data-lock.ts';

const [, , directory] = process.argv;
if (directory === undefined) throw new Error('usage: hold-lock DIRECTORY');

lockDataDirectory(directory);
process.stdout.write('locked\n');
await once(process.stdin.resume(), 'end');
