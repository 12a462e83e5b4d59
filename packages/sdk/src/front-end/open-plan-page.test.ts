import { expect, test } from 'vitest';

import { InputError } from '../errors.ts';
import { thrownBy } from '../testing/failure-of.ts';
import { openPlanPage } from './open-plan-page.ts';

test('a package is opened in each place, encoded where it stands in a query', () => {
  const packageText = 'mch_id=1230000109&package=AAQTPTQBAAABAAAAAAA/+w==';
  const query = 'package=mch_id%3D1230000109%26package%3DAAQTPTQBAAABAAAAAAA%2F%2Bw%3D%3D';
  expect(openPlanPage(packageText)).toEqual({
    jsapi: { businessType: 'wxpayScorePlan', queryString: query },
    miniProgram: { businessType: 'wxpayScorePlan', extraData: { package: packageText } },
    navigate: { appId: 'wxd8f3793ea3b935b8', path: 'pages/use/plan', extraData: { package: packageText } },
    app: { businessType: 'wxpayScorePlan', query, extInfo: '{"miniProgramType":0}' },
  });
  expect(new URLSearchParams(query).get('package')).toBe(packageText);
});

test('the longest package fits, and one character more does not', () => {
  const longest = 'x'.repeat(2048 - 'package='.length);
  expect(openPlanPage(longest).app.query).toHaveLength(2048);
  expect(thrownBy(() => openPlanPage(`${longest}x`))).toMatchObject({ option: 'package' });
});

// As callers without types do.
test.each([undefined, null, '', 7, {}])('%j is no package', (value) => {
  expect(thrownBy(() => openPlanPage(value as string))).toBeInstanceOf(InputError);
});
