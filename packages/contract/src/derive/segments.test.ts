import { expect, test } from 'vitest';

import { printSegmentTable } from './segments.ts';

test('each segment with two spellings stands there once, and no placeholder does', () => {
  const table = printSegmentTable([
    '/v3/merchant-service/complaints-v2/{complaint-id}',
    '/v3/merchant-service/images/upload',
    '/v3/pay_bank/h5',
  ]);
  expect(table).toContain("segmentTable =\n  'complaints-v2 merchant-service';");
});
