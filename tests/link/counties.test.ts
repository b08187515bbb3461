import { expect, it } from 'vitest';
import { countyOf } from '../../src/link/counties.ts';
import { HAYWARD, SACRAMENTO_COE } from './places.ts';

it.each([
  { code: HAYWARD, county: 'Alameda' },
  { code: SACRAMENTO_COE, county: 'Sacramento' },
  { code: '40688090000000', county: 'San Luis Obispo' },
  { code: '58727360000000', county: 'Yuba' },
  { code: '59000000000000', county: null },
  { code: '00000000000000', county: null },
])('$code is in the county $county', ({ code, county }) => {
  expect(countyOf(code)).toBe(county);
});
