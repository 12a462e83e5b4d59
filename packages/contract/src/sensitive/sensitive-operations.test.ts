import { expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { routes } from '../paths/routes.ts';
import { sensitiveOperations } from './sensitive-operations.ts';

const lines = sensitiveOperations.map(({ method, path }) => `${method} ${path}`);

test('each operation stands there once, and says something', () => {
  expect(new Set(lines).size).toBe(lines.length);
  for (const { request, answer, links } of sensitiveOperations) {
    expect(request.length + answer.length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(0);
  }
});

test('each is an operation of the platform: one of the contract, or a known route', () => {
  const known = new Set([...operations, ...routes].map(({ method, path }) => `${method} ${path}`));
  const unknown = lines.filter((line) => !known.has(line.replace(/\/$/u, '/{empty}')));
  expect(unknown).toEqual([]);
});

test('fields are names joined with dots, with [] behind each list, and none twice', () => {
  for (const { request, answer } of sensitiveOperations) {
    for (const fields of [request, answer]) {
      expect(fields.filter((field) => !/^[a-z_]+(?:\[\])?(?:\.[a-z_]+(?:\[\])?)*$/u.test(field))).toEqual([]);
      expect(new Set(fields).size).toBe(fields.length);
    }
  }
});

test('a GET has no body that could be sealed', () => {
  expect(sensitiveOperations.filter(({ method, request }) => method === 'GET' && request.length > 0)).toEqual(
    [],
  );
});

test('each link is a page', () => {
  for (const link of sensitiveOperations.flatMap(({ links }) => links)) {
    expect(new URL(link).protocol).toBe('https:');
    expect(link).toMatch(
      /^https:\/\/pay\.weixin\.qq\.com\/(?:doc\/v3\/(?:merchant|partner)\/40\d{8}$|wiki\/doc\/)|^https:\/\/github\.com\/[\w-]+\/[\w-]+\/blob\/[0-9a-f]{40}\/|^https:\/\/jar-download\.com\//u,
    );
  }
});
