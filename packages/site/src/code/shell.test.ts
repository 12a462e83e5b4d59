import { execFileSync } from 'node:child_process';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contract } from '@hufu/contract';
import { afterAll, expect, test } from 'vitest';

import { operationPageOf } from '../pages/operation-page.ts';
import { printCurl, printHufuCall } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'hufu-shell-'));
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = join(folder, 'apiclient_key.pem');
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script would hand to curl, one argument a line. */
function argumentsOf(script: string): string {
  const env = {
    ...process.env,
    HUFU_PRIVATE_KEY_FILE: keyFile,
    HUFU_MCHID: '1900000100',
    HUFU_SERIAL: 'ABC',
    HUFU_BASE_URL: 'http://127.0.0.1:7700',
  };
  const told = `curl() { printf '%s\\n' "$@"; }\n${script}`;
  return execFileSync('/bin/sh', ['-c', told], { env, encoding: 'utf8' });
}

test.each([contract.createPartnerUserSignPlan, contract.queryPartnerPlan, contract.cancelServiceOrder])(
  'the script that a shell runs for $id signs what it sends',
  (operation) => {
    const { shell } = operationPageOf(operation);
    const given = argumentsOf(printCurl(shell));
    const fact = (name: string) => new RegExp(`${name}="([^"]+)"`, 'u').exec(given)?.[1] ?? '';
    const message = `${shell.method}\n${shell.target}\n${fact('timestamp')}\n${fact('nonce_str')}\n${shell.body ?? ''}\n`;
    const verified = createVerify('sha256').update(message).verify(publicKey, fact('signature'), 'base64');
    expect(verified).toBe(true);
    expect(given).toContain(`http://127.0.0.1:7700${shell.target}\n`);
    if (shell.body !== null) expect(given).toContain(`\n${shell.body}\n`);
  },
);

test('the command of a direct merchant names it, since a connection begins with the partner', () => {
  const direct = printHufuCall(operationPageOf(contract.queryPlan).shell);
  expect(direct).toContain('--connection .hufu/connection.json --merchant 1900000200');
  expect(printHufuCall(operationPageOf(contract.queryPartnerPlan).shell)).not.toContain('--merchant');
});
