/** For tests: a folder over HTTP as a host of plain files serves it, where `/a` is `a.html` and `/a/` is `a/index.html`. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface ServedFolder {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Listens on a free port of this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(({ url = '/' }, response) => void answer(folder, url, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  for (const file of path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]) {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes === null) continue;
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(bytes);
    return;
  }
  response.statusCode = 404;
  response.setHeader('content-type', types['.html'] ?? '');
  response.end(await readFile(join(folder, '404.html')));
}
