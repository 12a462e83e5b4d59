/** Somebody who reads the site with a gateway beside it, and runs what the pages show where that was started. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Language } from '@hufu/contract';
import { startGateway, type StartedGateway } from '@hufu/gateway';

import { startProgramRunner, type ProgramRunner } from './program-runner.ts';
import { openRelay, type Relay } from './relay.ts';
import { openShell, type Shell } from './run-script.ts';
import {
  callStyles,
  printCall,
  programOf,
  type Caller,
  type CallStyle,
  type OperationPage,
} from './site-code.ts';
import { playStory, stationOf, type Ask, type Story } from './stories.ts';

export interface SiteReader {
  readonly gateway: StartedGateway;
  readonly programs: ProgramRunner;
  readonly shell: Shell;
  /** Where all notifications go. */
  readonly relay: Relay;
  /** Reads once through the pages of both modes, and remembers each place: `turnTo` needs it. */
  readThrough(): Promise<void>;
  /** Goes to where the sample of the page succeeds; resolves to a text of it with the ids that are there. */
  readonly turnTo: (page: OperationPage, text: string) => Promise<string>;
  close(): Promise<void>;
}

/** The language of the pages that are read: what runs is the same in the other. */
export const readLanguage: Language = 'zh';

/** What the button below a call copies. */
export function copiedProgram({ call, caller }: OperationPage, style: CallStyle): string {
  const { blocking } = style;
  return programOf(printCall(call, style, readLanguage), { blocking, caller, language: readLanguage });
}

/** Starts a gateway with the data directory that the samples look for. */
export async function openSiteReader(): Promise<SiteReader> {
  const home = await mkdtemp(join(tmpdir(), 'hufu-site-'));
  const relay = await openRelay();
  const gateway = await startGateway({
    data: join(home, '.hufu'),
    forwardNotifications: `http://127.0.0.1:${relay.port}/`,
  });
  const programs = startProgramRunner(home);
  const stories = new Map<Caller, Story>();
  return {
    gateway,
    programs,
    shell: openShell(gateway, home),
    relay,
    readThrough: async () => {
      for (const caller of ['direct', 'partner'] as const) {
        stories.set(caller, await playStory(gateway, caller, askBy(programs)));
      }
    },
    turnTo: async (page, text) => {
      const story = stories.get(page.caller);
      if (story === undefined) throw new Error(`The pages of ${page.caller} mode were not read yet.`);
      await story.goTo(stationOf(page.operation));
      return story.own(page, text);
    },
    close: async () => {
      await programs.stop();
      await gateway.close();
      await relay.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Runs the program in the first style. */
function askBy(programs: ProgramRunner): Ask {
  const [style] = callStyles;
  if (style === undefined) throw new Error('There is no way to write a call.');
  return async (page, own) => {
    const [line] = await programs.run(`story-${page.operation.id}`, own(copiedProgram(page, style)));
    return line?.[0];
  };
}
