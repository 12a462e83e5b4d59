/** What carries out each operation of the contract. One that is missing does not compile. */
import type { Explanations } from '../explain/explanations.ts';
import { createPlanHandlers } from './create-plan.ts';
import { createUserSignPlanHandlers } from './create-user-sign-plan.ts';
import { listCertificatesHandlers } from './list-certificates.ts';
import type { Handlers } from './operation.ts';
import { queryPlanHandlers } from './query-plan.ts';
import { queryUserSignPlanHandlers } from './query-user-sign-plan.ts';
import { readExplanationHandlers } from './read-explanation.ts';
import { readOverviewHandlers } from './read-overview.ts';
import type { Services } from './services.ts';
import { stopPlanHandlers } from './stop-plan.ts';

export interface HandlerParts extends Services {
  readonly explanations: Explanations;
  readonly version: string;
}

export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...createPlanHandlers(parts),
    ...queryPlanHandlers(parts),
    ...stopPlanHandlers(parts),
    ...createUserSignPlanHandlers(parts),
    ...queryUserSignPlanHandlers(parts),
    ...listCertificatesHandlers(parts),
    ...readOverviewHandlers(parts),
    ...readExplanationHandlers(parts.explanations),
  };
}
