/**
 * What an editor offers and shows on the chain, asked of TypeScript's own language service.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const probePath = join(here, 'completions.probe.ts');

/** A program of one file that begins by declaring the clients; `|` in its text is where the cursor stands. */
class Editor {
  #text = '';
  #version = 0;
  readonly #service: ts.LanguageService;

  constructor(options: ts.CompilerOptions) {
    this.#service = ts.createLanguageService({
      useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
      getCompilationSettings: () => options,
      getCurrentDirectory: () => here,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [probePath],
      getScriptVersion: (path) => (path === probePath ? String(this.#version) : '1'),
      getScriptSnapshot: (path) => {
        const text = path === probePath ? this.#text : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: (path) => path === probePath || ts.sys.fileExists(path),
      readFile: (path) => (path === probePath ? this.#text : ts.sys.readFile(path)),
    });
  }

  /** The names offered at the cursor, in order. */
  offers(statement: string): string[] {
    const at = this.#open(statement);
    const found = this.#service.getCompletionsAtPosition(probePath, at, {
      includeCompletionsWithInsertText: true,
    });
    return (found?.entries ?? []).map(({ name }) => name).toSorted();
  }

  /** What is shown for a name offered at the cursor. */
  shows(statement: string, name: string): string {
    const at = this.#open(statement);
    const details = this.#service.getCompletionEntryDetails(
      probePath,
      at,
      name,
      {},
      undefined,
      {},
      undefined,
    );
    return ts.displayPartsToString(details?.documentation);
  }

  /** What hovering at the cursor shows: the signature, the documentation, the links. */
  hover(statement: string): { signature: string; documentation: string; links: string[] } {
    const info = this.#service.getQuickInfoAtPosition(probePath, this.#open(statement));
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      links: (info?.tags ?? []).map(({ text }) => ts.displayPartsToString(text)),
    };
  }

  /** What the compiler says of a statement. */
  faults(statement: string): string[] {
    this.#open(`${statement}|`);
    const faults = this.#service.getSemanticDiagnostics(probePath);
    return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  #open(statement: string): number {
    const head = `import type { Client, StrictClient } from './routes.ts';
declare const client: Client;
declare const strict: StrictClient;
`;
    this.#text = head + statement.replace('|', '');
    this.#version += 1;
    return head.length + statement.indexOf('|');
  }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

let editor: Editor;

beforeAll(() => {
  editor = new Editor(options);
  editor.offers('client.|');
});

const wholePaths = [
  'v3/applyment4sub/applyment/{empty}',
  'v3/certificates',
  'v3/pay/transactions/jsapi',
  'v3/payscore/plan/partner/payscore-plans',
  'v3/payscore/sign-plan/partner/user-sign-plans',
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
];

