import type { ErrorCode } from '../errors.ts';

/** What every operation on a service order that exists can be refused with. Creation has `planErrors`. */
export const orderErrors = [
  'PARAM_ERROR',
  'INVALID_REQUEST',
  'SIGN_ERROR',
  'NO_AUTH',
  'INVALID_ORDER_STATE',
  'ORDER_CANCELED',
  'ORDER_DONE',
  'ORDER_NOT_EXIST',
  'FREQUENCY_LIMITED',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];
