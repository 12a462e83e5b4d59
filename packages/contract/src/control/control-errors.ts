/** What control operations can be refused with, by what they do. */
import type { ErrorCode } from '../errors.ts';

/** Names nothing and takes no body: the caller may be a stranger, or send a query. */
export const controlErrors = [
  'NO_AUTH',
  'PARAM_ERROR',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];

/** Reads a thing that may not exist. */
export const findErrors = [
  'NO_AUTH',
  'PARAM_ERROR',
  'RESOURCE_NOT_EXISTS',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];

/** Takes a body, or breaks a rule of Hufu's own. */
export const changeErrors = [
  'NO_AUTH',
  'PARAM_ERROR',
  'INVALID_REQUEST',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];

/** Acts on a thing that may not exist, or whose state may forbid it. */
export const actErrors = [
  'NO_AUTH',
  'PARAM_ERROR',
  'INVALID_REQUEST',
  'INVALID_ORDER_STATE',
  'ORDER_CANCELED',
  'ORDER_DONE',
  'RESOURCE_NOT_EXISTS',
  'SYSTEM_ERROR',
] as const satisfies readonly ErrorCode[];
