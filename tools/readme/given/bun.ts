/** Of Bun, what the samples touch: https://bun.com/docs/api/http. */
interface ServeOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

export declare function serve(options: ServeOptions): unknown;
