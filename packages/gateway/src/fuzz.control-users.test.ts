/** Bad requests by the ten thousand at the control operations of users and time. */
import { controlSubjects } from './testing/fuzz/control-subjects.ts';
import { testSpoiltRequests } from './testing/fuzz/expect-no-faults.ts';
import { createTestWorld } from './testing/world.ts';

testSpoiltRequests(await createTestWorld(), controlSubjects['users and time']);
