/**
 * The gateway's settings: one table from which options are checked, `--help` is printed and the
 * documentation is made. Nothing here reads the environment; whoever starts the gateway hands it in.
 */
import type { Seed } from '@hufu/contract';
import { canTravel } from './control/control-options.ts';

interface Setting {
  /** As on the command line, without the dashes. */
  readonly flag: string;
  /** What stands for the value in `--help`. */
  readonly value?: string;
  readonly default: string | number | boolean | null;
  readonly says: string;
  readonly why: string;
}

/** Every setting, by the name of its option. */
export const settings = {
  port: {
    flag: 'port',
    value: 'number',
    default: 7700,
    says: 'Port to listen on, 0 to 65535; 0 picks a free one.',
    why: 'Fixed, so that a base address written down once keeps working.',
  },
  host: {
    flag: 'host',
    value: 'address',
    default: '127.0.0.1',
    says: 'Address to listen on.',
    why: 'Loopback, because the gateway hands out keys of its own making.',
  },
  data: {
    flag: 'data',
    value: 'directory',
    default: '.hufu',
    says: 'Directory for the database, the keys and connection.json.',
    why: 'Beside the work it serves; one process per directory.',
  },
  database: {
    flag: 'database',
    value: 'url',
    default: null,
    says: 'postgres:// URL of a database to use in place of the file in the data directory.',
    why: 'A file is enough for one machine; PostgreSQL lets many gateways share one state.',
  },
  seed: {
    flag: 'seed',
    value: 'file',
    default: null,
    says: 'YAML or JSON file of merchants, services, users and readings that are to be there.',
    why: 'The default world is enough for a first call; a team describes its own once and shares the file.',
  },
  allowNotify: {
    flag: 'allow-notify',
    value: 'host',
    default: null,
    says: 'Host that notifications may go to beside this machine; may be given several times.',
    why: "None: a sandbox that writes to strangers' servers is no sandbox. What may not be sent is held and shown.",
  },
  forwardNotifications: {
    flag: 'forward-notifications',
    value: 'url',
    default: null,
    says: "Address that all notifications go to, whatever a merchant's notify_url says.",
    why: "A program under test need not be reached under its public name; the merchant's own address stands in a header.",
  },
  strict: {
    flag: 'strict',
    default: false,
    says: "Refuse what the platform's pages forbid, also where their own examples do it.",
    why: 'Off, so that the example people copy works; on for a last check before going live.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** What a gateway is started with. Every member may be left out; see `settings` for the defaults. */
export interface GatewayOptions {
  /** 0 to 65535; 0 picks a free port. Default is 0 in a program and 7700 on the command line. */
  readonly port?: number;
  /** Default is `127.0.0.1`. */
  readonly host?: string;
  /** A directory; created with mode 0700. Default in a program is none: everything stays in memory. */
  readonly data?: string;
  /** A `postgres://` URL. */
  readonly database?: string;
  /** A YAML or JSON file, or what it would hold: merchants, services, users and readings that are to be there. */
  readonly seed?: string | Seed;
  /** Hosts that notifications may go to beside this machine. Default is none. */
  readonly allowNotify?: readonly string[];
  /** Where all notifications go in place of their `notify_url`. Default is nowhere else. */
  readonly forwardNotifications?: string;
  /** Default is `false`. */
  readonly strict?: boolean;
  /**
   * Opens the control operations to callers beyond loopback, as `Authorization: Bearer …`. At least 16 characters,
   * visible ASCII.
   */
  readonly controlToken?: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** `null`: in memory, with key files in a temporary directory. */
  readonly data: string | null;
  /** `null`: a file in `data`, or memory. */
  readonly database: string | null;
  /** A file, or what it would hold; `null`: the default world alone. */
  readonly seed: string | Seed | null;
  readonly allowNotify: readonly string[];
  /** `null`: each goes where its `notify_url` says, as far as it may. */
  readonly forwardNotifications: string | null;
  readonly strict: boolean;
  readonly controlToken: string | null;
}

export const controlTokenLengthMin = 16;

const known: readonly string[] = [...Object.keys(settings), 'controlToken'];

/** Refuses an option that is none of the settings, and none of `others`, by its name. */
export function refuseStrangers(options: object, others: readonly string[] = []): void {
  const names = [...known, ...others];
  const stranger = Object.keys(options).find((name) => !names.includes(name));
  if (stranger === undefined) return;
  throw new TypeError(`The gateway has no option "${stranger}". It knows ${names.join(', ')}.`);
}

/** The checked settings; throws a TypeError that names the option and the rule it breaks. */
export function readConfig(options: GatewayOptions): Config {
  refuseStrangers(options);
  const { port = 0, host = settings.host.default, data, database, seed } = options;
  const { allowNotify = [], forwardNotifications, strict = false, controlToken } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('port must be a whole number from 0 to 65535.');
  }
  requireText('host', host);
  if (data !== undefined) requireText('data', data);
  if (database !== undefined && !/^postgres(ql)?:\/\//.test(database)) {
    throw new TypeError(
      'database must be a URL that begins with postgres:// (it may hold a password, so it is not shown).',
    );
  }
  if (seed !== undefined) requireSeed(seed);
  requireTexts('allowNotify', allowNotify);
  if (forwardNotifications !== undefined) requireAddress('forwardNotifications', forwardNotifications);
  if (typeof strict !== 'boolean') throw new TypeError('strict must be true or false.');
  if (controlToken !== undefined) requireText('controlToken', controlToken);
  if (controlToken !== undefined && controlToken.length < controlTokenLengthMin) {
    throw new TypeError(`controlToken must have at least ${controlTokenLengthMin} characters.`);
  }
  if (controlToken !== undefined && !canTravel(controlToken)) {
    throw new TypeError('controlToken must be made of visible ASCII characters: it travels in a header.');
  }
  return Object.freeze({
    port,
    host,
    data: data ?? null,
    database: database ?? null,
    seed: seed ?? null,
    allowNotify: Object.freeze([...allowNotify]),
    forwardNotifications: forwardNotifications ?? null,
    strict,
    controlToken: controlToken ?? null,
  });
}

/** What the object holds is checked where it is read. */
function requireSeed(seed: unknown): void {
  const isGroup = typeof seed === 'object' && seed !== null && !Array.isArray(seed);
  if (isGroup || (typeof seed === 'string' && seed !== '')) return;
  throw new TypeError(
    'seed must be the name of a file, or an object of merchants, services, users and readings.',
  );
}

function requireTexts(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list of texts.`);
  for (const text of value) requireText(name, text);
}

function requireAddress(name: string, value: unknown): void {
  if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) return;
  throw new TypeError(`${name} must be an address that begins with http:// or https://.`);
}

function requireText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '')
    throw new TypeError(`${name} must be a text that is not empty.`);
}
