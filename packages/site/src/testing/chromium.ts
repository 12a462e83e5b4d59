/** The browser in which the built site is looked at. */
export { launchChromium } from '../../../web/src/testing/chromium.ts';
