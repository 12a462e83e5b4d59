import { defineConfig } from 'tsdown';

// The protocol and the reader of bills are bundled, code and types, so that the published package depends on nothing.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'sync/index': 'src/sync/index.ts',
    'front-end/index': 'src/front-end/index.ts',
    'notifications/index': 'src/notifications/index.ts',
    'notifications/testing': 'src/notifications/testing.ts',
    'certificates/index': 'src/certificates/index.ts',
    'files/index': 'src/files/index.ts',
    'validate/index': 'src/validate/index.ts',
    'undici/index': 'src/undici/index.ts',
    'pages/index': 'src/pages/index.ts',
  },
  dts: { eager: true },
  deps: { alwaysBundle: ['@hufu/protocol', 'csv-parse'] },
  inputOptions: {
    resolve: { conditionNames: ['@hufu/source', 'node', 'import'] },
    preserveEntrySignatures: 'allow-extension',
  },
  // The client takes one number from the file that opens notifications; it must not load the rest of it for that.
  outputOptions: {
    // Editors read them from the declarations, and debuggers from the sources that the maps point at.
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'resource', test: /protocol.src.resource\.ts$/ }],
    },
  },
  fixedExtension: false,
  sourcemap: true,
});
