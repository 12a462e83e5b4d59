/** The merchant's story on every stage: with a socket and without, on each database. */
import { describeMerchantStory } from './merchant-story.suite.ts';
import { hangBackdrop } from './testing/backdrop.ts';

const { withoutSocket, overSocket } = await hangBackdrop();

describeMerchantStory('without a socket, in memory', withoutSocket.memory);
describeMerchantStory('without a socket, on a SQLite file', withoutSocket.file);
describeMerchantStory('without a socket, on PostgreSQL', withoutSocket.postgres);
describeMerchantStory('over a socket, in memory', overSocket.memory);
describeMerchantStory('over a socket, on a SQLite file', overSocket.file);
describeMerchantStory('over a socket, on PostgreSQL', overSocket.postgres);