describe.each(['client', 'strict'])('an editor on %s', (client) => {
  test('offers v3 and the whole paths at the root', () => {
    const offers = editor.offers(`${client}.|`);
    expect(offers).toEqual(expect.arrayContaining(['chain', 'v3', ...wholePaths]));
    expect(offers.filter((name) => !name.includes('/'))).toEqual(['chain', 'v3']);
  });

  test('offers every first segment behind v3', () => {
    const paths = editor.offers(`${client}.|`).filter((name) => name.includes('/'));
    const segments = new Set(paths.map((path) => path.split('/')[1]));
    const offers = editor.offers(`${client}.v3.|`);
    expect(paths.length).toBeGreaterThan(900);
    expect(segments.size).toBeGreaterThan(80);
    expect([...segments].filter((segment) => segment === undefined || !offers.includes(segment))).toEqual([]);
    expect(offers).toEqual(expect.arrayContaining(['fundApp', 'pay', 'payscore', 'profitsharing']));
  });

  test('offers the segments that follow, and nothing of JavaScript’s own', () => {
    expect(editor.offers(`${client}.v3.profitsharing.|`)).toEqual([
      'bills',
      'chain',
      'merchant-configs',
      'merchantConfigs',
      'orders',
      'receivers',
      'return-orders',
      'returnOrders',
      'transactions',
    ]);
    expect(editor.offers(`${client}.v3.payscore.signPlan.partner.|`)).toEqual([
      'chain',
      'serviceorder',
      'user-sign-plans',
      'userSignPlans',
    ]);
  });

  test('offers the verbs of an operation and the segments below it', () => {
    expect(editor.offers(`${client}.v3.payscore.signPlan.partner.userSignPlans.|`)).toEqual([
      'chain',
      'merchant-sign-plan-no',
      'merchantSignPlanNo',
      'post',
      'postAsync',
    ]);
  });

  test('offers both spellings of a placeholder', () => {
    expect(editor.offers(`${client}.v3.payscore.plan.payscorePlans.merchantPlanNo.|`)).toEqual([
      '_merchant_plan_no_',
      'chain',
      '{merchant_plan_no}',
    ]);
  });

  test('offers the fields of a body with their documentation', () => {
    const statement = `${client}.v3.payscore.signPlan.partner.userSignPlans.post({ json: { | } })`;
    expect(editor.offers(statement)).toEqual([
      'appid',
      'merchant_sign_plan_no',
      'notify_url',
      'openid',
      'plan_id',
      'service_id',
      'sign_plan_detail',
      'sub_appid',
      'sub_mchid',
      'sub_openid',
    ]);
    const shown = editor.shows(statement, 'merchant_sign_plan_no');
    expect(shown).toContain('商户签约计划单号');
    expect(shown).toContain('1 to 32 characters.');
  });

  test('offers the options of a call, path variables first among them', () => {
    expect(
      editor.offers(`${client}.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.get({ | })`),
    ).toEqual(['headers', 'idempotent', 'merchant_plan_no', 'retries', 'signal', 'timeoutMs']);
  });

  test('offers the variables of a path that no fields are known of', () => {
    const close = `${client}.v3.pay.transactions.outTradeNo._out_trade_no_.close`;
    expect(editor.offers(`${close}.post({ | })`)).toEqual(
      expect.arrayContaining(['json', 'out_trade_no', 'query']),
    );
  });

  test('offers whole paths inside chain()', () => {
    expect(editor.offers(`${client}.chain('|')`)).toEqual(expect.arrayContaining(wholePaths));
  });

  test('offers the fields of an answer', () => {
    expect(
      editor.offers(`(await ${client}.v3.payscore.signPlan.partner.userSignPlans.post({} as never)).data.|`),
    ).toEqual(['package', 'sign_plan']);
  });
});

test('hovering over a verb shows the operation', () => {
  for (const path of [
    'client.v3.payscore.signPlan.partner.userSignPlans',
    "client['v3/payscore/sign-plan/partner/user-sign-plans']",
    "client.chain('v3/payscore/sign-plan/partner/user-sign-plans')",
    "client.chain('v3/payscore').signPlan.partner['user-sign-plans']",
  ]) {
    const { signature, documentation, links } = editor.hover(`${path}.po|st`);
    expect(signature).toContain('post(options: CreatePartnerUserSignPlanOptions): Promise<Answer<');
    expect(documentation).toContain('POST /v3/payscore/sign-plan/partner/user-sign-plans');
    expect(documentation).toContain('创建用户的签约计划（服务商）');
    expect(documentation).toContain('NO_AUTH');
    expect(links).toEqual(['https://pay.weixin.qq.com/doc/v3/partner/4012463521']);
  }
});

test('hovering over a verb that no fields are known of shows its path and its product', () => {
  for (const path of [
    'client.v3.profitsharing.receivers.delete',
    "strict['v3/profitsharing/receivers/delete']",
    "client.chain('v3/profitsharing/receivers/delete')",
    "strict.chain('v3/profitsharing').receivers.delete",
  ]) {
    for (const verb of ['po|st', 'po|stAsync']) {
      const { signature, documentation } = editor.hover(`${path}.${verb}`);
      expect(signature).toContain('(options?: PathOptions): Promise<Answer<');
      expect(documentation).toBe(
        '`POST /v3/profitsharing/receivers/delete` 资金应用·分账 · Funds: profit sharing',
      );
    }
  }
});

test('a route that the platform has given up is struck out', () => {
  const { documentation, links } = editor.hover('client.v3.merchantService.feedbacks.po|st');
  expect(documentation).toContain('消费者投诉');
  expect(links.join()).toContain('标明停用');
});

test('without noUncheckedIndexedAccess, unknown paths need no more than their names', () => {
  expect(editor.faults('void client.v3.payscore.brandNew.thing._x_.post({ json: {}, x: 1 });')).toEqual([]);
  expect(editor.faults('void client.v3.brandNew.receivers.delete.post({ json: {} });')).toEqual([]);
  expect(editor.faults('void client.v4.whatever.get();')).toEqual([]);
});

test('a misspelt field is named', () => {
  const faults = editor.faults(
    'void client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post({ merchant_plan_no: "1", json: { sub_mchids: "1" } });',
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("Did you mean to write 'sub_mchid'?");
});

test('a missing variable is named where no fields are known', () => {
  const faults = editor.faults('void client.v3.pay.transactions.id._transaction_id_.get({ query: {} });');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('transaction_id');
});
