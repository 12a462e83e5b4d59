/** Of Express, what the samples touch: https://expressjs.com/en/api.html. */
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Express {
  post(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void;
}

declare function express(): Express;
// oxlint-disable-next-line import/no-default-export -- Express is imported by its default export.
export default express;
