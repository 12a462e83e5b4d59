/**
 * Where a story is played: a gateway that a merchant's program reaches, over a socket or without one. A stage can be
 * taken down and put up again over the same data.
 */
import { pathToFileURL } from 'node:url';
import { createControl, type ConnectedMerchant, type Control, type StartedGateway } from '@hufu/gateway';
import { createClient, type Client, type ClientOptions, type Transport } from '@hufu/sdk';
import { createGateway, gatewayPartsOf, systemClock } from './gateway-rooms.ts';
import type { Gateway, Store, WorldRecord } from './gateway-rooms.ts';
import { createHandleControl } from './handle-control.ts';

/** How the platform's answers are to be signed. */
export type SigningMode = 'public-key' | 'certificate';

/** A merchant as its own program knows it. */
export interface StageMerchant {
  readonly mchid: string;
  readonly apiv3Key: string;
  /** The name of the platform's key in either mode. */
  readonly platformSerials: Readonly<Record<SigningMode, string>>;
  /** What its program creates a client with. A story says itself what is sent again, so the client repeats nothing. */
  clientOptions(mode: SigningMode): ClientOptions;
}

export interface Stage {
  readonly partner: StageMerchant;
  readonly direct: StageMerchant;
  readonly control: Control;
  /** How a client gets to the gateway: what a merchant that came later puts into its options. */
  readonly way: Pick<ClientOptions, 'baseUrl' | 'transport'>;
  /** Ends the gateway in order. */
  close(): Promise<void>;
}

/** A client of one of a stage's merchants. */
export function clientOf(merchant: StageMerchant, mode: SigningMode = 'public-key'): Client {
  return createClient(merchant.clientOptions(mode));
}

/** A merchant that was put into the world through the controls, as its program then knows it. */
export async function newcomer({ control, way }: Stage, mchid: string): Promise<StageMerchant> {
  const keys = await control.merchants.credentials(mchid);
  const certs = {
    'public-key': { [keys.platform_public_key_id]: keys.platform_public_key },
    certificate: { [keys.platform_certificate_serial]: keys.platform_certificate },
  };
  return {
    mchid,
    apiv3Key: keys.apiv3_key,
    platformSerials: {
      'public-key': keys.platform_public_key_id,
      certificate: keys.platform_certificate_serial,
    },
    clientOptions: (mode) => ({
      retries: 0,
      ...way,
      mchid,
      serial: keys.serial,
      privateKey: keys.private_key,
      certs: certs[mode],
    }),
  };
}

/** What a reset goes back to. */
const foundingSnapshot = 'founding';

/** A stage without a socket. Closing it closes the store. */
export async function openMemoryStage(store: Store): Promise<Stage> {
  const record = await store.loadWorld();
  if (record === undefined)
    throw new Error('A stage without a socket needs a world that was founded before.');
  const snapshots = await store.listSnapshots();
  if (!snapshots.some(({ name }) => name === foundingSnapshot)) {
    await store.takeSnapshot({ name: foundingSnapshot, takenAt: systemClock.nowMs() });
  }
  const { handle, time } = createGateway(gatewayPartsOf({ store, record }));
  const transport = transportTo(handle);
  return {
    partner: recordedMerchant(record, 'partner', transport),
    direct: recordedMerchant(record, 'direct', transport),
    control: createHandleControl(handle),
    way: { transport },
    close: async () => {
      await time.stop();
      await store.close();
    },
  };
}

/** A stage on a gateway that listens. */
export function socketStage(gateway: Pick<StartedGateway, 'baseUrl' | 'merchants' | 'close'>): Stage {
  const { baseUrl } = gateway;
  return {
    partner: connectedMerchant(gateway, 'partner'),
    direct: connectedMerchant(gateway, 'direct'),
    control: createControl({ controlUrl: `${baseUrl}/_hufu` }),
    way: { baseUrl },
    close: () => gateway.close(),
  };
}

/** Carries a request to the gateway as it is, and its answer back. */
function transportTo(handle: Gateway['handle']): Transport {
  return async ({ method, target, headers, body }) => {
    const answer = await handle({
      method,
      target,
      headers: lowerCased(headers),
      body,
      remoteAddress: '127.0.0.1',
    });
    return { ...answer, headers: lowerCased(Object.fromEntries(answer.headers)) };
  };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

type Role = ConnectedMerchant['role'];

function recordedMerchant(world: WorldRecord, role: Role, transport: Transport): StageMerchant {
  const record = world.merchants.find((merchant) => merchant.role === role);
  const certificate = record?.certificates[0];
  const platform = world.platformCertificates[0];
  if (record === undefined || certificate === undefined || platform === undefined) {
    throw new Error(`The world has no ${role} with a certificate, or the platform has none.`);
  }
  const { mchid, apiv3Key, platformPublicKey } = record;
  const certs = {
    'public-key': { [platformPublicKey.id]: platformPublicKey.publicKeyPem },
    certificate: { [platform.serial]: platform.certificatePem },
  };
  return {
    mchid,
    apiv3Key,
    platformSerials: { 'public-key': platformPublicKey.id, certificate: platform.serial },
    clientOptions: (mode) => ({
      retries: 0,
      mchid,
      serial: certificate.serial,
      privateKey: certificate.privateKeyPem,
      certs: certs[mode],
      transport,
    }),
  };
}

function connectedMerchant(
  { baseUrl, merchants }: Pick<StartedGateway, 'baseUrl' | 'merchants'>,
  role: Role,
): StageMerchant {
  const merchant = merchants.find((one) => one.role === role);
  if (merchant === undefined) throw new Error(`The gateway knows no ${role}.`);
  const { mchid, serial, apiv3Key, privateKeyFile } = merchant;
  const certs = {
    'public-key': { [merchant.platformPublicKeyId]: pathToFileURL(merchant.platformPublicKeyFile) },
    certificate: { [merchant.platformCertificateSerial]: pathToFileURL(merchant.platformCertificateFile) },
  };
  return {
    mchid,
    apiv3Key,
    platformSerials: {
      'public-key': merchant.platformPublicKeyId,
      certificate: merchant.platformCertificateSerial,
    },
    clientOptions: (mode) => ({
      retries: 0,
      mchid,
      serial,
      privateKey: pathToFileURL(privateKeyFile),
      certs: certs[mode],
      baseUrl,
    }),
  };
}
