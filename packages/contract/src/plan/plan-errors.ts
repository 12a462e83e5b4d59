import type { ErrorCode } from '../errors.ts';

/**
 * What every operation of the plan family can be refused with. The platform's own tables for these
 * operations are not public; the codes are those of its neighbours.
 */
export const planErrors = [
  'PARAM_ERROR',
  'INVALID_REQUEST',
  'SIGN_ERROR',
  'NO_AUTH',
  'RESOURCE_NOT_EXISTS',
  'FREQUENCY_LIMITED',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];
