/** Of Hono, what the samples touch: https://hono.dev/docs/api/context. */
interface Context {
  readonly req: { readonly raw: Request };
}

export declare class Hono {
  post(path: string, handler: (context: Context) => Response | Promise<Response>): this;
}
