import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { compactTime, count, flag, group, list, nothing, optional, text } from '../field.ts';
import type { Operation } from '../operation.ts';
import type { Route } from '../paths/route.ts';
import { routes } from '../paths/routes.ts';
import { printPathRoutes, printRoutes } from './routes.ts';

const label = { zh: '标签', en: 'label' };
const word = text({ label, max: 8 });

/** An operation with what a test says of it. */
function operation(facts: Pick<Operation, 'path'> & Partial<Operation>): Operation {
  return {
    id: 'doIt',
    method: 'POST',
    surface: 'platform',
    mode: 'any',
    title: { zh: '做', en: 'Do it' },
    summary: { zh: '做一下。', en: 'Does it.' },
    link: 'https://pay.weixin.qq.com/doc/v3/1',
    parameters: { path: nothing, query: nothing },
    body: null,
    answer: { status: 204, body: null },
    errors: ['PARAM_ERROR', 'SYSTEM_ERROR'],
    idempotent: false,
    signedAnswer: true,
    ...facts,
  };
}

/** A route with what a test says of it. */
function route(facts: Pick<Route, 'path'> & Partial<Route>): Route {
  return {
    method: 'POST',
    product: { zh: '产品', en: 'Product' },
    deprecated: false,
    idempotent: false,
    signedAnswer: true,
    ...facts,
  };
}

/** The declarations that operations alone are printed as. */
function declarations(...list: Operation[]): Record<string, string> {
  return declarationsOf(printRoutes(list, []));
}

