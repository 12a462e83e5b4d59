/** The door to the repository's tools that read the pages' samples: the README is run as it stands. */
export { samplesOf, type Sample } from '../../../../../tools/readme/samples-of.ts';
export { exportsOf, sampleModules } from '../../../../../tools/readme/sample-modules.ts';
