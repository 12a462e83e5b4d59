/**
 * For tests: a gateway to throw bad requests at. It is a whole one over the test world, on a SQLite file that can be
 * looked into afterwards, and stands still at the hour in which these tests play.
 */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundingSnapshot, type Operation } from '@hufu/contract';
import { printAuthorization, printNonce, requestMessage, sign } from '@hufu/protocol';
import { systemClock } from '../../adapters/system-clock.ts';
import { systemRandom } from '../../adapters/system-random.ts';
import { MovableClock } from '../../clock.ts';
import { createPlatformCertificate } from '../../founding/platform-certificate.ts';
import { createGateway } from '../../gateway.ts';
import type { GatewayRequest } from '../../pipeline/message.ts';
import type { LogEntry } from '../../ports.ts';
import { openSqliteStore } from '../../store/sqlite.ts';
import type { CertifiedKey, Store, WorldRecord } from '../../store/store.ts';
import { ControlHand } from '../control.ts';
import type { TestGateway } from '../gateway.ts';
import { gatewayPartsOf } from '../gateway-parts.ts';
import { MerchantHand } from '../merchant.ts';
import { playAt } from '../signed-contract.ts';
import { directMchid, partnerMchid } from '../world.ts';
import { bodyOfDraft, targetOfDraft, type Draft } from './draft.ts';

export interface FuzzStage extends TestGateway {
  /** The database's file. */
  readonly file: string;
  /** The request as it comes off the wire: signed by who calls the operation, over exactly these bytes. */
  request(operation: Operation, draft: Draft, body?: Buffer): Promise<GatewayRequest>;
  /** Closes the gateway, keeping its file. */
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** Opens a gateway over `world` in a directory of its own. */
export async function openFuzzStage(world: WorldRecord): Promise<FuzzStage> {
  const directory = await mkdtemp(join(tmpdir(), 'hufu-fuzz-'));
  const file = join(directory, 'hufu.sqlite');
  const store = await openSqliteStore({ file });
  await store.foundWorld(world);
  const clock = new MovableClock(systemClock);
  const log: LogEntry[] = [];
  const gateway = createGateway(
    gatewayPartsOf({
      store,
      record: { ...world, plans: [] },
      clock,
      log: (entry) => void (entry.event === 'request' || log.push(entry)),
      newMerchantKeys: async (mchid) => borrowedKeys(world, mchid),
      newPlatformCertificate: certificatesFor(store),
    }),
  );
  const controls = new ControlHand(gateway.handle);
  const sealers = { partner: sealerOf(world, partnerMchid), direct: sealerOf(world, directMchid) };
  const stage: FuzzStage = {
    ...gateway,
    store,
    clock,
    log,
    file,
    as: (mchid) => new MerchantHand(mchid, world, gateway.handle),
    control: (id, asking) => controls.answer(id, asking),
    refusedControl: (id, asking) => controls.refusal(id, asking),
    request: ({ surface, mode }, draft, body = bodyOfDraft(draft)) => {
      if (surface === 'control') return Promise.resolve(controlRequest(draft, body));
      return sealers[mode === 'direct' ? 'direct' : 'partner'](draft, body);
    },
    close: () => store.close(),
    remove: () =>
      rm(directory, {
        recursive: true,
        force: true,
      }),
  };
  await playAt(stage);
  // What a reset goes back to: the world as it is, at this hour.
  await store.takeSnapshot({ name: foundingSnapshot, takenAt: clock.nowMs() });
  return stage;
}

/** New merchants get the keys of an old one: making keys takes a tenth of a second, and nobody looks at them. */
function borrowedKeys(world: WorldRecord, mchid: string) {
  const [lender] = world.merchants;
  if (lender === undefined) throw new Error('The world has no merchant to borrow keys from.');
  const { apiv3Key, certificates, platformPublicKey } = lender;
  const id = platformPublicKey.id.replace(lender.mchid, mchid);
  return { apiv3Key, certificates, platformPublicKey: { ...platformPublicKey, id } };
}

/** Makes a certificate only where all earlier ones stand in the world, which each round begins without them. */
function certificatesFor(store: Store): () => Promise<CertifiedKey> {
  const made: CertifiedKey[] = [];
  return async () => {
    const world = await store.loadWorld();
    const standing = new Set(world?.platformCertificates.map(({ serial }) => serial));
    const free = made.find(({ serial }) => !standing.has(serial));
    if (free !== undefined) return free;
    const certificate = await createPlatformCertificate({ nowMs: systemClock.nowMs(), random: systemRandom });
    made.push(certificate);
    return certificate;
  };
}

type Seal = (draft: Draft, body: Buffer) => Promise<GatewayRequest>;

function sealerOf({ merchants }: WorldRecord, mchid: string): Seal {
  const certified = merchants.find((merchant) => merchant.mchid === mchid)?.certificates[0];
  if (certified === undefined) throw new Error(`There is no merchant ${mchid}.`);
  const privateKey = createPrivateKey(certified.privateKeyPem);
  return (draft, body) => seal({ draft, body, mchid, certified, privateKey });
}

interface Sealing {
  readonly draft: Draft;
  readonly body: Buffer;
  readonly mchid: string;
  readonly certified: CertifiedKey;
  readonly privateKey: KeyObject;
}

async function seal({ draft, body, mchid, certified, privateKey }: Sealing): Promise<GatewayRequest> {
  const { method } = draft;
  const target = targetOfDraft(draft);
  const timestamp = String(Math.floor(systemClock.nowMs() / 1000));
  const nonce = printNonce(systemRandom.bytes(16));
  // Made in the thread pool, so that many requests under way use all cores.
  const signature = await sign(requestMessage({ method, target, timestamp, nonce, body }), privateKey);
  const authorization = printAuthorization({ mchid, serial: certified.serial, timestamp, nonce, signature });
  return { method, target, headers: { ...draft.headers, authorization }, body, remoteAddress: '127.0.0.1' };
}

function controlRequest(draft: Draft, body: Buffer): GatewayRequest {
  const headers = { ...draft.headers, host: '127.0.0.1:7700' };
  return { method: draft.method, target: targetOfDraft(draft), headers, body, remoteAddress: '127.0.0.1' };
}
