/** The site's looks: VitePress's own theme, with what the pages of operations and events need beside it. */
import { nextTick, onMounted } from 'vue';
import { onContentUpdated } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';

import CallTools from './call-tools.vue';
import { mendFrame, pressHeading } from './mend-frame.ts';
import SiteLayout from './site-layout.vue';
import './site.css';
import './reference.css';
import './contents.css';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('CallTools', CallTools);
  },
  setup() {
    const mend = () => void nextTick(() => mendFrame(document));
    onContentUpdated(mend);
    onMounted(() => {
      mend();
      document.addEventListener('click', mend);
      document.addEventListener('keydown', (event) => {
        pressHeading(event);
        mend();
      });
    });
  },
};

// oxlint-disable-next-line import/no-default-export -- VitePress takes a theme from the default export.
export default theme;
