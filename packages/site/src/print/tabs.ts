/** Blocks of code of which one is seen at a time. */
import { printFence, type Fence } from '../code/print-fence.ts';

/** Prints them as a group of tabs, each by its name. */
export function printTabs(tabs: readonly Required<Fence>[]): string {
  return `::: code-group\n\n${tabs.map((tab) => printFence(tab)).join('\n\n')}\n\n:::`;
}
