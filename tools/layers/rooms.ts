/**
 * Who may import whom: one row for each room, with the reason. A file belongs to the first room that holds it; a file
 * that no room holds is a fault, so that a new folder gets its row before it gets its walls wrong.
 */

/** A part of the source with one set of rules. */
export interface Room {
  readonly name: string;
  /** Paths from the repository's root: a folder ends in `/`, and in `/*` when only its own files are meant. */
  readonly holds: readonly string[];
  /** Other rooms of the same package that it may import. */
  readonly rooms: readonly string[];
  /** Other rooms of the same package that it may import types from, and nothing that runs. */
  readonly typesOf: readonly string[];
  /** Entries of our packages that it may import. */
  readonly packages: readonly string[];
  /** Other modules that it may import: names, `node:*` for what Node.js brings, `*` for all. */
  readonly outside: readonly string[];
  readonly reason: string;
}

const nothing: readonly string[] = [];
const everyPackage = [
  '@hufu/contract',
  '@hufu/contract/derive',
  '@hufu/contract/paths',
  '@hufu/protocol',
  '@hufu/sdk',
  '@hufu/sdk/sync',
  '@hufu/sdk/front-end',
  '@hufu/sdk/notifications',
  '@hufu/sdk/notifications/testing',
  '@hufu/sdk/certificates',
  '@hufu/sdk/files',
  '@hufu/sdk/validate',
  '@hufu/sdk/undici',
  '@hufu/sdk/pages',
  '@hufu/gateway',
];
const bothOurs = ['@hufu/contract', '@hufu/protocol'];
const insideGateway = [
  'gateway/adapters',
  'gateway/ground',
  'gateway/founding',
  'gateway/seed',
  'gateway/control',
  'gateway/http',
  'gateway/request',
  'gateway/pipeline',
  'gateway/explain',
  'gateway/operations',
  'gateway/pages',
  'gateway/faults',
  'gateway/webhooks',
  'gateway/platform',
  'gateway/print',
  'gateway/domain',
  'gateway/store port',
  'gateway/store',
];

