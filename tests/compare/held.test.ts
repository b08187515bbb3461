import { expect, test } from 'vitest';
import { compareHeld } from '../../src/compare/held.ts';
import type { Result } from '../../src/model/result.ts';
import { site } from '../report/sample/parts.ts';
import { REGION } from '../report/sample/region.ts';

/** The region with some schools in its first LEA, and none in the others. */
function withSites(...sites: Result['cases'][number]['sites']): Result {
  return { ...REGION, cases: REGION.cases.map((one, at) => ({ ...one, sites: at === 0 ? sites : [] })) };
}

const ORD = site('27660926026348', 'Ord Terrace Elementary', 3);

test('a school that is called otherwise is the same school', () => {
  const renamed = { ...ORD, name: 'Ord Terrace' };
  expect(compareHeld(withSites(ORD), withSites(renamed))).toEqual({ new: [], gone: [] });
});

test('a school without a code is known by its name', () => {
  const [one, other] = ['Marina Vista', 'Crumpton'].map((name) => ({ ...ORD, cds: null, name }));
  const { new: fresh, gone } = compareHeld(withSites(ORD, one as typeof ORD), withSites(ORD, other as typeof ORD));
  expect([fresh.map(({ key }) => key), gone.map(({ key }) => key)]).toEqual([['Crumpton'], ['Marina Vista']]);
});
