/** Work that looks at something and then changes it, one after the other, so that nobody decides by what is over. */

/** Does the work when all that came before is done, whether it went well or not. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue of its own. Work that waits for a turn in its own queue waits for ever. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}
