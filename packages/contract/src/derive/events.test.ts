import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { events } from '../events/events.ts';
import { printNotificationTypes } from './events.ts';

const printed = printNotificationTypes(Object.values(events));

/** The printed declarations by their names; formatting makes no difference. */
const declarations = Object.fromEntries(
  ts
    .createSourceFile('notification-types.ts', printed, ts.ScriptTarget.ES2023, true)
    .statements.map((statement) => {
      const text = statement.getFullText().replaceAll(/\s+/g, ' ').trim();
      return [/(?:interface|type|const) (\w+)/.exec(text.slice(text.indexOf('export ')))?.[1] ?? '', text];
    }),
);

describe('printNotificationTypes', () => {
  test('prints the types of the events as a list', () => {
    expect(declarations['knownEventTypes']).toContain(
      "= [ 'PAYSCORE.USER_SIGN_PLAN', 'PAYSCORE.USER_CANCEL_SIGN_PLAN', 'PAYSCORE.USER_CONFIRM', 'PAYSCORE.USER_PAID', ] as const;",
    );
  });

  test('prints the resource of each event, with what each field says of itself', () => {
    const resource = declarations['UserSignedPlanResource'];
    expect(resource).toContain("readonly sign_state: 'UNSIGNED' | 'SIGNED' |");
    expect(resource).toContain('readonly sub_mchid?: string;');
    expect(resource).toContain('尚无时为空字符串 * Empty while there is none.');
    expect(resource).toContain(
      'readonly signed_detail_list: readonly UserSignedPlanResourceSignedDetailList[];',
    );
    expect(declarations['UserPaidOrderResource']).toContain('readonly total_amount?: number;');
  });

  test('prints each event as a notification that carries its opened resource', () => {
    const notification = declarations['UserPaidOrderNotification'];
    expect(notification).toContain("readonly event_type: 'PAYSCORE.USER_PAID';");
    expect(notification).toContain('readonly resource: UserPaidOrderResource;');
    expect(notification).toContain(`@see ${events.userPaidOrder.link}`);
  });

  test('makes one union of them all', () => {
    expect(declarations['KnownNotification']).toContain(
      '= | UserSignedPlanNotification | UserCancelledSignPlanNotification | UserConfirmedOrderNotification | UserPaidOrderNotification;',
    );
  });

  test('prints equal parts once and every name once', () => {
    const names = [...printed.matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name?.includes('SignedDetailList'))).toHaveLength(1);
  });

  test('prints the same text each time', () => {
    expect(printNotificationTypes(Object.values(events))).toBe(printed);
  });
});
