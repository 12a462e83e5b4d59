import { expect, test } from 'vitest';

import { anyCommand, commandsOf } from './commands-of.ts';
import { faultOf, type KnownCommands } from './known-commands.ts';

const known: KnownCommands = {
  scripts: new Map([
    [null, ['test', 'test:node24', 'bench']],
    ['@hufu/bench', ['bench']],
  ]),
  flags: new Map([
    ['serve', ['--data', '--seed']],
    [anyCommand, ['--data', '--seed', '--json']],
  ]),
};

test.each([
  ['npm test', null],
  ['npm test   # npm run nothing', null],
  ['npm run test:node24', null],
  ['npm run tests', 'npm has no script "tests"'],
  ['npm ci && npm run biuld', 'npm has no script "biuld"'],
  ['npm run bench --workspace @hufu/bench -- --json', null],
  ['npm run test --workspace @hufu/bench', 'npm has no script "test" in @hufu/bench'],
  ['HUFU_FUZZ_RUNS=200 npm test', null],
  ['hufu serve --seed world.yaml --data here', null],
  ['node_modules/.bin/hufu serve --sead world.yaml', 'hufu serve has no --sead'],
  ['--seed world.yaml', null],
  ['--json', null],
  ['--sead', 'no command of hufu has --sead'],
  ['hufu serve --json', 'hufu serve has no --json'],
  ['hufu help serve', null],
  ['hufu sevre', 'hufu has no command "sevre"'],
])('%s', (text, fault) => {
  const faults = commandsOf({ text: `${text}\n` }).map((command) => faultOf(command, known));
  expect(faults).toEqual([fault]);
});

test('other people’s programs are none of ours', () => {
  expect(commandsOf({ text: 'npx vitest run --reporter dot\ncurl -sS "$HUFU_BASE_URL"\n' })).toEqual([]);
});
