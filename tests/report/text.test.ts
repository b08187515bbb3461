import { describe, expect, test } from 'vitest';
import type { ReportOptions } from '../../src/report/format.ts';
import { reportText } from '../../src/report/text/index.ts';
import { DRAFT } from './sample/draft.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';
import { textOf } from './sample/text-of.ts';

const PLAIN: ReportOptions = { width: 80, colour: false, detail: false, sort: 'county' };

const GOLDENS = [
  ['one LEA with both grants', PAIRED, PLAIN, 'paired'],
  ['one LEA on a wide screen', PAIRED, { ...PLAIN, width: 120 }, 'paired-wide'],
  ['one LEA on a narrow screen', PAIRED, { ...PLAIN, width: 60 }, 'paired-narrow'],
  ['one LEA in colour', PAIRED, { ...PLAIN, colour: true }, 'paired-colour'],
  ['a draft application', DRAFT, PLAIN, 'draft'],
  ['a region by county and name', REGION, PLAIN, 'region'],
  ['a region by score, with ties', REGION, { ...PLAIN, sort: 'score' }, 'region-by-score'],
  ['a region, every LEA in full', REGION, { ...PLAIN, width: 100, detail: true }, 'region-detail'],
] as const;

describe('the text report', () => {
  test.each(GOLDENS)('reads as expected for %s', async (_, result, options, name) => {
    await expect(await textOf(reportText(result, options))).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
