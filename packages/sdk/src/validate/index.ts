/**
 * `@hufu/sdk/validate`: input held to the contract's rules before it is signed, for those who want that. The client's
 * entry does not load it.
 */
export { InputError, OptionsError } from '../errors.ts';
export type { InputFault } from '../errors.ts';
export type { UnsignedRequest, ValidateRequest } from '../validate-request.ts';
export { createValidator } from './create-validator.ts';
export type { ValidatorOptions } from './create-validator.ts';
