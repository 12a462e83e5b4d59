/** The part of the suite about the world: founded once, changed in whole records. */
import { expect, it } from 'vitest';
import type { Store, UserRecord, WorldChange, WorldRecord } from './store.ts';
import { count, saved, serials } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, partnerMchid } from './testing/records.ts';
import { newWorld } from './testing/worlds.ts';

async function loaded(store: Store): Promise<WorldRecord> {
  const world = await store.loadWorld();
  if (world === undefined) throw new Error('The world was founded.');
  return world;
}

/** What every store must do with its world. */
export function describeWorld(within: Within): void {
  describeFounding(within);
  describeChange(within);
  describeRefusedChange(within);
}

function describeFounding(within: Within): void {
  it(
    'has no world until somebody founds it',
    within(async (store) => {
      expect(await store.loadWorld()).toBeUndefined();
    }),
  );

  it(
    'gives back every field of a world, in the order of its lists, and its plans one by one',
    within(async (store) => {
      const world = newWorld();
      expect(await store.foundWorld(world)).toBe(true);
      expect(await store.loadWorld()).toEqual({ ...world, plans: [] });
      expect(await store.planById('plan-of-the-world')).toEqual(saved(newPlan('of-the-world')));
    }),
  );

  it(
    'founds an empty world too',
    within(async (store) => {
      const nothing = {
        platformCertificates: [],
        merchants: [],
        subMerchants: [],
        services: [],
        users: [],
        plans: [],
        readings: {},
        clock: { aheadMs: 0, frozenAt: null },
      };
      expect(await store.foundWorld(nothing)).toBe(true);
      expect(await store.loadWorld()).toEqual(nothing);
    }),
  );

  it(
    'has one founder, however many try at once, and writes nothing of the others',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      const worlds = serials(8).map((serial) => newWorld({ plans: [newPlan(serial)] }));
      const outcomes = await Promise.all(
        worlds.map((world, index) => (index % 2 === 0 ? store : rival).foundWorld(world)),
      );
      expect(count(outcomes, true)).toBe(1);
      const plans = await Promise.all(serials(8).map((serial) => store.planById(`plan-${serial}`)));
      expect(plans.map((plan) => plan !== undefined)).toEqual(outcomes);
      if (rival !== store) await rival.close();
    }),
  );

  it(
    'rejects a world that contradicts itself, and can be founded afterwards',
    within(async (store) => {
      const { users } = newWorld();
      await expect(store.foundWorld(newWorld({ users: [...users, ...users] }))).rejects.toMatchObject({
        code: 'STORE_VALUE',
      });
      expect(await store.loadWorld()).toBeUndefined();
      expect(await store.foundWorld(newWorld())).toBe(true);
    }),
  );
}

