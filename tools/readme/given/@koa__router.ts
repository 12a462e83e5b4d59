/** Of Koa's router, what the samples touch: https://koajs.com/#context. */
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Context {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
}

declare class Router {
  post(path: string, handler: (context: Context) => Promise<void>): this;
}
// oxlint-disable-next-line import/no-default-export -- Koa's router is imported by its default export.
export default Router;
