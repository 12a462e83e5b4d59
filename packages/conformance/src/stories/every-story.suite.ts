/** The stories on one stage. Each test begins on a platform that was just reset. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { modes, type Mode } from '../testing/desk.ts';
import { Play, type Scene } from '../testing/play.ts';
import { tellOfCrowds } from './at-once.suite.ts';
import { tellEndings } from './endings.suite.ts';
import { tellOfNewcomers } from './newcomers.suite.ts';
import { tellOfPassingTime } from './passing-time.suite.ts';
import { tellOfReadings } from './readings.suite.ts';
import { tellOfRepeats } from './repeats.suite.ts';
import { tellOfRestarts } from './restart.suite.ts';
import { tellOfSnapshots } from './snapshots.suite.ts';
import { tellOfStrangers } from './strangers.suite.ts';
import { tellTraps } from './traps.suite.ts';
import { tellOfUnpaidLessons } from './unpaid.suite.ts';
import { tellWholeLives } from './whole-life.suite.ts';

/** Every story, on the stage that `scene` puts up. */
export function tellEveryStory(name: string, scene: Scene): void {
  describe(`every story, ${name}`, () => {
    const play = begin(scene);
    tellStoriesOfTheStore(play, modes);
    tellEndings(play);
    tellOfUnpaidLessons(play);
    tellOfRepeats(play);
    tellOfStrangers(play);
    tellOfReadings(play);
    tellOfNewcomers(play);
    tellTraps(play);
  });
}

/** Those that a database could tell otherwise than another. */
export function tellWhatTheStoreDecides(name: string, scene: Scene): void {
  describe(`what the store decides, ${name}`, () => {
    tellStoriesOfTheStore(begin(scene), ['partner']);
  });
}

function begin(scene: Scene): Play {
  const play = new Play(scene);
  beforeAll(() => play.open());
  beforeEach(() => play.begin());
  afterAll(() => play.close());
  return play;
}

function tellStoriesOfTheStore(play: Play, tellers: readonly Mode[]): void {
  tellWholeLives(play);
  tellOfCrowds(play, tellers);
  tellOfPassingTime(play);
  tellOfSnapshots(play);
  if (play.scene.lasting) tellOfRestarts(play, tellers);
}
