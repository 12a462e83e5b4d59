/** A gateway of a test's own, and the file by which commands find it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway, type ConnectedMerchant, type StartedGateway } from '@hufu/gateway';

export interface GatewayOnDisk {
  readonly gateway: StartedGateway;
  readonly partner: ConnectedMerchant;
  readonly direct: ConnectedMerchant;
  /** A directory that goes with the gateway, for whatever a test writes. */
  readonly folder: string;
  /** The words `--connection <file>`. */
  readonly connection: readonly [string, string];
  close(): Promise<void>;
}

export async function openGatewayOnDisk(): Promise<GatewayOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'hufu-cli-'));
  const gateway = await startGateway();
  const { baseUrl, controlUrl, merchants } = gateway;
  const file = join(folder, 'connection.json');
  await writeFile(file, JSON.stringify({ baseUrl, controlUrl, merchants }));
  return {
    gateway,
    partner: find(merchants, 'partner'),
    direct: find(merchants, 'direct'),
    folder,
    connection: ['--connection', file],
    async close() {
      await gateway.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function find(merchants: readonly ConnectedMerchant[], role: ConnectedMerchant['role']): ConnectedMerchant {
  const merchant = merchants.find((one) => one.role === role);
  if (merchant === undefined) throw new Error(`The gateway has no ${role}.`);
  return merchant;
}
