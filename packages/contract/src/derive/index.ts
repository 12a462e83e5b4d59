/** What is derived from the contract: pure walks over its operations that return text. */
export { printMarkTable } from './marks.ts';
export { printRoutes } from './routes.ts';
