/** The six call styles of the reference page. Each is printed as it is run. */
import type { Client } from '@hufu/sdk';
import type { SyncClient } from '@hufu/sdk/sync';
import { example as json } from './example.ts';

type Created = Awaited<
  ReturnType<Client['v3']['payscore']['signPlan']['partner']['userSignPlans']['postAsync']>
>;

export interface Style {
  /** The reference page's own name. */
  readonly zh: string;
  readonly en: string;
  readonly blocking: boolean;
  readonly run: (() => Promise<Created>) | (() => Created);
}

/** `client` is of `@hufu/sdk`, `sync` of `@hufu/sdk/sync`. */
export function sixStyles(client: Client, sync: SyncClient): readonly Style[] {
  return [
    {
      zh: '异步纯链式',
      en: 'async chain',
      blocking: false,
      run: () => client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json }),
    },
    {
      zh: '异步声明式',
      en: 'async chain()',
      blocking: false,
      run: () => client.chain('v3/payscore/sign-plan/partner/user-sign-plans').postAsync({ json }),
    },
    {
      zh: '异步属性式',
      en: 'async property',
      blocking: false,
      run: () => client['v3/payscore/sign-plan/partner/user-sign-plans'].postAsync({ json }),
    },
    {
      zh: '同步纯链式',
      en: 'sync chain',
      blocking: true,
      run: () => sync.v3.payscore.signPlan.partner.userSignPlans.post({ json }),
    },
    {
      zh: '同步声明式',
      en: 'sync chain()',
      blocking: true,
      run: () => sync.chain('v3/payscore/sign-plan/partner/user-sign-plans').post({ json }),
    },
    {
      zh: '同步属性式',
      en: 'sync property',
      blocking: true,
      run: () => sync['v3/payscore/sign-plan/partner/user-sign-plans'].post({ json }),
    },
  ];
}

/** The source of a style, taken from the function that runs. */
export function printStyle({ run, blocking }: Style): string {
  const call = run
    .toString()
    .replace(/^\(\)\s*=>\s*/, '')
    .replaceAll(/\{ json(: \w+)? \}/g, '{ json }');
  return blocking ? call : `await ${call}`;
}
