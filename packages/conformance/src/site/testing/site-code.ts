/** The door to the site's own code: its samples are run as its pages show them. */
export { callStyles, printCall, type CallStyle } from '../../../../site/src/code/call-styles.ts';
export { programOf, type Caller } from '../../../../site/src/code/program.ts';
export { printReceiver } from '../../../../site/src/code/receiver.ts';
export { printControlCurl, printCurl, printHufuCall } from '../../../../site/src/code/shell.ts';
export { eventPageOf } from '../../../../site/src/pages/event-page.ts';
export { operationPageOf, type OperationPage } from '../../../../site/src/pages/operation-page.ts';
