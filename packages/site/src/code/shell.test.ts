import { execFileSync } from 'node:child_process';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contract } from '@hufu/contract';
import { afterAll, expect, test } from 'vitest';

import { languages } from '../pages/language.ts';
import { operationPageOf } from '../pages/operation-page.ts';
import { printControlCurl, printCurl, printHufuCall } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'hufu-shell-'));
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Where a gateway that was started in the folder has the direct merchant's, which here is everybody's. */
const keys = join(folder, '.hufu/keys/1900000200');
const keyFile = join(keys, 'apiclient_key.pem');
mkdirSync(keys, { recursive: true });
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
const certificate = ['-subj', '/CN=1900000200', '-set_serial', '0x5157F09E'];
execFileSync('openssl', ['req', '-x509', '-key', keyFile, ...certificate, '-out', 'apiclient_cert.pem'], {
  cwd: keys,
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the script would hand to curl, one argument a line. */
function argumentsOf(script: string): string {
  const env = {
    ...process.env,
    HUFU_PRIVATE_KEY_FILE: keyFile,
    HUFU_MCHID: '1900000100',
    HUFU_SERIAL: '61F9C719',
    HUFU_BASE_URL: 'http://127.0.0.1:7700',
  };
  const told = `curl() { printf '%s\\n' "$@"; }\n${script}`;
  return execFileSync('/bin/sh', ['-c', told], { cwd: folder, env, encoding: 'utf8' });
}

test.each([contract.createPartnerUserSignPlan, contract.queryPartnerPlan, contract.cancelServiceOrder])(
  'the script that a shell runs for $id signs what it sends',
  (operation) => {
    const { shell } = operationPageOf(operation);
    const given = argumentsOf(printCurl(shell, 'zh'));
    const fact = (name: string) => new RegExp(`${name}="([^"]+)"`, 'u').exec(given)?.[1] ?? '';
    const message = `${shell.method}\n${shell.target}\n${fact('timestamp')}\n${fact('nonce_str')}\n${shell.body ?? ''}\n`;
    const verified = createVerify('sha256').update(message).verify(publicKey, fact('signature'), 'base64');
    expect(verified).toBe(true);
    const isDirect = shell.caller === 'direct';
    expect(fact('mchid')).toBe(isDirect ? '1900000200' : '1900000100');
    expect(fact('serial_no')).toBe(isDirect ? '5157F09E' : '61F9C719');
    expect(given).toContain(`http://127.0.0.1:7700${shell.target}\n`);
    if (shell.body !== null) expect(given).toContain(`\n${shell.body}\n`);
  },
);

test('the command of a direct merchant names it, since a connection begins with the partner', () => {
  const direct = printHufuCall(operationPageOf(contract.queryPlan).shell, 'en');
  expect(direct).toContain('--connection .hufu/connection.json --merchant 1900000200');
  expect(printHufuCall(operationPageOf(contract.queryPartnerPlan).shell, 'en')).not.toContain('--merchant');
});

test('what the platform gives is said above the lines, and nothing where nothing is', () => {
  const { shell } = operationPageOf(contract.createPartnerServiceOrder);
  const remark = {
    zh: '# 换成“创建用户的签约计划”返回的 sign_plan_id。\n',
    en: '# Put the sign_plan_id that "Create a user sign plan" answered.\n',
  };
  for (const print of [printCurl, printHufuCall, printControlCurl]) {
    for (const language of languages) {
      expect(print(shell, language).startsWith(remark[language])).toBe(true);
      const other = print(operationPageOf(contract.createPartnerUserSignPlan).shell, language);
      expect(other).not.toMatch(/^# /mu);
    }
  }
});
