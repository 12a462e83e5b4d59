/** `hufu serve`: the gateway as a process. Prints what a program needs to reach it, then its log. */
import { Command, InvalidArgumentError } from 'commander';
import { printExports, readConfig, runGateway, settings, type GatewayOptions } from '@hufu/gateway';
import { printLogEntry } from '../print-log-entry.ts';
import type { Surroundings } from '../surroundings.ts';

const exampleMessage = `
Examples:
  $ hufu serve
  $ hufu serve --port 0 --data /tmp/plans
  $ hufu serve --seed seed.yaml
  $ hufu serve --database postgres://hufu@localhost/hufu

HUFU_CONTROL_TOKEN (at least 16 characters) opens the control operations to callers
beyond this machine, as "Authorization: Bearer …".`;

/** The command, with its options made from the gateway's own table of settings. */
export function serveCommand(surroundings: Surroundings): Command {
  const command = new Command('serve').description(
    'Run the gateway: keys, a small world and a database are created when missing.',
  );
  for (const setting of Object.values(settings)) {
    const flag = 'value' in setting ? `--${setting.flag} <${setting.value}>` : `--${setting.flag}`;
    const says = `${setting.says} ${setting.why}`;
    if (setting.flag === 'port') command.option(flag, says, readPort, setting.default);
    else if (setting.flag === 'allow-notify') command.option(flag, says, addHost);
    else if (typeof setting.default === 'string') command.option(flag, says, setting.default);
    else command.option(flag, says);
  }
  return command
    .addHelpText('after', exampleMessage)
    .action((options: GatewayOptions) => serve(options, surroundings));
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return Number(text);
}

/** One more host, for an option that may be given several times. */
function addHost(host: string, hosts: readonly string[] = []): readonly string[] {
  return [...hosts, host];
}

async function serve(options: GatewayOptions, { env, out }: Surroundings): Promise<void> {
  const controlToken = env['HUFU_CONTROL_TOKEN'];
  const config = readConfig({ ...options, ...(controlToken === undefined ? {} : { controlToken }) });
  const colour = out.isTerminal && (env['NO_COLOR'] ?? '') === '';
  const gateway = await runGateway(config, (entry) => out.write(`${printLogEntry(entry, { colour })}\n`));

  out.write(`${printExports(gateway, gateway.connectionFile)}\n\n`);
  out.write(`Gateway  ${gateway.baseUrl}\nConsole  ${gateway.controlUrl}/\n`);
  out.write(
    `Keys and merchants  ${gateway.connectionFile}\nCtrl-C ends it; what was answered is on disk.\n\n`,
  );

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await gateway.close();
}
