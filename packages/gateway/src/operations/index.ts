/** What carries out each operation of the contract. One that is missing does not compile. */
import type { Explanations } from '../explain/explanations.ts';
import { cancelServiceOrderHandlers } from './cancel-service-order.ts';
import { cancelUserSignPlanHandlers } from './cancel-user-sign-plan.ts';
import { collectServiceOrderHandlers } from './collect-service-order.ts';
import { completeServiceOrderHandlers } from './complete-service-order.ts';
import type { ControlServices } from './control/control-services.ts';
import { controlHandlers } from './control/index.ts';
import { readExplanationHandlers } from './control/read-explanation.ts';
import { readOpenApiHandlers } from './control/read-openapi.ts';
import { readOverviewHandlers } from './control/read-overview.ts';
import { createPlanHandlers } from './create-plan.ts';
import { createServiceOrderHandlers } from './create-service-order.ts';
import { createUserSignPlanHandlers } from './create-user-sign-plan.ts';
import { listCertificatesHandlers } from './list-certificates.ts';
import { modifyServiceOrderHandlers } from './modify-service-order.ts';
import type { Handlers } from './operation.ts';
import { queryPlanHandlers } from './query-plan.ts';
import { queryServiceOrderHandlers } from './query-service-order.ts';
import { queryUserSignPlanHandlers } from './query-user-sign-plan.ts';
import { stopPlanHandlers } from './stop-plan.ts';
import { syncServiceOrderHandlers } from './sync-service-order.ts';

export interface HandlerParts extends ControlServices {
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
    ...cancelUserSignPlanHandlers(parts),
    ...createServiceOrderHandlers(parts),
    ...queryServiceOrderHandlers(parts),
    ...cancelServiceOrderHandlers(parts),
    ...completeServiceOrderHandlers(parts),
    ...modifyServiceOrderHandlers(parts),
    ...collectServiceOrderHandlers(parts),
    ...syncServiceOrderHandlers(parts),
    ...listCertificatesHandlers(parts),
    ...readOverviewHandlers(parts),
    ...readExplanationHandlers(parts.explanations),
    ...readOpenApiHandlers(parts.version),
    ...controlHandlers(parts),
  };
}
