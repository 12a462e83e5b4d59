/**
 * The documents as a code generator uses them: openapi-typescript makes types of them, and a program against those
 * compiles where it is right and nowhere else.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { openApiOf, type OpenApiDocument } from '@hufu/contract/derive';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const compiler = join(root, 'node_modules/typescript7/bin/tsc');

/** Each line below a \`@ts-expect-error\` is wrong, and the compiler says so when one is not. */
const program = `import type { components as controls, operations as control } from './control.ts';
import type { components, operations, webhooks } from './platform.ts';

type Json<Body> = Body extends { content: { 'application/json': infer Value } } ? Value : never;
type Plan = Json<operations['createPlan']['requestBody']>;

export const plan: Plan = {
  service_id: '2002000000000558128851361561536',
  appid: 'wxd678efh567hg6787',
  merchant_plan_no: 'P-1',
  plan_name: '瑜伽课20节',
  plan_duration: 300,
  deduction_quantity: 1,
  total_original_price: 15000,
  total_actual_price: 14000,
  plan_detail_list: [
    { original_price: 15000, actual_price: 14000, plan_detail_name: '第一节课' },
  ],
};
// @ts-expect-error The amounts of a plan are numbers.
export const wrongAmount: Plan = { ...plan, total_actual_price: '14000' };
// @ts-expect-error A plan has no such member.
export const wrongMember: Plan = { ...plan, total_origin_price: 15000 };

export const asked: operations['queryPartnerPlan']['parameters'] = {
  path: { merchant_plan_no: 'P-1' },
  query: { sub_mchid: '1900000109' },
};
// @ts-expect-error A partner says whose plan it is.
export const unasked: operations['queryPartnerPlan']['parameters'] = { path: { merchant_plan_no: 'P-1' }, query: {} };

export type Answer = components['schemas']['QueryUserSignPlanAnswer'];
export const state: Answer['sign_state'] = 'SIGNED';
// @ts-expect-error There is no such state.
export const wrongState: Answer['sign_state'] = 'SINGED';

type Refused = Json<operations['createUserSignPlan']['responses'][401]>;
export const code: Refused['code'] = 'SIGN_ERROR';
// @ts-expect-error 401 says nothing else.
export const wrongCode: Refused['code'] = 'NO_AUTH';

export type Nothing = operations['cancelPartnerServiceOrder']['responses'][204]['content'];
type Told = Json<webhooks['userPaidOrder']['post']['requestBody']>;
export const type: Told['event_type'] = 'PAYSCORE.USER_PAID';
// @ts-expect-error That is another event's.
export const wrongType: Told['event_type'] = 'PAYSCORE.USER_SIGN_PLAN';
export type Opened = components['schemas']['UserPaidOrderResource']['out_order_no'];

export const advance: Json<control['advanceClock']['requestBody']> = { duration: 'P30D' };
export const role: controls['schemas']['PutMerchantJson']['role'] = 'partner';
`;

async function generated(document: OpenApiDocument): Promise<string> {
  // The generator takes a document as a text or as its own type of it.
  return astToString(await openapiTS(JSON.stringify(document), { silent: true }));
}

/** What the compiler says against the files of a folder. */
function compile(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [compiler, '--project', folder, '--pretty', 'false'],
      (_error, stdout, stderr) => {
        resolve(stdout + stderr);
      },
    );
  });
}

test(
  'a generator makes types of the documents, which tell right from wrong',
  { timeout: 60_000 },
  async () => {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'hufu-openapi-'));
    try {
      const files = {
        'platform.ts': await generated(openApiOf('platform')),
        'control.ts': await generated(openApiOf('control', 'zh')),
        'program.ts': program,
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            module: 'nodenext',
            allowImportingTsExtensions: true,
            types: [],
          },
          files: ['program.ts'],
        }),
      };
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      expect(await compile(folder)).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
