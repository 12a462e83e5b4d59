/**
 * The gateway is killed under load, again and again. `HUFU_KILL_ROUNDS` sets how often on a file (default 20; a quarter
 * of it on PostgreSQL), `HUFU_KILL_SEED` plays a seed again that a failure has printed.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../testing/gateway-rooms.ts';
import { playKillRounds, type KillTally } from './testing/kill-rounds.ts';
import { openPostgresRoom } from '../testing/postgres-room.ts';

const { HUFU_KILL_ROUNDS: asked, HUFU_KILL_SEED: again } = process.env;
const rounds = asked === undefined ? 20 : Number(asked);
const roundsOnPostgres = Math.max(5, Math.ceil(rounds / 4));
const seed = again === undefined ? systemRandom.bytes(4).readInt32BE() : Number(again);

/** A round takes about two seconds; on a machine that may be busy, much more. */
const patiencePerRoundMs = 20_000;

const postgres = await openPostgresRoom('hufu-kill-');
const { root } = postgres;

/** What is wrong with the rounds; nothing when they have proven something. Names the seed, to play it again. */
function wrongWith({ faults, ...seen }: KillTally): readonly string[] {
  const unseen = Object.entries(seen).filter(([, count]) => count === 0);
  const wrong = [...faults, ...unseen.map(([name]) => `the rounds have seen nothing ${name}`)];
  return wrong.length === 0 ? [] : [`seed ${seed}`, ...wrong];
}

describe.concurrent('a gateway killed at any instant keeps what it acknowledged and tells what it owes', () => {
  test(`on a file, ${rounds} times`, { timeout: (rounds + 3) * patiencePerRoundMs }, async () => {
    expect(wrongWith(await playKillRounds({ rounds, seed, data: join(root, 'file') }))).toEqual([]);
  });

  const timeout = (roundsOnPostgres + 3) * patiencePerRoundMs;
  test(`on PostgreSQL, ${roundsOnPostgres} times`, { timeout }, async () => {
    const place = { data: join(root, 'postgres'), database: postgres.url() };
    expect(wrongWith(await playKillRounds({ rounds: roundsOnPostgres, seed, ...place }))).toEqual([]);
  });
});
