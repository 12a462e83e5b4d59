/** Where the plain Markdown of a page lies: at the page's own address, and `.md`. */

/**
 * `/guide/start#run` becomes `/guide/start.md#run`, and `/openapi/` becomes `/openapi/index.md`. The braces of a path are
 * encoded: a shell's `curl` takes them for a choice of addresses.
 */
export function plainAddressOf(address: string): string {
  const [path = '', ...hash] = address.split('#');
  return [encodeURI(`${path}${path.endsWith('/') ? 'index' : ''}.md`), ...hash].join('#');
}

/** The same of a page that VitePress knows by its file: `openapi/index.md`. The home pages have none: `null`. */
export function plainAddressOfFile(path: string): string | null {
  return /^(?:en\/)?index\.md$/u.test(path) ? null : encodeURI(`/${path}`);
}
