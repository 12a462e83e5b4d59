/** Bad requests by the ten thousand at the operations of partner service orders. */
import { platformSubjects } from './testing/fuzz/subjects.ts';
import { testSpoiltRequests } from './testing/fuzz/expect-no-faults.ts';
import { createTestWorld } from './testing/world.ts';

testSpoiltRequests(await createTestWorld(), platformSubjects['partner service orders']);
