/** Every story over a socket, on PostgreSQL; what the store decides, on SQLite too. */
import { tellEveryStory, tellWhatTheStoreDecides } from './stories/every-story.suite.ts';
import { hangBackdrop } from './testing/backdrop.ts';

const {
  overSocket: { memory, file, postgres },
} = await hangBackdrop();

tellEveryStory('over a socket, on PostgreSQL', postgres);
tellWhatTheStoreDecides('over a socket, in memory', memory);
tellWhatTheStoreDecides('over a socket, on a SQLite file', file);
