/** The routes of APIv3 that the contract has no fields for: product by product, with what is known of each. */
export type { RequestLine, Route } from './route.ts';
export { routes } from './routes.ts';
