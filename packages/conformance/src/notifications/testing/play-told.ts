/** A play over a gateway that listens, beside which merchants' servers open and close with each test. */
import { startGateway, type LogEntry, type StartOptions, type WatchedNotification } from '@hufu/gateway';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import type { Mode } from '../../testing/desk.ts';
import { Play } from '../../testing/play.ts';
import { socketStage } from '../../testing/stage.ts';
import { Shop, type ShopOptions } from './shop.ts';

export interface ToldPlay {
  readonly play: Play;
  /** What the gateway has said since the test began. */
  readonly log: readonly LogEntry[];
  /** A merchant's server that is up until the test ends. */
  readonly openShop: (mode: Mode, options?: Omit<ShopOptions, 'merchant'>) => Promise<Shop>;
  /** Lets all that is owed by now be delivered; the time moves by a second. */
  readonly deliver: () => Promise<void>;
  /** A contract's notifications with their deliveries, the oldest first. */
  readonly owed: (signPlanId: string) => Promise<readonly WatchedNotification[]>;
}

/** For all tests of a file: one gateway, which each test finds as it was founded. */
export function playTold(options: StartOptions = {}): ToldPlay {
  const log: LogEntry[] = [];
  const play = new Play({
    lasting: false,
    open: async () => socketStage(await startGateway({ ...options, log: (entry) => void log.push(entry) })),
  });
  beforeAll(() => play.open());
  afterAll(() => play.close());
  beforeEach(async () => {
    await play.begin();
    log.length = 0;
  });
  return {
    play,
    log,
    openShop: async (mode, shop = {}) => {
      const opened = await new Shop({ ...shop, merchant: play.stage[mode] }).comeUp();
      onTestFinished(() => opened.goDown());
      return opened;
    },
    deliver: async () => void (await play.control.clock.advance('PT1S')),
    owed: async (signPlanId) => {
      const listed = await play.control.notifications.list({ sign_plan_id: signPlanId });
      return Promise.all(listed.toReversed().map(({ id }) => play.control.notifications.read(id)));
    },
  };
}
