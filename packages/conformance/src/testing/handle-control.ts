/** `createControl` without a socket: the same shape, and each operation asked of `handle` itself, from this machine. */
import { ControlError, type Control } from '@hufu/gateway';
import { controlOver, describeRequest, type Gateway } from './gateway-rooms.ts';

/** Where the control operations stand, on any gateway. */
const controlPath = '/_hufu';

/** Rejects with a ControlError as `createControl` does; `rule` and `confidence` are told as well. */
export function createHandleControl(handle: Gateway['handle']): Control {
  const call: Control['call'] = async (id, ...asking) => {
    const described = describeRequest(controlPath, id, asking[0] ?? {});
    const body = described.body ?? '';
    const answer = await handle({
      method: described.method,
      target: described.url,
      headers: {
        accept: 'application/json',
        'accept-language': 'en',
        host: '127.0.0.1:7700',
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
      },
      body: Buffer.from(body),
      remoteAddress: '127.0.0.1',
    });
    const data: unknown = answer.body.length === 0 ? null : JSON.parse(answer.body.toString());
    if (answer.status < 300) return data as Awaited<ReturnType<typeof call<typeof id>>>; // as the contract says
    const refused = data as { readonly code: string; readonly message: string; readonly detail?: unknown };
    const headers = new Map(answer.headers);
    throw new ControlError(refused.message, {
      operation: id,
      code: refused.code,
      status: answer.status,
      detail: refused.detail,
      rule: headers.get('Hufu-Rule') ?? null,
      confidence: headers.get('Hufu-Confidence') ?? null,
    });
  };
  return controlOver(call);
}