function describeChange(within: Within): void {
  it(
    'replaces what exists where it stands, keys included, and adds what is new at the end',
    within(async (store) => {
      const world = newWorld();
      await store.foundWorld(world);
      const [direct, partner] = world.merchants;
      const [key] = partner?.certificates ?? [];
      const [service] = world.services;
      if (!direct || !partner || !key || !service) throw new Error('The test world has two merchants.');
      const replaced = {
        ...direct,
        appids: ['wxnew', 'wxdirect'],
        apiv3Key: 'n'.repeat(32),
        certificates: [key],
        platformPublicKey: { ...direct.platformPublicKey, id: 'PUB_KEY_ID_09' },
        publicKeyPermille: 500,
      };
      const added = {
        ...partner,
        mchid: '1900000300',
        platformPublicKey: { ...partner.platformPublicKey, id: 'PUB_KEY_ID_03' },
      };
      const cheaper = { ...service, name: '', totalPriceFenMax: 1, mchids: ['1900000300', partnerMchid] };
      const other = { ...service, serviceId: '1999' };
      await store.changeWorld({ merchants: [added, replaced], services: [other, cheaper] });
      expect(await loaded(store)).toEqual({
        ...world,
        plans: [],
        merchants: [replaced, partner, added],
        services: [cheaper, ...world.services.slice(1), other],
      });
    }),
  );

  it(
    'replaces the list of the platform certificates, and keeps from when each of them signs',
    within(async (store) => {
      const world = newWorld();
      await store.foundWorld(world);
      const [newest, oldest] = world.platformCertificates;
      if (!newest || !oldest) throw new Error('The test world has two platform certificates.');
      const platformCertificates = [{ ...newest, serial: 'BBBB03', signsFrom: 1_900_000_000_000 }, newest];
      await store.changeWorld({ platformCertificates });
      expect(await loaded(store)).toEqual({ ...world, plans: [], platformCertificates });
    }),
  );

  it(
    'replaces the links of one partner, and leaves those of another',
    within(async (store) => {
      const elsewhere = { mchid: '1900000200', subMchid: '1900000109', subAppids: ['wxsub1'] };
      const world = newWorld({ subMerchants: [...newWorld().subMerchants, elsewhere] });
      await store.foundWorld(world);
      const link = (subMchid: string, ...subAppids: string[]): WorldRecord['subMerchants'][number] => ({
        mchid: partnerMchid,
        subMchid,
        subAppids,
      });
      const subMerchants = [link('1900000111', 'wx1'), link('1900000109', 'wx2', 'wx1')];
      await store.changeWorld({ links: [{ mchid: partnerMchid, subMerchants }] });
      expect((await loaded(store)).subMerchants).toEqual([subMerchants[1], elsewhere, subMerchants[0]]);
      await store.changeWorld({ links: [{ mchid: partnerMchid, subMerchants: [] }] });
      expect((await loaded(store)).subMerchants).toEqual([elsewhere]);
    }),
  );

  it(
    'lets users exchange their openids, merchants their public keys, and gives readings and the clock anew',
    within(async (store) => {
      const world = newWorld();
      await store.foundWorld(world);
      const [one, two] = world.users;
      const [direct, partner] = world.merchants;
      if (!one || !two || !direct || !partner) throw new Error('The test world has two of each.');
      const users = [
        { ...one, openids: two.openids },
        { ...two, openids: one.openids },
        { userId: 'user-0', openids: [] },
      ];
      const merchants = [
        { ...direct, platformPublicKey: partner.platformPublicKey },
        { ...partner, platformPublicKey: direct.platformPublicKey },
      ];
      const readings = { plan_over_time: 'last_day' };
      const clock = { aheadMs: 86_400_000, frozenAt: null };
      await store.changeWorld({ users, merchants, readings, clock });
      expect(await loaded(store)).toEqual({ ...world, plans: [], users, merchants, readings, clock });
    }),
  );

  it(
    'raises the revision with the founding and with every change, also of nothing',
    within(async (store) => {
      const revisions = [await store.worldRevision()];
      await store.foundWorld(newWorld());
      revisions.push(await store.worldRevision());
      await store.changeWorld({});
      revisions.push(await store.worldRevision());
      expect(await store.foundWorld(newWorld())).toBe(false);
      expect([...revisions, await store.worldRevision()]).toEqual([0, 1, 2, 2]);
    }),
  );

  it(
    'takes the changes of two stores one after another',
    within(async (store, place) => {
      await store.foundWorld(newWorld({ users: [] }));
      const rival = place.shared ? await place.open() : store;
      const users = serials(32).map((serial): UserRecord => ({
        userId: `user-${serial}`,
        openids: [{ appid: 'wx', openid: `o-${serial}` }],
      }));
      await Promise.all(
        users.map((user, index) => (index % 2 === 0 ? store : rival).changeWorld({ users: [user] })),
      );
      const found = (await loaded(rival)).users;
      expect(found.toSorted((a, b) => Number(a.userId.slice(5)) - Number(b.userId.slice(5)))).toEqual(users);
      expect(await rival.worldRevision()).toBe(33);
      if (rival !== store) await rival.close();
    }),
  );
}

function describeRefusedChange(within: Within): void {
  const { platformCertificates, merchants, users, services } = newWorld();
  const [direct, partner] = merchants;
  if (!direct || !partner) throw new Error('The test world has two merchants.');
  const owned = { appid: 'wxpartner', openid: 'o-1' };
  const elsewhere = { mchid: '1900000200', subMchid: 'x', subAppids: ['wx'] };
  const refused: Record<string, readonly [field: string, change: WorldChange]> = {
    'an openid of another user': ['openid', { users: [{ userId: 'user-3', openids: [owned] }] }],
    'an openid that two new users share': [
      'openid',
      { users: ['user-1', 'user-4'].map((userId) => ({ userId, openids: [owned] })) },
    ],
    'a public key of another merchant': [
      'public_key_id',
      { merchants: [{ ...direct, platformPublicKey: partner.platformPublicKey }] },
    ],
    'a certificate twice': [
      'serial',
      { merchants: [{ ...direct, certificates: [...direct.certificates, ...direct.certificates] }] },
    ],
    'a platform certificate twice': [
      'serial',
      { platformCertificates: [...platformCertificates, ...platformCertificates] },
    ],
    'a merchant twice': ['mchid', { merchants: [direct, direct] }],
    'a service twice': ['service_id', { services: [...services, ...services] }],
    'a user twice': ['user_id', { users: [...users, ...users] }],
    'a merchant without an appid': ['appid', { merchants: [{ ...direct, appids: [] }] }],
    'a link under another partner': [
      'mchid',
      { links: [{ mchid: partnerMchid, subMerchants: [elsewhere] }] },
    ],
    'a fraction of a millisecond': ['ahead_ms', { clock: { aheadMs: 0.5, frozenAt: null } }],
  };
  for (const [what, [field, change]] of Object.entries(refused)) {
    it(
      `rejects ${what} by its field, and changes nothing`,
      within(async (store) => {
        await store.foundWorld(newWorld());
        const refusal = await store.changeWorld({ readings: {}, ...change }).catch((error: unknown) => error);
        expect(refusal).toMatchObject({
          code: 'STORE_VALUE',
          message: expect.stringMatching(new RegExp(`^${field} `)),
        });
        expect(await loaded(store)).toEqual({ ...newWorld(), plans: [] });
        expect(await store.worldRevision()).toBe(1);
      }),
    );
  }

  it(
    'rejects a change of a world that nobody founded',
    within(async (store) => {
      await expect(store.changeWorld({ users })).rejects.toMatchObject({ code: 'STORE_FAULT' });
      expect(await store.foundWorld(newWorld())).toBe(true);
    }),
  );
}
