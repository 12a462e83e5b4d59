/** Puts the credential options on a command, for all commands alike. */
import type { Command } from 'commander';
import { connectionFact, credentialTable } from './credential-table.ts';

const note = `
Credentials come from flags, else from --connection, else from the environment, as
"hufu serve" prints it. Secrets are read from files and the environment alone, and
are never printed.`;

/** What Commander makes of the options: members by the flag's name. */
export interface CredentialOptions {
  readonly mchid?: string;
  readonly serial?: string;
  readonly privateKey?: string;
  readonly cert?: string;
  readonly publicKeyId?: string;
  readonly publicKey?: string;
  readonly platformCert?: readonly string[];
  readonly apiv3KeyFile?: string;
  readonly baseUrl?: string;
  readonly connection?: string;
  readonly merchant?: string;
}

export function addCredentialOptions(command: Command): Command {
  command.optionsGroup('Credentials:');
  for (const { flags, env, says } of Object.values(credentialTable)) {
    const text = `${says} (env: ${env})`;
    if (env === credentialTable.platformCertificateFile.env) command.option(flags, text, gather);
    else command.option(flags, text);
  }
  return command
    .option(connectionFact.flags, `${connectionFact.says} (env: ${connectionFact.env})`)
    .option('--merchant <number>', 'Which merchant of the connection; by default its first.')
    .addHelpText('after', note);
}

/** One more value, for an option that may be given several times. */
function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