/** The rooms, the narrower before the wider. */
export const rooms: readonly Room[] = [
  {
    name: 'contract/derive',
    holds: ['packages/contract/src/derive/'],
    rooms: ['contract'],
    typesOf: nothing,
    packages: nothing,
    outside: ['typebox'],
    reason: 'what is derived is a pure walk over the contract',
  },
  {
    name: 'contract',
    holds: ['packages/contract/src/'],
    rooms: nothing,
    typesOf: nothing,
    packages: nothing,
    outside: ['typebox'],
    reason: 'the contract says what is, with no I/O and no crypto; it depends on TypeBox alone',
  },
  {
    name: 'protocol',
    holds: ['packages/protocol/src/'],
    rooms: nothing,
    typesOf: nothing,
    packages: nothing,
    outside: ['node:*'],
    reason: 'the protocol is shared by both ends, so it knows neither and needs nothing but Node.js',
  },
  {
    name: 'sdk/adapters',
    holds: ['packages/sdk/src/adapters/'],
    rooms: ['sdk'],
    typesOf: nothing,
    packages: ['@hufu/protocol'],
    outside: ['node:*'],
    reason: 'an adapter fills a port of the SDK with what Node.js brings',
  },
  {
    name: 'sdk/wiring',
    holds: [
      'packages/sdk/src/index.ts',
      'packages/sdk/src/exports.ts',
      'packages/sdk/src/client.ts',
      'packages/sdk/src/options.ts',
      'packages/sdk/src/certificates/index.ts',
      'packages/sdk/src/sync/',
    ],
    rooms: ['sdk', 'sdk/adapters'],
    typesOf: nothing,
    packages: ['@hufu/protocol'],
    outside: ['node:*'],
    reason:
      'the SDK has no runtime dependency: it bundles the protocol, and takes types and marks from generated files',
  },
  {
    name: 'sdk/front-end',
    holds: ['packages/sdk/src/front-end/'],
    rooms: ['sdk', 'sdk/adapters'],
    typesOf: nothing,
    packages: ['@hufu/protocol'],
    outside: ['node:*'],
    reason: 'what a server hands to its front end stands beside the client and calls nobody',
  },
  {
    name: 'sdk/notifications',
    holds: ['packages/sdk/src/notifications/'],
    rooms: ['sdk', 'sdk/adapters'],
    typesOf: ['sdk/wiring'],
    packages: ['@hufu/protocol'],
    outside: ['node:*'],
    reason:
      'the receiver stands beside the client, verifies as it does, and is loaded by nobody who only calls the platform',
  },
  {
    name: 'sdk/files',
    holds: ['packages/sdk/src/files/'],
    rooms: ['sdk', 'sdk/adapters'],
    typesOf: nothing,
    packages: nothing,
    outside: ['node:*', 'csv-parse'],
    reason:
      'uploads and downloads stand beside the client and are loaded by nobody else, nor is the library that reads bills',
  },
  {
    name: 'sdk/validate',
    holds: ['packages/sdk/src/validate/'],
    rooms: ['sdk'],
    typesOf: nothing,
    packages: nothing,
    outside: nothing,
    reason:
      'the rules of input stand beside the client, which asks them through a port; they are loaded by nobody else',
  },
  {
    name: 'sdk/undici',
    holds: ['packages/sdk/src/undici/'],
    rooms: ['sdk/adapters'],
    typesOf: nothing,
    packages: nothing,
    outside: nothing,
    reason: 'the door to one adapter: the user brings undici, and nothing here imports it',
  },
  {
    name: 'sdk/pages',
    holds: ['packages/sdk/src/pages/'],
    rooms: ['sdk'],
    typesOf: nothing,
    packages: nothing,
    outside: nothing,
    reason: 'lists stand beside the client and only use its verbs; they are loaded by nobody else',
  },
  {
    name: 'sdk',
    holds: ['packages/sdk/src/'],
    rooms: nothing,
    // The verbs are handed a client whose options were checked by the wiring; they name its type.
    typesOf: ['sdk/wiring'],
    packages: ['@hufu/protocol'],
    outside: ['node:*'],
    reason:
      'only client.ts, options.ts, certificates/index.ts and sync/ choose adapters; the SDK bundles the protocol and depends on nothing',
  },
  {
    name: 'gateway/adapters',
    holds: ['packages/gateway/src/adapters/'],
    rooms: ['gateway/ground'],
    typesOf: ['gateway/webhooks'],
    packages: nothing,
    outside: ['*'],
    reason: 'an adapter fills a port of the gateway and knows nothing else of it',
  },
  {
    name: 'gateway/ground',
    holds: [
      'packages/gateway/src/ports.ts',
      'packages/gateway/src/clock.ts',
      'packages/gateway/src/in-turn.ts',
      'packages/gateway/src/world.ts',
      'packages/gateway/src/signing.ts',
      'packages/gateway/src/refusal.ts',
    ],
    rooms: nothing,
    typesOf: ['gateway/store port'],
    packages: bothOurs,
    outside: ['node:*'],
    reason: 'ports, world and refusal are what every room stands on, so they stand on no room',
  },
  {
    name: 'gateway/founding',
    holds: ['packages/gateway/src/founding/'],
    rooms: ['gateway/ground', 'gateway/domain'],
    typesOf: ['gateway/store port'],
    packages: bothOurs,
    outside: ['*'],
    reason: 'founding makes the first world as records; it serves no request and opens no store',
  },
  {
    name: 'gateway/seed',
    holds: ['packages/gateway/src/seed/'],
    rooms: nothing,
    typesOf: ['gateway/domain'],
    packages: ['@hufu/contract'],
    outside: ['node:*', 'yaml'],
    reason: 'a seed is read and checked here; what becomes of the world is the platform’s to decide',
  },
  {
    name: 'gateway/control',
    holds: ['packages/gateway/src/control/'],
    rooms: ['gateway/adapters', 'gateway/ground', 'gateway/pipeline'],
    typesOf: nothing,
    packages: bothOurs,
    outside: nothing,
    reason:
      'the client of the control operations is one more caller over the wire: of the gateway it knows the names of its headers',
  },
  {
    name: 'gateway/http',
    holds: ['packages/gateway/src/http/'],
    rooms: ['gateway/ground', 'gateway/request', 'gateway/pipeline'],
    typesOf: nothing,
    packages: bothOurs,
    outside: ['*'],
    reason:
      'http → pipeline → operations → domain: the server hands bytes to the pipeline and writes its answer',
  },
  {
    name: 'gateway/request',
    holds: [
      'packages/gateway/src/pipeline/message.ts',
      'packages/gateway/src/pipeline/find-repeated-key.ts',
      'packages/gateway/src/pipeline/read-json.ts',
      'packages/gateway/src/pipeline/read-query.ts',
    ],
    rooms: ['gateway/ground'],
    typesOf: nothing,
    packages: bothOurs,
    outside: ['node:*', 'jsonc-parser'],
    reason: 'the pipeline and the explanation read a request with the same eyes, so these belong to neither',
  },
  {
    name: 'gateway/pipeline',
    holds: ['packages/gateway/src/pipeline/'],
    rooms: ['gateway/ground', 'gateway/request', 'gateway/explain', 'gateway/operations', 'gateway/faults'],
    typesOf: nothing,
    packages: bothOurs,
    outside: ['node:*'],
    reason: 'http → pipeline → operations → domain: the pipeline knows no framework, and no rule or row',
  },
  {
    name: 'gateway/explain',
    holds: ['packages/gateway/src/explain/'],
    rooms: ['gateway/ground', 'gateway/request'],
    typesOf: nothing,
    packages: bothOurs,
    outside: ['node:*'],
    reason: 'an explanation looks at a request that was refused; it decides nothing and changes nothing',
  },
  {
    name: 'gateway/operations',
    holds: ['packages/gateway/src/operations/'],
    rooms: [
      'gateway/ground',
      'gateway/domain',
      'gateway/print',
      'gateway/platform',
      'gateway/store port',
      'gateway/explain',
      'gateway/faults',
    ],
    // Told of what is owed; the wiring hands it in.
    typesOf: ['gateway/webhooks'],
    packages: [...bothOurs, '@hufu/contract/derive'],
    outside: ['node:*'],
    reason:
      'operations → domain and the store port: which database it is, and what called, is none of their business',
  },
  {
    name: 'gateway/pages',
    holds: ['packages/gateway/src/pages/'],
    // Beside the pipeline: it answers as the pipeline does, and decides and saves as operations do.
    rooms: [
      'gateway/ground',
      'gateway/request',
      'gateway/pipeline',
      'gateway/operations',
      'gateway/platform',
      'gateway/domain',
    ],
    typesOf: ['gateway/store port'],
    packages: bothOurs,
    outside: ['node:*'],
    reason:
      'the user’s page is one more way to ask for what operations do; no room asks it back but the wiring',
  },
  {
    name: 'gateway/print',
    holds: ['packages/gateway/src/print/'],
    rooms: ['gateway/domain'],
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: nothing,
    reason: 'answers and notifications say a thing in the same words, so the words belong to neither',
  },
  {
    name: 'gateway/platform',
    holds: ['packages/gateway/src/platform/'],
    rooms: ['gateway/ground', 'gateway/domain', 'gateway/print', 'gateway/store port'],
    // Saves through what faults put off; the wiring hands it in.
    typesOf: ['gateway/faults'],
    packages: bothOurs,
    outside: ['node:*'],
    reason:
      'the platform is what it is set to and what happens by time alone; operations ask it, and it answers no request',
  },
  {
    name: 'gateway/faults',
    holds: ['packages/gateway/src/faults/'],
    rooms: ['gateway/ground', 'gateway/domain'],
    typesOf: ['gateway/request', 'gateway/store port'],
    packages: bothOurs,
    outside: nothing,
    reason:
      'what goes wrong on demand is chosen and done here; who answers or delivers asks for it, and is never called',
  },
  {
    name: 'gateway/webhooks',
    holds: ['packages/gateway/src/webhooks/'],
    rooms: ['gateway/ground', 'gateway/domain', 'gateway/faults'],
    typesOf: ['gateway/store port'],
    packages: bothOurs,
    outside: ['node:*'],
    reason:
      'claim → seal → deliver → settle: what is owed is sent later, by nobody’s request, over a network that is handed in',
  },
  {
    name: 'gateway/domain',
    holds: ['packages/gateway/src/domain/'],
    rooms: nothing,
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: nothing,
    reason:
      'a decision is a pure function of its arguments; the store takes its types from here, never the reverse',
  },
  {
    name: 'gateway/store port',
    holds: ['packages/gateway/src/store/store.ts'],
    rooms: nothing,
    typesOf: ['gateway/domain'],
    packages: ['@hufu/contract'],
    outside: nothing,
    reason: 'the store port is what operations see of a database: types alone',
  },
  {
    name: 'gateway/store',
    holds: ['packages/gateway/src/store/'],
    rooms: ['gateway/ground', 'gateway/store port', 'gateway/domain'],
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: ['*'],
    reason: 'a database fills the store port and calls nobody back',
  },
  {
    name: 'gateway/wiring',
    holds: ['packages/gateway/src/*', 'packages/gateway/src/thread/'],
    rooms: insideGateway,
    typesOf: nothing,
    packages: bothOurs,
    outside: ['node:*'],
    reason:
      'main wiring puts the rooms of the gateway together; the SDK is the other half, never a part of this one',
  },
  {
    name: 'cli/adapters',
    holds: ['packages/cli/src/adapters/'],
    rooms: ['cli'],
    typesOf: nothing,
    packages: nothing,
    outside: ['*'],
    reason: 'an adapter fills a port of the commands and knows neither half',
  },
  {
    name: 'cli',
    holds: ['packages/cli/src/'],
    rooms: ['cli/adapters'],
    typesOf: nothing,
    packages: [
      '@hufu/gateway',
      '@hufu/sdk',
      '@hufu/sdk/certificates',
      '@hufu/sdk/notifications',
      '@hufu/sdk/notifications/testing',
      '@hufu/sdk/sync',
      ...bothOurs,
      '@hufu/contract/derive',
    ],
    outside: ['*'],
    reason: 'the commands stand over both halves and use what anybody can import',
  },
  {
    name: 'web',
    holds: ['packages/web/src/'],
    rooms: nothing,
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: ['vue'],
    reason:
      'a page runs in a browser: of ours it takes the contract’s types, and asks the gateway for all else',
  },
  {
    name: 'site/code',
    holds: ['packages/site/src/code/'],
    rooms: nothing,
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: nothing,
    reason: 'the code that a page shows is text made of plain data',
  },
  {
    name: 'site/pages',
    holds: ['packages/site/src/pages/'],
    rooms: ['site/code'],
    typesOf: nothing,
    packages: [...bothOurs, '@hufu/contract/derive'],
    outside: nothing,
    reason: 'what a page shows is a pure walk over the contract, and knows nothing of HTML',
  },
  {
    name: 'site/print',
    holds: ['packages/site/src/print/'],
    rooms: ['site/pages', 'site/code'],
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: nothing,
    reason: 'a page’s data becomes Markdown and HTML here, and is not asked for anew',
  },
  {
    name: 'site/plain',
    holds: ['packages/site/src/plain/'],
    rooms: ['site/pages', 'site/code'],
    typesOf: nothing,
    packages: ['@hufu/contract'],
    outside: nothing,
    reason:
      'the same data becomes plain Markdown here, for who reads without a browser, and knows nothing of HTML',
  },
  {
    name: 'site',
    holds: ['packages/site/src/'],
    rooms: ['site/pages', 'site/print', 'site/plain'],
    typesOf: nothing,
    packages: ['@hufu/contract', '@hufu/contract/derive'],
    outside: ['node:*', 'vitepress', 'vue/compiler-sfc'],
    reason: 'the build writes the pages and has VitePress make a site of them',
  },
  {
    name: 'conformance',
    holds: ['packages/conformance/src/'],
    rooms: nothing,
    typesOf: nothing,
    packages: everyPackage,
    outside: ['*'],
    reason: 'a story is played through what anybody can import',
  },
  {
    name: 'examples',
    holds: ['examples/'],
    rooms: nothing,
    typesOf: nothing,
    packages: ['@hufu/gateway', '@hufu/sdk', '@hufu/sdk/notifications', '@hufu/sdk/sync'],
    outside: ['*'],
    reason: 'an example is read and copied by newcomers: it imports what they can, and no file beside it',
  },
  {
    name: 'bench',
    holds: ['packages/bench/src/'],
    rooms: nothing,
    typesOf: nothing,
    packages: everyPackage,
    outside: ['*'],
    reason: 'a benchmark measures what anybody can import',
  },
  {
    name: 'tools',
    holds: ['tools/'],
    rooms: nothing,
    typesOf: nothing,
    packages: ['@hufu/contract', '@hufu/contract/derive', '@hufu/contract/paths'],
    outside: ['*'],
    reason: 'tools look at the repository and derive files from the contract; they run neither half',
  },
];

