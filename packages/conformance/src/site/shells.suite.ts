/** The shell lines that the pages of operations give to their readers: each is answered as is documented. */
import { contract, validate, type Operation, type OperationId } from '@hufu/contract';
import { expect, onTestFinished, test } from 'vitest';

import { hufuFromSource } from '../guides/testing/guide-run.ts';
import { likeSample, outlineOf } from './testing/outline-of.ts';
import type { CurlAnswer } from './testing/run-script.ts';
import {
  operationPageOf,
  printControlCurl,
  printCurl,
  printHufuCall,
  type OperationPage,
} from './testing/site-code.ts';
import { readLanguage, type SiteReader } from './testing/site-reader.ts';
import { pagesOf } from './testing/stories.ts';

/** Where the gateway of a reader listens who gives no port. */
const shownUrl = 'http://127.0.0.1:7700';

/** The line of a control operation, for the port that this gateway has. */
export function controlLine({ shell }: OperationPage, { gateway }: SiteReader): string {
  const line = printControlCurl(shell, readLanguage);
  expect(line).toContain(shownUrl);
  return line.replace(shownUrl, gateway.baseUrl);
}

const named = (page: OperationPage) => [page.operation.id, page] as const;

/** What a page takes for granted: that the sample of another one was run. */
const before: { readonly [Id in OperationId]?: OperationId } = {
  listFaults: 'putFault',
  dropFault: 'putFault',
  restoreSnapshot: 'takeSnapshot',
  dropSnapshot: 'takeSnapshot',
};

/** What is otherwise than documented; nothing when it is the success of the operation, as described. */
function faultsOf({ status, body }: CurlAnswer, { answer }: Operation): readonly unknown[] {
  if (status !== answer.status) return [{ status, body }];
  if (answer.body === null) return body === null ? [] : [{ body }];
  const described = validate(answer.body, body, 'body');
  return described.ok ? [] : described.issues;
}

export function tellOfCurl(reader: () => SiteReader): void {
  test.each(pagesOf('platform').map(named))('the curl script of %s is answered', async (_id, page) => {
    const { turnTo, shell } = reader();
    const answer = await shell.curl(await turnTo(page, printCurl(page.shell, readLanguage)));
    expect(faultsOf(answer, page.operation)).toEqual([]);
  });

  test.each(pagesOf('control').map(named))('the curl line of %s is answered', async (id, page) => {
    const { turnTo, shell, gateway } = reader();
    // A fault is no part of a world, so it would be there after this one is left.
    onTestFinished(() => gateway.control.faults.clear());
    const line = await turnTo(page, controlLine(page, reader()));
    const earlier = before[id as OperationId]; // by its own id
    if (earlier !== undefined) {
      await shell.curl(controlLine(operationPageOf(contract[earlier]), reader()));
    }
    const answer = await shell.curl(line);
    expect(faultsOf(answer, page.operation)).toEqual([]);
    const { body } = page.operation.answer;
    if (body !== null) expect(outlineOf(body, answer.body)).toEqual(likeSample(body, page.answer));
  });

  test('the gateway explains the refused signature as its sample does', async () => {
    const { turnTo, shell } = reader();
    const page = operationPageOf(contract.readExplanation);
    const { body } = await shell.curl(await turnTo(page, controlLine(page, reader())));
    const { causes } = page.answer as { causes: readonly Readonly<Record<'id' | 'zh' | 'en', string>>[] };
    expect(body).toMatchObject({ causes: causes.map(({ id, zh, en }) => ({ id, zh, en })) });
  });

  test('the samples that describe the first world leave it as it is', async () => {
    const { gateway, shell } = reader();
    const { control } = gateway;
    const world = async () => [
      await control.merchants.list(),
      await control.services.list(),
      await control.users.list(),
    ];
    await control.reset();
    const founded = await world();
    for (const operation of [contract.putMerchant, contract.putService, contract.putUser]) {
      const line = controlLine(operationPageOf(operation), reader());
      expect(faultsOf(await shell.curl(line), operation)).toEqual([]);
    }
    expect(await world()).toEqual(founded);
  });
}

export function tellOfHufu(reader: () => SiteReader): void {
  test.each(pagesOf('platform').map(named))('the hufu line of %s is answered', async (id, page) => {
    const { turnTo, shell, programs } = reader();
    const words = await shell.hufuWords(await turnTo(page, printHufuCall(page.shell, readLanguage)));
    const said = await programs.run(`hufu-${id}`, hufuProgram(words));
    const { status } = page.operation.answer;
    expect(said).toEqual([[{ code: 0, out: expect.stringMatching(`^${status} `), err: '' }]]);
  });

  test('a real hufu does what its function does', async () => {
    const { turnTo, shell } = reader();
    const page = operationPageOf(contract.createPlan);
    const line = await turnTo(page, printHufuCall(page.shell, readLanguage));
    expect(await shell.hufu(line, hufuFromSource)).toMatch(/^200 OK /u);
  });
}

/** Calls the command's own function, which spares the start of a process. */
function hufuProgram(words: readonly string[]): string {
  const url = new URL('../../../cli/src/testing/run-hufu.ts', import.meta.url).href;
  return `import { runHufu } from '${url}';\nconsole.log(await runHufu(${JSON.stringify(words)}));\n`;
}
