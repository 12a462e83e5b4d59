/** The browser in which a person of a story signs. */
export { launchChromium } from '../../../web/src/testing/chromium.ts';
