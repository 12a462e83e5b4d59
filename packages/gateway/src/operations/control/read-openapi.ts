/** Read the contract as OpenAPI. The documents are the same until the program ends, so each is printed once. */
import { createHash } from 'node:crypto';
import { openApiOf } from '@hufu/contract/derive';
import type { Language, Operation } from '@hufu/contract';
import type { Handlers, Page } from '../operation.ts';

/** `version` is what the documents say they are of. */
export function readOpenApiHandlers(
  version: string,
): Pick<Handlers, 'readPlatformOpenApi' | 'readControlOpenApi'> {
  const pages = new Map<string, Page>();
  const pageOf = (surface: Operation['surface'], language: Language): Page => {
    const name = `${surface} ${language}`;
    const page = pages.get(name) ?? printPage(JSON.stringify(openApiOf(surface, language, version)));
    pages.set(name, page);
    return page;
  };
  return {
    readPlatformOpenApi: async ({ language }) => pageOf('platform', language),
    readControlOpenApi: async ({ language }) => pageOf('control', language),
  };
}

function printPage(body: string): Page {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return { status: 200, contentType: 'application/json', body, etag };
}
