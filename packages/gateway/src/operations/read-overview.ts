/** See what the gateway is and what it last refused. */
import { printBeijingTime } from '../domain/beijing-time.ts';
import type { Explanations } from '../explain/explanations.ts';
import type { Handlers } from './operation.ts';
import { renderOverviewPage, renderOverviewText } from './render-overview.ts';
import type { Services } from './services.ts';

interface Parts extends Pick<Services, 'world' | 'clock'> {
  readonly explanations: Explanations;
  /** The package's version. */
  readonly version: string;
}

export function readOverviewHandlers({
  world,
  clock,
  explanations,
  version,
}: Parts): Pick<Handlers, 'readOverview'> {
  return {
    readOverview: async ({ prefers, language }) => {
      const overview = {
        version,
        now: printBeijingTime(clock.nowMs()),
        merchants: world.merchants.map(({ mchid, role, appid }) => ({ mchid, role, appid })),
        explanations: explanations.list().map(({ id, at, method, target, causes }) => ({
          id,
          at: printBeijingTime(at),
          method,
          target,
          causes: causes.length,
        })),
      };
      if (prefers === 'html') {
        const body = renderOverviewPage(overview, language);
        return { status: 200, contentType: 'text/html; charset=utf-8', body };
      }
      if (prefers === 'text') {
        return { status: 200, contentType: 'text/plain; charset=utf-8', body: renderOverviewText(overview) };
      }
      return { status: 200, body: overview };
    },
  };
}
