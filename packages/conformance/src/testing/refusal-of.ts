import { ApiError } from '@hufu/sdk';

/** What a call is told that must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const outcome: unknown = await call.catch((error: unknown) => error);
  if (outcome instanceof ApiError) return outcome;
  throw new Error('The call was not refused by the platform.', { cause: outcome });
}
