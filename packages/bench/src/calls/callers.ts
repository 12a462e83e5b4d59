/** Who is compared: one row each. */
import { createAxiosPlugin } from './axios-plugin.ts';
import type { Call, CallerSetting } from './caller.ts';
import { createFloor } from './floor.ts';
import { createHufu, createHufuBlocking } from './hufu.ts';
import { createNodeV3, createVerifyingNodeV3 } from './node-v3.ts';

interface CallerEntry {
  readonly create: (setting: CallerSetting) => Call;
  /** Whether a forged answer must make the call fail. It is tried before anything is measured. */
  readonly verifies: boolean;
}

/** The callers by the name under which they are reported. */
export const callers = {
  floor: { create: createFloor, verifies: true },
  '@hufu/sdk': { create: createHufu, verifies: true },
  'wechatpay-axios-plugin': { create: createAxiosPlugin, verifies: true },
  'wechatpay-node-v3': { create: createNodeV3, verifies: false },
  'wechatpay-node-v3 + verifySign': { create: createVerifyingNodeV3, verifies: true },
  '@hufu/sdk/sync': { create: createHufuBlocking, verifies: true },
} as const satisfies Readonly<Record<string, CallerEntry>>;

/** The name of a caller. */
export type CallerName = keyof typeof callers;
