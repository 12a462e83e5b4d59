/** What time alone has done. */
import type { Happening as HappeningName } from '@hufu/contract';
import type { DueThing } from '../store/store.ts';

export interface Happening {
  /** The instant at which it was due. */
  readonly at: number;
  readonly what: HappeningName;
  readonly kind: DueThing['kind'];
  /** The `orderId` or `signPlanId`. */
  readonly id: string;
}
