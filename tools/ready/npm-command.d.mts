/** How npm is started from a script: a program and its first arguments. */
export function npmCommand(): { readonly command: string; readonly args: readonly string[] };
