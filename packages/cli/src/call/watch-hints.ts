/** Listens to what a gateway says beside its answers. The platform itself says nothing there. */
import { createNodeTransport, type Transport } from '@hufu/sdk';

/** What our own gateway adds to a refusal. */
export interface Hints {
  /** The rule that was broken. */
  readonly rule: string | null;
  /** Where the explanation of a refused signature can be read. */
  readonly explain: string | null;
}

export interface Watch {
  /** The SDK's own transport, overheard. */
  readonly transport: Transport;
  /** Those of the latest answer. */
  hints(): Hints;
}

export function watchHints(): Watch {
  const real = createNodeTransport();
  let hints: Hints = { rule: null, explain: null };
  const overheard: Transport = async (request) => {
    const answer = await real(request);
    const { 'hufu-rule': rule = null, 'hufu-explain': explain = null } = answer.headers;
    hints = { rule, explain };
    return answer;
  };
  return {
    transport: real.open === undefined ? overheard : Object.assign(overheard, { open: real.open }),
    hints: () => hints,
  };
}