/** The declarations of a printed text by their names; formatting makes no difference. */
function declarationsOf(printed: string): Record<string, string> {
  const source = ts.createSourceFile('routes.ts', printed, ts.ScriptTarget.ES2023, true);
  const named = source.statements.filter(
    (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
  );
  return Object.fromEntries(
    named.map((statement) => [statement.name.text, statement.getFullText().replaceAll(/\s+/g, ' ').trim()]),
  );
}

describe('printRoutes', () => {
  test('prints one interface per place, with a camel name beside the name on the wire', () => {
    const printed = declarations(operation({ path: '/v3/sign-plan/{plan_no}' }));
    expect(printed['V3']).toContain("readonly signPlan: V3SignPlan<K> & K['door'];");
    expect(printed['V3']).toContain("readonly 'sign-plan': V3SignPlan<K> & K['door'];");
    expect(printed['V3SignPlan']).toContain("readonly _plan_no_: V3SignPlanByPlanNo<K> & K['door'];");
    expect(printed['V3SignPlan']).toContain("readonly '{plan_no}': V3SignPlanByPlanNo<K> & K['door'];");
    expect(printed['Paths']).toContain(
      "readonly 'v3/sign-plan/{plan_no}': V3SignPlanByPlanNo<K> & K['door'];",
    );
  });

  test('prints a verb with its promise, and the documentation of the operation', () => {
    const printed = declarations(
      operation({ path: '/v3/a', method: 'GET', answer: { status: 200, body: group({ word }, { label }) } }),
    );
    expect(printed['V3A']).toContain('get(options?: DoItOptions): Result<K, DoItAnswer>;');
    expect(printed['V3A']).toContain('getAsync(options?: DoItOptions): Promise<Answer<DoItAnswer>>;');
    for (const fact of [
      '`GET /v3/a` 做 · Do it',
      '做一下。',
      'Does it.',
      '`SYSTEM_ERROR`',
      '@see https://pay',
    ])
      expect(printed['V3A']).toContain(fact);
    expect(printed['V3A']).not.toContain('post');
  });

  test('asks for what a call must have, and only for that', () => {
    const path = group({ no: word }, { label });
    const query = group({ limit: optional(count({ label })) }, { label });
    const body = group({ word }, { label });
    const printed = declarations(operation({ path: '/v3/{no}', parameters: { path, query }, body }));
    expect(printed['DoItOptions']).toContain('readonly no: string;');
    expect(printed['DoItOptions']).toContain('readonly json: DoItJson;');
    expect(printed['DoItOptions']).toContain('readonly query?: DoItQuery | undefined;');
    expect(printed['V3ByNo']).toContain('post(options: DoItOptions): Result<K, null>;');
  });

  test('prints fields with label, note, unit, limits, doubts and example', () => {
    const field = count({
      label: { zh: '序号', en: 'number' },
      note: { zh: '从 1 起', en: 'From 1.' },
      min: 1,
      max: 9,
      example: 2,
      confidence: { maximum: 'assumed' },
    });
    const body = group({ field, word: optional(word) }, { label });
    const printed = declarations(operation({ path: '/v3/a', body }));
    expect(printed['DoItJson']).toContain(
      '/** * 序号 · number * * 从 1 起 * From 1. * * Whole number. 1 to 9. (assumed: maximum) Example: `2`. */ readonly field: number;',
    );
    expect(printed['DoItJson']).toContain('1 to 8 characters. */ readonly word?: string | undefined;');
  });

  test('prints a flag as a boolean, and a compact time by its form instead of its pattern', () => {
    const body = group({ on: flag({ label }), at: compactTime({ label }) }, { label });
    const printed = declarations(operation({ path: '/v3/a', body }));
    expect(printed['DoItJson']).toContain('readonly on: boolean;');
    expect(printed['DoItJson']).toContain(
      '/** * 标签 · label * * `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. */ readonly at: string;',
    );
  });

  test('prints lists of groups as interfaces of their own, and answers without undefined', () => {
    const items = list(group({ word: optional(word) }, { label }), { label, itemsMin: 1, itemsMax: 3 });
    const body = group({ items }, { label });
    const printed = declarations(operation({ path: '/v3/a', body, answer: { status: 200, body } }));
    expect(printed['DoItJson']).toContain('1 to 3 items. */ readonly items: readonly DoItJsonItems[];');
    expect(printed['DoItJsonItems']).toContain('readonly word?: string | undefined;');
    expect(printed['DoItAnswerItems']).toContain('readonly word?: string;');
  });

  test('prints equal groups once', () => {
    const body = group({ word }, { label });
    const printed = declarations(
      operation({ path: '/v3/a', body }),
      operation({ id: 'doMore', path: '/v3/b', body }),
    );
    expect(printed['DoMoreJson']).toContain('type DoMoreJson = DoItJson;');
  });

  test('prints the codes that an operation can be refused with', () => {
    const printed = declarations(operation({ path: '/v3/a' }));
    expect(printed['DoItErrorCode']).toContain("type DoItErrorCode = 'PARAM_ERROR' | 'SYSTEM_ERROR';");
  });

  test('a segment named like a verb is a node, and a verb as well where the path has it', () => {
    const printed = declarations(
      operation({ path: '/v3/receivers/delete' }),
      operation({ id: 'drop', path: '/v3/receivers', method: 'DELETE' }),
    );
    expect(printed['V3Receivers']).toContain(
      "readonly delete: ((options?: DropOptions) => Result<K, null>) & V3ReceiversDelete<K> & K['door'];",
    );
    expect(printed['V3Receivers']).toContain('deleteAsync(options?: DropOptions)');
    expect(printed['V3ReceiversDelete']).toContain('post(options?: DoItOptions)');
  });

  test('a segment named like a member of every node is written with a capital', () => {
    const printed = declarations(operation({ path: '/v3/chain' }));
    expect(printed['V3']).toContain("readonly Chain: V3Chain<K> & K['door'];");
    expect(printed['V3']).not.toContain('readonly chain:');
  });

  test('two paths whose names fall together get two interfaces', () => {
    const printed = declarations(
      operation({ path: '/v3/a-b' }),
      operation({ id: 'doMore', path: '/v3/a/b' }),
    );
    expect(printed['V3']).toContain('readonly aB: V3AB<K>');
    expect(printed['V3A']).toContain('readonly b: V3AB2<K>');
  });

  test('several verbs stand on one path', () => {
    const printed = declarations(
      operation({ path: '/v3/a' }),
      operation({ id: 'read', path: '/v3/a', method: 'GET' }),
    );
    expect(printed['V3A']).toContain('post(options?: DoItOptions)');
    expect(printed['V3A']).toContain('get(options?: ReadOptions)');
  });

  test('a text cannot end the comment it stands in', () => {
    const body = group({ word: text({ label: { zh: '*/', en: '*/ export' }, max: 1 }) }, { label });
    expect(declarations(operation({ path: '/v3/a', body }))['DoItJson']).toContain(String.raw`*\/ export`);
  });

  test('a path with an empty segment is refused', () => {
    expect(() => printRoutes([operation({ path: '/v3/a/' })], [])).toThrow('write {empty}');
  });

  test('Hufu’s own operations are left out', () => {
    expect(printRoutes(operations, routes)).not.toContain('_hufu');
  });

  test('prints the same text each time', () => {
    expect(printRoutes(operations, routes)).toBe(printRoutes(operations, routes));
  });

  test('leads to places of the other file by its names, and shows them to whoever reads this one', () => {
    const text = printRoutes([operation({ path: '/v3/a' })], [route({ path: '/v3/a/b' })]);
    expect(text).toContain("import type { FurtherPaths, V3AB } from './path-routes.ts';");
    expect(text).toContain("export type * from './path-routes.ts';");
    const printed = declarationsOf(text);
    expect(printed['V3A']).toContain("readonly b: V3AB<K> & K['door'];");
    expect(printed['V3AB']).toBeUndefined();
    expect(printed['Paths']).toContain('extends FurtherPaths<K>');
  });

  test('a route on the way to an operation is a verb there', () => {
    const printed = declarationsOf(
      printRoutes([operation({ path: '/v3/a/b' })], [route({ path: '/v3/a', method: 'GET' })]),
    );
    expect(printed['V3A']).toContain('get<Data = unknown>(options?: PathOptions): Result<K, Data>;');
    expect(printed['Paths']).toContain("readonly 'v3/a': V3A<K> & K['door'];");
  });
});

describe('printPathRoutes', () => {
  /** The declarations that routes alone are printed as. */
  function furtherDeclarations(...list: Route[]): Record<string, string> {
    return declarationsOf(printPathRoutes([], list));
  }

  test('prints a route with its product, and leaves to the caller what goes in and out', () => {
    const printed = furtherDeclarations(route({ path: '/v3/a-b' }))['V3AB'];
    expect(printed).toContain('post<Data = unknown>(options?: PathOptions): Result<K, Data>;');
    expect(printed).toContain('postAsync<Data = unknown>(options?: PathOptions): Promise<Answer<Data>>;');
    expect(printed).toContain('`POST /v3/a-b` 产品 · Product');
  });

  test('asks for each variable of the path by its name', () => {
    const printed = furtherDeclarations(route({ path: '/v3/{a_b}/c/{d}' }));
    expect(printed['V3ByABCByD']).toContain("post<Data = unknown>(options: PathOptions<'a_b' | 'd'>)");
    expect(printed['FurtherPaths']).toContain("readonly 'v3/{a_b}/c/{d}': V3ByABCByD<K> & K['door'];");
  });

  test('a slash at the end needs no variable', () => {
    const printed = furtherDeclarations(route({ path: '/v3/{a}/{empty}' }));
    expect(printed['V3ByA']).toContain('readonly _empty_:');
    expect(printed['V3ByAByEmpty']).toContain("post<Data = unknown>(options: PathOptions<'a'>)");
  });

  test('two variables in one place are two places', () => {
    const printed = furtherDeclarations(route({ path: '/v3/{a}' }), route({ path: '/v3/{b}/c' }));
    expect(printed['V3']).toContain('readonly _a_: V3ByA<K>');
    expect(printed['V3']).toContain('readonly _b_: V3ByB<K>');
    expect(printed['V3ByA']).not.toContain('readonly c:');
  });

  test('says what is given up, and what answers unsigned', () => {
    const printed = furtherDeclarations(
      route({ path: '/v3/a', deprecated: true }),
      route({ path: '/v3/b', signedAnswer: false }),
    );
    expect(printed['V3A']).toContain('@deprecated');
    expect(printed['V3A']).not.toContain('no signature');
    expect(printed['V3B']).toContain('The answer carries no signature.');
    expect(printed['V3B']).not.toContain('@deprecated');
  });

  test('a segment named like a verb is a node, and a verb as well where the path has it', () => {
    const printed = furtherDeclarations(
      route({ path: '/v3/a/delete' }),
      route({ path: '/v3/b', method: 'DELETE' }),
      route({ path: '/v3/b/delete' }),
    );
    expect(printed['V3A']).toContain("readonly delete: V3ADelete<K> & K['door'];");
    expect(printed['V3B']).toContain(
      "readonly delete: (<Data = unknown>(options?: PathOptions) => Result<K, Data>) & V3BDelete<K> & K['door'];",
    );
    expect(printed['V3B']).toContain('deleteAsync<Data = unknown>(options?: PathOptions)');
  });

  test('holds no place that the other file holds, and both hold every route', () => {
    const [described, others] = [printRoutes(operations, routes), printPathRoutes(operations, routes)].map(
      (text) => declarationsOf(text),
    );
    const interfaces = Object.keys(others ?? {});
    expect(interfaces.filter((name) => Object.hasOwn(described ?? {}, name))).toEqual([]);
    const paths = `${described?.['Paths']}${others?.['FurtherPaths']}`;
    expect(routes.filter(({ path }) => !paths.includes(` '${path.slice(1)}':`))).toEqual([]);
  });
});
