/** The door to what the gateway's own tests ask of every operation: a request that succeeds, in a world that has what it needs. */
export { controlSubjects } from '../../../../gateway/src/testing/fuzz/control-subjects.ts';
export { bodyOfDraft, draftOf, type Draft } from '../../../../gateway/src/testing/fuzz/draft.ts';
export { openFuzzStage, type FuzzStage } from '../../../../gateway/src/testing/fuzz/stage.ts';
export { platformSubjects, type Prepare } from '../../../../gateway/src/testing/fuzz/subjects.ts';
export { createTestWorld } from '../../../../gateway/src/testing/world.ts';
