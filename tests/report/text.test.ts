import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { ReportOptions } from '../../src/report/format.ts';
import { reportText } from '../../src/report/text/index.ts';
import { DRAFT } from './sample/draft.ts';
import { PAIRED } from './sample/paired.ts';
import { resultOf } from './sample/parts.ts';
import { REGION } from './sample/region.ts';
import { textOf } from './sample/text-of.ts';

const PLAIN: ReportOptions = { width: 80, colour: false, detail: false, sort: 'county' };

const GOLDENS: readonly (readonly [string, Result, ReportOptions, string])[] = [
  ['one LEA with both grants', PAIRED, PLAIN, 'paired'],
  ['one LEA on a wide screen', PAIRED, { ...PLAIN, width: 120 }, 'paired-wide'],
  ['one LEA on a narrow screen', PAIRED, { ...PLAIN, width: 60 }, 'paired-narrow'],
  ['one LEA in colour', PAIRED, { ...PLAIN, colour: true }, 'paired-colour'],
  ['a draft application', DRAFT, PLAIN, 'draft'],
  ['a region by county and name', REGION, PLAIN, 'region'],
  ['a region by score, with ties', REGION, { ...PLAIN, sort: 'score' }, 'region-by-score'],
  ['a region, every LEA in full', REGION, { ...PLAIN, width: 100, detail: true }, 'region-detail'],
  ['records that name no LEA', resultOf([]), PLAIN, 'no-lea'],
];

const BLAME = /\b(failed|violat\w*|broken|non-?compliant|deficient|invalid|something)\b/i;

describe.each(GOLDENS)('the text report of %s', (_, result, options, name) => {
  test('reads as expected', async () => {
    await expect(await textOf(reportText(result, options))).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('blames nobody', async () => {
    expect(await textOf(reportText(result, options))).not.toMatch(BLAME);
  });

  test('fits the screen', async () => {
    const lines = (await textOf(reportText(result, options))).split('\n');
    expect(lines.filter((line) => stringWidth(line) > options.width)).toEqual([]);
  });

  test('ends with whose score it is', async () => {
    const text = withoutColours(await textOf(reportText(result, options))).replace(/\s+/g, ' ');
    expect(text).toContain('neither CTC nor CDE publishes or uses it; it gives no application points.');
    expect(text).toContain('not how good the schools are.');
  });
});

describe('the text report', () => {
  test('says the same in colour', async () => {
    const coloured = await textOf(reportText(PAIRED, { ...PLAIN, colour: true }));
    expect(withoutColours(coloured)).toBe(await textOf(reportText(PAIRED, PLAIN)));
  });

  test('opens a draft with its duties and its score', async () => {
    const [first] = (await textOf(reportText(DRAFT, PLAIN))).split('\n');
    expect(first).toBe('Duties: 1 shown, 1 not shown (draft.yaml:41), 0 undecided · Alignment 22-91');
  });

  test('comes in chunks, an LEA at a time', async () => {
    const chunks: string[] = [];
    for await (const chunk of reportText(REGION, PLAIN)) chunks.push(chunk);
    expect(chunks).toHaveLength(REGION.cases.length + 1);
  });
});

function withoutColours(text: string): string {
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
}
