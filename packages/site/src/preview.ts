/**
 * Shows what was built last, as VitePress's own preview does, on this machine; `--port` says at which port. Markdown and
 * text are said to be UTF-8, as hosts say it: a browser would take their Chinese for Western letters.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { serve } from 'vitepress';

import { previewPort } from './site-address.ts';

const types: readonly (readonly [string, string])[] = [
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
];

const { values } = parseArgs({ options: { port: { type: 'string', default: `${previewPort}` } } });
const { server } = await serve({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  port: Number(values.port),
});

// In front of VitePress's own listener, which keeps a type that is set already.
server.prependListener('request', ({ url = '' }: IncomingMessage, response: ServerResponse) => {
  const path = url.replace(/[?#].*$/u, '');
  const [, type] = types.find(([ending]) => path.endsWith(ending)) ?? [];
  if (type !== undefined) response.setHeader('content-type', type);
});

server.once('listening', () =>
  console.log(`The documentation is at http://localhost:${values.port}/ (Ctrl+C ends this).`),
);
server.once('error', (error) => {
  console.error(`It cannot be shown: ${error.message}. Choose another port with --port.`);
  process.exitCode = 1;
});
