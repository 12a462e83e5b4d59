/** Every story without a socket, in memory; what the store decides, on the other databases too. */
import { tellEveryStory, tellWhatTheStoreDecides } from './stories/every-story.suite.ts';
import { hangBackdrop } from './testing/backdrop.ts';

const {
  withoutSocket: { memory, file, postgres },
} = await hangBackdrop();

tellEveryStory('without a socket, in memory', memory);
tellWhatTheStoreDecides('without a socket, on a SQLite file', file);
tellWhatTheStoreDecides('without a socket, on PostgreSQL', postgres);
