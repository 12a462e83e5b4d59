/** What is derived from the contract: pure walks over its operations and events that return text, and samples of its values. */
export { answerSampleOf } from './answer-sample.ts';
export { eventSampleOf } from './event-sample.ts';
export { printNotificationTypes } from './events.ts';
export { printInputRules } from './input-rules.ts';
export { printMarkTable } from './marks.ts';
export { printPathRoutes, printRoutes } from './routes.ts';
export { sampleOf } from './sample.ts';
export { printSegmentTable } from './segments.ts';
export { printSensitiveTable } from './sensitive.ts';
export { differencesOf, type Differences } from './differences.ts';
export { openApiOf } from './openapi.ts';
export type * from './openapi-document.ts';
