/** What one check found, as data. */
import type { Words } from '../language.ts';

export type Grade = 'ok' | 'warning' | 'fault';

/** The checks by name, in the order in which they are made and told. Programs go by these names. */
export const checkNames = [
  'mchid',
  'private-key',
  'key-pair',
  'serial',
  'certificate-dates',
  'platform-keys',
  'apiv3-key',
  'reach-main',
  'reach-backup',
  'clock',
  'signed-call',
  'notify-url',
  'notify-answer',
] as const;

export type CheckName = (typeof checkNames)[number];

/** A sentence, and what to do about it; null where there is nothing to do. */
export interface Told {
  readonly says: Words;
  readonly todo: Words | null;
}

export interface Finding extends Told {
  readonly check: CheckName;
  readonly grade: Grade;
}

export function ok(check: CheckName, told: Told): Finding {
  return { check, grade: 'ok', ...told };
}

/** It works, or was not looked at, and somebody should know. */
export function warning(check: CheckName, told: Told): Finding {
  return { check, grade: 'warning', ...told };
}

/** Calls or notifications fail because of it. */
export function fault(check: CheckName, told: Told): Finding {
  return { check, grade: 'fault', ...told };
}
