/** The site's looks: VitePress's own theme, with what the pages of operations and events need beside it. */
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';

import CallTools from './call-tools.vue';
import SiteLayout from './site-layout.vue';
import './site.css';
import './reference.css';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('CallTools', CallTools);
  },
};

// oxlint-disable-next-line import/no-default-export -- VitePress takes a theme from the default export.
export default theme;
