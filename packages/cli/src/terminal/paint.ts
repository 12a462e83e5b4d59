/** Colour on a terminal, and nothing anywhere else. */
import { styleText } from 'node:util';
import type { Output, Surroundings } from '../surroundings.ts';

export type Look = Parameters<typeof styleText>[0];

/** Gives a text its look, or the text as it is. */
export type Paint = (look: Look, text: string) => string;

export const noPaint: Paint = (_look, text) => text;

/** How `output` is painted: as https://no-color.org has it, any `NO_COLOR` that is not empty turns colour off. */
export function paintFor(output: Pick<Output, 'isTerminal'>, { env }: Pick<Surroundings, 'env'>): Paint {
  const isWanted = output.isTerminal && (env['NO_COLOR'] ?? '') === '';
  // The terminal was asked about above; Node's own check would ask about another stream.
  return isWanted ? (look, text) => styleText(look, text, { validateStream: false }) : noPaint;
}
