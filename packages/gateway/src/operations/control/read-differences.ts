/** Read where the gateway may differ from the real platform, as a page, as text or as JSON. */
import { contract } from '@hufu/contract';
import { differencesOf } from '@hufu/contract/derive';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { renderDifferencesPage } from './render-differences-page.ts';
import { renderDifferencesText } from './render-differences-text.ts';

export function readDifferencesHandlers({
  readings,
}: Pick<ControlServices, 'readings'>): Pick<Handlers, 'readDifferences'> {
  return {
    readDifferences: async ({ prefers, language }) => {
      const differences = differencesOf(contract, readings());
      if (prefers === 'html') {
        const body = renderDifferencesPage(differences, language);
        return { status: 200, contentType: 'text/html; charset=utf-8', body };
      }
      if (prefers === 'text') {
        const body = renderDifferencesText(differences, language);
        return { status: 200, contentType: 'text/plain; charset=utf-8', body };
      }
      return { status: 200, body: differences };
    },
  };
}
