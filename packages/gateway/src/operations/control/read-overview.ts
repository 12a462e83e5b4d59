/** See what the gateway is, where its time stands and what it last refused. */
import { printBeijingTime } from '../../domain/beijing-time.ts';
import type { Explanations } from '../../explain/explanations.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { renderOverviewPage, renderOverviewText, type Surroundings } from './render-overview.ts';

interface Parts extends Pick<ControlServices, 'state' | 'clock' | 'time'> {
  readonly explanations: Explanations;
  /** The package's version. */
  readonly version: string;
}

export function readOverviewHandlers(parts: Parts): Pick<Handlers, 'readOverview'> {
  return {
    readOverview: async ({ prefers, language }) => {
      const overview = overviewOf(parts);
      if (prefers === 'json') return { status: 200, body: overview };
      const shown = { overview, surroundings: await surroundingsOf(parts) };
      if (prefers === 'text') {
        return { status: 200, contentType: 'text/plain; charset=utf-8', body: renderOverviewText(shown) };
      }
      const body = renderOverviewPage(shown, language);
      return { status: 200, contentType: 'text/html; charset=utf-8', body };
    },
  };
}

function overviewOf({ state, clock, explanations, version }: Parts) {
  return {
    version,
    now: printBeijingTime(clock.nowMs()),
    merchants: state.world.record.merchants.map(({ mchid, role, appids }) => ({
      mchid,
      role,
      appid: appids[0] ?? '',
    })),
    explanations: explanations.list().map(({ id, at, method, target, causes }) => ({
      id,
      at: printBeijingTime(at),
      method,
      target,
      causes: causes.length,
    })),
  };
}

/** What the pages say beyond the answer; a program asks the operations that it comes from. */
async function surroundingsOf({ state, clock, time }: Parts): Promise<Surroundings> {
  const { merchants, subMerchants, services, users } = state.world.record;
  const next = await time.nextDue();
  return {
    frozen: clock.frozen,
    nextDue: next === undefined ? null : { kind: next.kind, id: next.id, at: printBeijingTime(next.dueAt) },
    counts: {
      merchants: merchants.length,
      subMerchants: subMerchants.length,
      services: services.length,
      users: users.length,
    },
  };
}
