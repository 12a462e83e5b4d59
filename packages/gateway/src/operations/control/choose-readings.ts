/** How the gateway reads what the platform's texts leave open, and how it is told to read it otherwise. */
import { listedReadings } from '@hufu/contract';
import type { InTurn } from '../../in-turn.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';

/** Choosing goes in turn: what is not chosen stays as whoever came before left it. */
export function chooseReadingsHandlers(
  { state, readings }: ControlServices,
  inTurn: InTurn,
): Pick<Handlers, 'listReadings' | 'chooseReadings'> {
  return {
    listReadings: async () => ({ status: 200, body: { readings: listedReadings(readings()) } }),
    chooseReadings: async ({ body }) => {
      await inTurn(async () => {
        await state.refresh();
        await state.change({ readings: { ...state.world.record.readings, ...body } });
      });
      return { status: 200, body: { readings: listedReadings(readings()) } };
    },
  };
}