/** A file that is only ever run by a test, which may look into every room of its own package. */
export const testFilePattern = /\.(?:test|test-d|suite)\.ts$|\/testing\//u;

/** What tests may import of our packages beside their own: a test of one half may call the other half. */
export const testPackages: Readonly<Record<string, readonly string[]>> = {
  contract: nothing,
  protocol: nothing,
  sdk: [...bothOurs, '@hufu/gateway'],
  gateway: [...bothOurs, '@hufu/contract/derive', '@hufu/sdk', '@hufu/sdk/sync'],
  cli: everyPackage,
  web: ['@hufu/contract'],
  site: bothOurs,
  conformance: everyPackage,
  examples: everyPackage,
  bench: everyPackage,
};

/** The few files that may reach into another package's folder by path, each with its reason. */
export const doors: Readonly<Record<string, string>> = {
  'packages/web/src/testing/gateway-rooms.ts':
    'a browser meets the gateway on a socket with a world and a clock of the test’s own, put together from its rooms',
  'packages/conformance/src/testing/gateway-rooms.ts':
    'a story without a socket, or on a database that is already founded, is put together from the gateway’s own rooms',
  'packages/conformance/src/openapi/testing/gateway-subjects.ts':
    'what the gateway’s own tests ask of every operation is asked again, for answers to hold against its documents',
  'packages/conformance/src/testing/chromium.ts':
    'the browser that signs in the demo is the one that the page is tested in',
  'packages/site/src/testing/chromium.ts':
    'the browser in which the documentation is looked at is the one that the page is tested in',
  'packages/conformance/src/readme/testing/samples.ts':
    'the README is run by the tests that run a gateway, and read by the tools that check all else about it',
  'packages/conformance/src/site/testing/site-code.ts':
    'the samples of the site are run by the tests that run a gateway, and are the very texts that its pages show',
};
