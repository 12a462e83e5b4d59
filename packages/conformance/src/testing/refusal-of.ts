import { ControlError } from '@hufu/gateway';
import { ApiError } from '@hufu/sdk';

/** What a call is told that must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const outcome: unknown = await call.catch((error: unknown) => error);
  if (outcome instanceof ApiError) return outcome;
  throw new Error('The call was not refused by the platform.', { cause: outcome });
}

/** What a control operation says that must be refused. */
export async function controlRefusalOf(call: Promise<unknown>): Promise<ControlError> {
  const outcome: unknown = await call.catch((error: unknown) => error);
  if (outcome instanceof ControlError) return outcome;
  throw new Error('The control operation was not refused.', { cause: outcome });
}
