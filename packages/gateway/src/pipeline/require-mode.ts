/**
 * Step 4, first half: whether this kind of merchant may call this operation at all. Needs no body.
 */
import type { Operation } from '@hufu/contract';

import { Refusal } from '../refusal.ts';
import type { Merchant } from '../world.ts';

/** Refuses a direct merchant on a partner operation, and a partner on a direct one. */
export function requireMode(operation: Operation, merchant: Merchant): void {
  if (operation.mode === 'any' || operation.mode === merchant.role) return;
  throw new Refusal('NO_AUTH', {
    rule: 'merchant-mode',
    message: {
      zh: operation.mode === 'partner' ? '仅服务商可调用此接口' : '仅普通商户可调用此接口',
      en:
        operation.mode === 'partner'
          ? 'Only a partner may call this operation'
          : 'Only a direct merchant may call this operation',
    },
  });
}
