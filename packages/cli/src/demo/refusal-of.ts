import { ApiError } from '@hufu/sdk';

/** The platform's refusal; `null` when the call succeeded. Any other failure ends the demo. */
export async function refusalOf(call: () => Promise<unknown>): Promise<ApiError | null> {
  try {
    await call();
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
