/** The surroundings of a real process. */
import { inputBytesMax, type Output, type Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import { createNetwork } from './network.ts';
import { systemTime } from './system-time.ts';

export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    readInput,
    ...systemTime,
    network: createNetwork(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // Nobody reads on, as after `| head`: there is nothing left to do.
  stream.once('error', () => process.exit());
  // Node leaves the member undefined where there is no terminal.
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY ?? false,
    columns: stream.columns ?? null,
  };
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    // The cast holds: a stream without an encoding gives buffers.
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > inputBytesMax)
      throw new UsageError(`The standard input is longer than ${inputBytesMax} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
